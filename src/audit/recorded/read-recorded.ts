import type { Cell } from '../../model/cells.ts';
import type { StateFigures } from '../../model/comparison.ts';
import type { Exact } from '../../model/exact.ts';
import { problem, startOf } from '../../model/problem.ts';
import type { ProblemList } from '../../model/problem-list.ts';
import { derivationTable } from '../../tables/derivation.ts';
import { resultsTable } from '../../tables/results.ts';
import { scoresTable } from '../../tables/scores.ts';
import { namesOf } from '../../tables/table.ts';
import { type Row, readTable } from '../../workspace/csv/table.ts';
import { decodeSource } from '../../workspace/files/decode-source.ts';
import { readFigure } from '../../workspace/number-cell.ts';

/** What scores.csv holds of a node, for one region. */
export interface RecordedNode {
  readonly depth: number;
  readonly figures: StateFigures | undefined;
}

/** What derivation.csv holds of an indicator, for one region: its contribution is weight x score. */
export interface RecordedPart {
  readonly score: Exact;
  readonly weight: Exact;
}

export interface RecordedRegion {
  readonly name: string;
  readonly group: string;
  /** By code, in the order of the tree. */
  readonly nodes: Map<string, RecordedNode>;
  /** By code, of the indicators that have a score. */
  readonly parts: Map<string, RecordedPart>;
}

/** The figures of a folder of outputs, as far as two of them can be compared. */
export interface Recorded {
  /** By code. */
  readonly regions: ReadonlyMap<string, RecordedRegion>;
  /** Whether contributions are defined. */
  readonly isSummed: boolean;
}

/** The outputs that a comparison reads. */
export const RECORDED_TABLES = ['results.csv', 'scores.csv', 'derivation.csv'] as const;
export type RecordedTable = (typeof RECORDED_TABLES)[number];

/** The columns that are read of each. */
const COLUMNS: Readonly<Record<RecordedTable, readonly string[]>> = {
  'results.csv': namesOf(resultsTable, 'region', 'level', 'name'),
  'scores.csv': namesOf(scoresTable, 'region', 'node', 'depth', 'score', 'published', 'rank'),
  'derivation.csv': namesOf(derivationTable, 'region', 'indicator', 'score', 'effective_weight', 'contribution'),
};

class RecordedReader {
  readonly #problems: ProblemList;
  readonly #regions = new Map<string, RecordedRegion>();
  #isSummed = true;

  constructor(problems: ProblemList) {
    this.#problems = problems;
  }

  #figure(row: Row, column: string): Cell {
    const text = row.cell(column);
    return text === '' ? undefined : readFigure(text, () => row.place(column), this.#problems);
  }

  readonly #take: Readonly<Record<RecordedTable, (row: Row) => void>> = {
    'results.csv': (row) => {
      const region = { name: row.cell('name'), group: row.cell('level'), nodes: new Map(), parts: new Map() };
      this.#regions.set(row.cell('region'), region);
    },
    'scores.csv': (row) => {
      const [score, published] = [this.#figure(row, 'score'), this.#figure(row, 'published')];
      const figures = score && published && { score, published, rank: Number(row.cell('rank')) || 0 };
      const node = { depth: Number(row.cell('depth')) || 0, figures };
      this.#regions.get(row.cell('region'))?.nodes.set(row.cell('node'), node);
    },
    'derivation.csv': (row) => {
      const [score, weight] = [this.#figure(row, 'score'), this.#figure(row, 'effective_weight')];
      if (score === undefined || weight === undefined) return;
      if (row.cell('contribution') === '') this.#isSummed = false;
      this.#regions.get(row.cell('region'))?.parts.set(row.cell('indicator'), { score, weight });
    },
  };

  read(table: RecordedTable, file: string, bytes: Buffer): void {
    const required = COLUMNS[table];
    const source = decodeSource(file, bytes, required.join(), this.#problems);
    if (source !== undefined) readTable(source, { required, optional: [] }, this.#problems, this.#take[table]);
  }

  get recorded(): Recorded {
    return { regions: this.#regions, isSummed: this.#isSummed };
  }
}

/**
 * Reads what a folder of outputs records; `open` gives a file's bytes, or undefined if there is none, and `pathOf`
 * what it is called in problems, which go to the list.
 */
export function readRecorded(
  open: (table: RecordedTable) => Buffer | undefined,
  pathOf: (table: RecordedTable) => string,
  problems: ProblemList,
): Recorded {
  const reader = new RecordedReader(problems);
  for (const table of RECORDED_TABLES) {
    const bytes = open(table);
    if (bytes === undefined) problems.add(problem('missing-output-table', startOf(pathOf(table)), { table }));
    else reader.read(table, pathOf(table), bytes);
  }
  return reader.recorded;
}
