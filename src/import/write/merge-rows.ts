import { problem, startOf } from '../../model/problem.ts';
import type { ProblemList } from '../../model/problem-list.ts';
import type { ExistingTable } from './existing-table.ts';

/** A row by column. */
export type Cells = ReadonlyMap<string, string>;

/** The rows that a file is to hold. */
export interface TargetTable {
  /** Relative to the workspace. */
  readonly path: string;
  readonly header: readonly string[];
  readonly rows: readonly Cells[];
  /** How many rows stood there and stay as they were. */
  readonly kept: number;
}

/** What is put into a file. */
export interface Incoming {
  readonly path: string;
  readonly header: readonly string[];
  /** The columns that tell rows apart. */
  readonly keys: readonly string[];
  /** The columns whose text may change without a word: where figures come from. */
  readonly quiet: ReadonlySet<string>;
  readonly rows: readonly Cells[];
  /** Whether a row that stands in the file is of a source that is imported anew, so that it goes if it is there no more. */
  readonly isSuperseded: (row: Cells) => boolean;
}

function keyOf(row: Cells, keys: readonly string[]): string {
  return keys.map((column) => row.get(column) ?? '').join('\n');
}

function differs(old: Cells, fresh: Cells, { header, quiet }: Incoming): boolean {
  return header.some(
    (column) => fresh.has(column) && !quiet.has(column) && (old.get(column) ?? '') !== fresh.get(column),
  );
}

/** What becomes of one row that stands in the file. */
interface Outcome {
  /** undefined: it goes. */
  readonly row: Cells | undefined;
  readonly isKept: boolean;
  readonly isDiffering: boolean;
}

function outcomeOf(old: Cells, fresh: Cells | undefined, incoming: Incoming): Outcome {
  if (fresh !== undefined) {
    return { row: new Map([...old, ...fresh]), isKept: false, isDiffering: differs(old, fresh, incoming) };
  }
  const isGone = incoming.isSuperseded(old);
  return { row: isGone ? undefined : old, isKept: !isGone, isDiffering: isGone };
}

/**
 * Puts rows into a file: in the place of those with the same keys, else behind all others, which stay. Where figures that
 * stand there differ, or go, that is a problem unless they are to be replaced.
 */
export function mergeRows(
  incoming: Incoming,
  existing: ExistingTable | undefined,
  isReplacing: boolean,
  problems: ProblemList,
): TargetTable {
  const { path, keys } = incoming;
  const fresh = new Map(incoming.rows.map((row) => [keyOf(row, keys), row]));
  const standing = new Set(existing?.rows.map((row) => keyOf(row, keys)));
  const outcomes = (existing?.rows ?? []).map((old) => outcomeOf(old, fresh.get(keyOf(old, keys)), incoming));
  const differing = (existing?.rows ?? []).filter((_, at) => outcomes[at]?.isDiffering);
  const [first] = differing;
  if (first !== undefined && !isReplacing) {
    const where = keyOf(first, keys).replaceAll('\n', ' ');
    problems.add(problem('import-differs', startOf(path), { count: `${differing.length}`, first: where }));
  }
  const own = (existing?.header ?? []).filter((column) => !incoming.header.includes(column));
  const rows = outcomes.flatMap(({ row }) => row ?? []);
  const added = [...fresh].filter(([key]) => !standing.has(key)).map(([, row]) => row);
  const kept = outcomes.filter(({ isKept }) => isKept).length;
  return { path, header: [...incoming.header, ...own], rows: [...rows, ...added], kept };
}
