import type { Total } from '../../src/audit/derivation/check-contributions.ts';
import { checkDerivation } from '../../src/audit/derivation/check-derivation.ts';
import { readDerivation } from '../../src/audit/derivation/read-derivation.ts';
import { readTotals } from '../../src/audit/derivation/read-totals.ts';
import { Tally } from '../../src/audit/derivation/tally.ts';
import { type Difference, DifferenceList } from '../../src/audit/differences.ts';
import { ProblemList } from '../../src/model/problem-list.ts';
import { sourceText } from './source-text.ts';

/** The texts of a derivation and of the scores beside it. */
export interface Derived {
  readonly derivation: string;
  readonly scores: string;
}

export function derive(derivation: string, scores: string): Derived {
  return { derivation, scores };
}

/** What differs in a derivation, and what cannot be read. */
export async function differencesOf({ derivation, scores }: Derived) {
  const problems = new ProblemList();
  const list = new DifferenceList();
  const tally = new Tally('derivation.csv', list);
  const read = readDerivation(sourceText('derivation.csv', derivation), problems);
  const totals: ReadonlyMap<string, Total> = readTotals(sourceText('scores.csv', scores), problems);
  if (read !== undefined && problems.errorCount === 0) await checkDerivation(read, totals, tally);
  const differences = list.shown.map(({ code, region, node, column, from, expected, found }: Difference) => {
    return [code, region, node, column ?? from, found, expected].join(' ');
  });
  return { differences, problems: problems.errors.map(({ code }) => code), tally };
}
