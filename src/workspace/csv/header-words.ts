import { wordsFor } from '../../model/header-words.ts';
import type { InputColumn } from '../../model/input-columns.ts';
import { inputTables } from '../../model/input-tables/index.ts';
import { foldedName } from '../folded-text.ts';

/** A column that a word means, and the group of words it is of: 0 says the most. */
export interface Meaning {
  readonly column: string;
  readonly group: number;
  /** Whether the column has but one group, so that its own name and a word are two of the same. */
  readonly isOnly: boolean;
}

/**
 * Where a header has words of several groups, as a code and a name of the region, the first group's is the column and
 * the others are the user's own. Two of one group are ambiguous. Columns of one name have the same words in every file.
 */
function meaningsIn(): ReadonlyMap<string, Meaning> {
  const { published: _, ...tables } = inputTables;
  const columns = Object.values(tables).flatMap((table) => Object.entries<InputColumn>(table));
  const meanings = columns.flatMap(([column, { words = [] }]) => {
    const isOnly = words.length === 1;
    return words.flatMap((meaning, group) => {
      return wordsFor(meaning, 'csv').map((word) => [foldedName(word), { column, group, isOnly }] as const);
    });
  });
  return new Map(meanings);
}

const MEANINGS = meaningsIn();

/** The column that a word means; undefined where it means none of those that are known. */
export function meaningOf(word: string, known: readonly string[]): Meaning | undefined {
  const meaning = MEANINGS.get(foldedName(word));
  return meaning !== undefined && known.includes(meaning.column) ? meaning : undefined;
}
