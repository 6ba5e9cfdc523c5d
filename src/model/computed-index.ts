import type { Cell, Cells } from './cells.ts';
import type { Changes } from './change.ts';
import type { Exact } from './exact.ts';
import type { TreatmentMark } from './method.ts';
import type { MonthData, Origin, Status } from './observation.ts';
import type { Settings } from './settings.ts';
import type { Warning } from './warning.ts';
import type { InputFile, Workspace } from './workspace.ts';

/** One node's figures, one per region, by position in `Regions.list`. */
export interface NodeFigures {
  readonly scores: Cells;
  readonly published: Cells;
  /** Rank within the peer group; 0 where there is none. */
  readonly ranks: Uint32Array;
}

/** The figures that a node carries up to its parent. */
export function carriedUp({ scores, published }: NodeFigures, { carry }: Pick<Settings, 'carry'>): Cells {
  return carry === 'published' ? published : scores;
}

/** One indicator's figures, one per region. */
export interface IndicatorFigures {
  readonly statuses: readonly Status[];
  readonly origins: readonly Origin[];
  readonly coefficients: readonly Cell[];
  readonly adjusted: Cells;
  readonly transformed: Cells;
  readonly treated: Cells;
  /** What treatment did to each value; empty where nothing is treated. */
  readonly treatments: readonly (TreatmentMark | undefined)[];
  readonly effectiveWeights: Cells;
  /** undefined throughout where contributions would not sum to the total. */
  readonly contributions: Cells;
}

/** One month's index: every figure of every stage, nothing rounded but `published`. */
export interface ComputedIndex {
  readonly workspace: Workspace;
  readonly data: MonthData;
  /** By node position. */
  readonly nodes: readonly NodeFigures[];
  /** Each node's weight among its siblings as it was used, by node position. */
  readonly weights: readonly Exact[];
  /** By leaf number. */
  readonly indicators: readonly IndicatorFigures[];
  /** The share of each node's weight that each region reports, by node position; undefined where nothing applies. */
  readonly coverage: readonly Cells[];
  /** The name of each region's band; '' for none. */
  readonly bands: readonly string[];
  /** Of certified columns; not there where the reference alone computed. It grows as outputs are written. */
  readonly doubts?: Doubts;
  /** How totals have moved since earlier months; not there where nobody asked for it. */
  readonly changes?: Changes;
  /** What the rules of "warnings" warn of, the gravest first; not there where there are no rules. */
  readonly warnings?: readonly Warning[];
}

/** How often bounds left more than one answer, so that the exact reading had to tell. */
export interface Doubts {
  count: number;
}

/** A computed month and every file it was computed from. */
export interface Computation {
  readonly index: ComputedIndex;
  readonly inputs: readonly InputFile[];
}
