/**
 * A drawn workspace: plain data, every number as the decimal text that is written to the files.
 * The blank text stands for a blank cell, and a cell that says nothing takes the workspace's default.
 */

export type Scoring =
  | 'min-max'
  | 'goalposts'
  | 'identity'
  | 'rank'
  | 'borda'
  | 'percentile-rank'
  | 'fraction-of-max'
  | 'distance-to-reference'
  | 'steps'
  | 'deduct';
export type Transform = 'none' | 'sqrt' | 'reciprocal';
export type Treatment = 'none' | 'winsorize-only' | 'clip-quantiles';
export const MISSING = ['error', 'exclude', 'floor', 'screen', 'carry-forward', 'mean', 'median', 'parent'] as const;
export type Missing = (typeof MISSING)[number];
export type Rollup = 'sum' | 'mean' | 'weighted-mean';
export const AGGREGATIONS = ['arithmetic', 'geometric', 'harmonic', 'power', 'min', 'median', 'mpi'] as const;
export type Aggregation = (typeof AGGREGATIONS)[number];
/** The total may be made by comparing peers, too. */
export const TOTAL_AGGREGATIONS = [...AGGREGATIONS, 'copeland'] as const;
export type TotalAggregation = (typeof TOTAL_AGGREGATIONS)[number];
export type WeightMode = 'percent' | 'unit' | 'relative' | 'equal';
export type Rounding = 'half-even' | 'half-up';
export type Layout = 'month-and-region' | 'month' | 'single';

/** Two decimals, the lower first. */
export type Range = readonly [low: string, high: string];

export interface DrawnBand {
  readonly name: string;
  readonly from: string;
}

export interface DrawnSettings {
  readonly month: string;
  readonly depth: number;
  readonly floor: string;
  readonly ceiling: string;
  readonly scoring: Scoring;
  readonly treatment: Treatment;
  readonly winsorize: { readonly skewness: string; readonly kurtosis: string; readonly points: number };
  readonly quantiles: { readonly low: string; readonly high: string };
  readonly missing: Missing;
  readonly carryForwardMonths: number;
  readonly minAvailability: string;
  /** One name for the whole tree, or one per level, top first. */
  readonly aggregation: TotalAggregation | readonly [TotalAggregation, ...Aggregation[]];
  /** Of power means whose node has none of its own. */
  readonly exponent: string;
  /** Of groups without one of their own, and of the total. */
  readonly minWeight: string;
  readonly weights: WeightMode;
  readonly decimals: number;
  readonly rounding: Rounding;
  readonly carry: 'exact' | 'published';
  readonly rankBy: 'published' | 'exact';
  readonly ties: 'competition' | 'dense';
  readonly peers: string;
  readonly bands: readonly DrawnBand[];
}

/** How the workspace is written down; none of it may change a figure. */
export interface DrawnStyle {
  readonly layout: Layout;
  /** Leave out of pingan.json what equals the documented default. */
  readonly terse: boolean;
  /** Write another month's observations too, with other values. */
  readonly decoys: boolean;
  /** False leaves the `weight` column out (only `relative` and `equal` allow it). */
  readonly weightColumn: boolean;
}

export interface DrawnLeaf {
  readonly direction: 'positive' | 'negative' | 'interval' | '';
  readonly adjustBy: string;
  readonly per: string;
  readonly scoring: Scoring | '';
  readonly worst: string;
  readonly best: string;
  readonly transform: Transform | '';
  readonly treatment: Treatment | '';
  readonly missing: Missing | '';
  readonly accumulation: 'ytd' | '';
  readonly rollup: Rollup | '';
  readonly rollupBy: string;
  /** Cells of the columns that only some methods read, by column. */
  readonly cells: Readonly<Record<string, string>>;
  /** Its rows of steps.csv. */
  readonly steps: readonly (readonly [from: string, score: string])[];
}

/** The columns that `cells` may fill. */
export const LEAF_CELLS: readonly string[] = [
  'optimum_low',
  'optimum_high',
  'worst_high',
  'reference',
  'deduction',
  'clamp',
];

export interface DrawnNode {
  readonly code: string;
  /** Blank for level 1. */
  readonly parent: string;
  /** 1 for level 1. */
  readonly depth: number;
  readonly weight: string;
  /** How this node's children become its score; blank on leaves. */
  readonly aggregation: Aggregation | '';
  /** Blank on leaves, and where it is not a power mean. */
  readonly exponent: string;
  /** Blank on leaves. */
  readonly minWeight: string;
  readonly leaf: DrawnLeaf | undefined;
}

export interface DrawnRegion {
  readonly code: string;
  /** Blank for a region without one. */
  readonly parent: string;
  readonly peer: string;
}

export interface DrawnCoefficient {
  readonly region: string;
  /** YYYY-MM, or blank: in force before any other row. */
  readonly from: string;
  readonly values: Readonly<Record<string, string>>;
}

export interface DrawnObservation {
  readonly region: string;
  readonly indicator: string;
  readonly value: string;
  readonly status: string;
}

/** What an earlier month reports. */
export interface DrawnMonth {
  readonly month: string;
  readonly observations: readonly DrawnObservation[];
}

export interface DrawnWorkspace {
  readonly settings: DrawnSettings;
  readonly style: DrawnStyle;
  readonly nodes: readonly DrawnNode[];
  readonly regions: readonly DrawnRegion[];
  readonly coefficients: readonly DrawnCoefficient[];
  readonly observations: readonly DrawnObservation[];
  /** The months before, the latest first. */
  readonly earlier: readonly DrawnMonth[];
}

export const TOTAL = 'index';
export const ADJUSTERS: readonly string[] = ['gdp', 'population'];
