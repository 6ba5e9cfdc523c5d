import type { Cell, Cells } from './cells.ts';
import type { Exact } from './exact.ts';
import type { ImportedCells } from './imported-cells.ts';
import type { Localised } from './localised.ts';
import type { Place } from './problem.ts';
import type { Month } from './settings.ts';
import type { Texts } from './texts.ts';

/** The SDMX observation-status codes pingan knows (code list CL_OBS_STATUS), with their meaning. */
export const statuses = {
  A: { en: 'normal', zh: '正常值' },
  E: { en: 'estimated', zh: '估计值' },
  P: { en: 'provisional', zh: '初步数' },
  I: { en: 'imputed', zh: '插补值' },
  L: { en: 'missing, not collected', zh: '缺报' },
  M: { en: 'cannot exist, not applicable', zh: '不适用' },
} as const satisfies Record<string, Localised>;

export type Status = keyof typeof statuses;

/** The statuses, for a message that names those that may be written. */
export const knownStatuses: Localised = {
  en: Object.keys(statuses).join(', '),
  zh: Object.entries(statuses)
    .map(([code, { zh }]) => `${code} ${zh}`)
    .join('、'),
};

/** How a value came about: `reported`, or the name of the method that gave it; '' where there is no value. */
export type Origin = string;

/** Where a value comes from that is not simply the one in its own row. */
export interface Provenance {
  readonly origin: Origin;
  /** The month the value is of. */
  readonly month: Month;
  /** The number as it was written. */
  readonly raw: string;
  /** Blank where the value stands in no file. */
  readonly file: string;
  readonly line: number;
  /** Where its cell begins in the line; 0 where the value stands in no file. */
  readonly column: number;
  /** The cell of a workbook or table that it was imported from; '' where it was not. */
  readonly imported: string;
  /** The cumulative figure of the month before, which was taken off, as it was written; '' where none was. */
  readonly previous: string;
}

/** A row of coefficients.csv; a blank cell is undefined. */
export interface CoefficientRow {
  /** Blank: in force from the beginning. */
  readonly from: Month | '';
  readonly line: number;
  readonly values: ReadonlyMap<string, Exact>;
  /** The cells that coefficients were imported from, by column; none for those that were not. */
  readonly imported: ReadonlyMap<string, string>;
  /** Where a column's cell of the row stands. */
  readonly place: (column: string) => Place;
}

/** Each region's coefficient rows (by position in `Regions.list`), the latest first. */
export type Coefficients = readonly (readonly CoefficientRow[])[];

/** Values as they are reported, by cell; each is made when it is asked for. */
export interface ReportedValues extends Cells {
  /** The values as doubles, each with what was left over and a bound on its error; NaN where there is none. */
  readonly column: Readonly<Record<'hi' | 'lo' | 'error', Float64Array>>;
  /** Whether none has more than 30 digits, so that values that differ cannot look alike in the column. */
  readonly areShort: boolean;
  /** Whether a cell has a value; it is not made for that. */
  has(cell: number): boolean;
  /** The same with others in some cells; undefined for none. */
  with(changes: ReadonlyMap<number, Cell>): ReportedValues;
}

/**
 * One month's observations as flat columns: the cell of leaf number i (in `IndexTree.leaves` order) and region
 * number r stands at i * (number of regions) + r.
 */
export interface MonthData {
  readonly month: Month;
  /** The value: as reported, undefined where blank or absent; once observed, of this month alone, and carried forward. */
  readonly values: ReportedValues;
  /** The number as it was written. */
  readonly raw: Texts;
  /** The status written; blank cells and absent rows are ''. */
  readonly statuses: readonly (Status | '')[];
  /** The line and the column of the cell; 0 where there is none. */
  readonly lines: Uint32Array;
  readonly columns: Uint32Array;
  /** The cells of workbooks and tables that rows were imported from. */
  readonly imported: ImportedCells;
  /** The file of each region's rows, by region; where it need not exist, what it would be. */
  readonly files: readonly string[];
  /** Regions that have no file and need none. */
  readonly absent: ReadonlySet<number>;
  /** Regions of which rows were refused, or the file is missing: an absent row tells nothing there. */
  readonly unread: ReadonlySet<number>;
  /** The months before, the latest first, as far back as they are needed; only what is needed of them is read. */
  readonly earlier: readonly MonthData[];
  /** By cell, for those whose value is not simply the one in their row. */
  readonly provenance: ReadonlyMap<number, Provenance>;
}

/** The coefficient row in force in a month: the latest (rows stand latest first) whose `from` is not after it. */
export function rowInForce(rows: readonly CoefficientRow[], month: Month): CoefficientRow | undefined {
  return rows.find(({ from }) => from <= month);
}
