import type { Exact, Rounding } from './exact.ts';
import type { Plausibility } from './plausibility.ts';
import type { WarningRule } from './warning.ts';

/** Months are written YYYY-MM and ordered as text. */
export type Month = string;

export type Carry = 'exact' | 'published';
export type RankBy = 'published' | 'exact';
export type Ties = 'competition' | 'dense';

/** When a column is skewed (both limits reached), and from how many treated values on it is left at that. */
export interface WinsorizeLimits {
  readonly skewness: Exact;
  readonly kurtosis: Exact;
  readonly points: number;
}

/** The shares of a peer group beyond whose quantiles values are clipped. */
export interface QuantileLimits {
  readonly low: Exact;
  readonly high: Exact;
}

/** What the mean and the standard deviation of a peer group become under z-score. */
export interface ZScore {
  readonly mean: Exact;
  readonly sd: Exact;
}

/** The weights that combined weighting multiplies, by their methods' names. */
export interface CombinedWeights {
  readonly subjective: string;
  readonly objective: string;
}

/** A colour band: scores from `from` upwards, up to the next band. */
export interface Band {
  readonly name: string;
  readonly from: Exact;
}

/** pingan.json, parsed and with its defaults filled in. */
export interface Settings {
  readonly name: string;
  readonly nameEn: string | undefined;
  readonly paths: {
    readonly indicators: string;
    readonly regions: string;
    readonly coefficients: string;
    readonly adjusters: string;
    readonly observations: string;
    readonly published: string;
    readonly comparisons: string;
    readonly steps: string;
  };
  readonly levels: readonly string[];
  readonly scale: { readonly floor: Exact; readonly ceiling: Exact };
  readonly scoring: string;
  readonly zscore: ZScore;
  readonly treatment: string;
  readonly winsorize: WinsorizeLimits;
  readonly quantiles: QuantileLimits;
  readonly missing: string;
  /** Texts in the place of a number that mean that there is none; the empty text means it in any case. */
  readonly missingValues: ReadonlySet<string>;
  /** The encoding of the tables, a WHATWG label; without one it is found out. */
  readonly encoding: string | undefined;
  /** How many months back a value is carried forward from at most. */
  readonly carryForwardMonths: number;
  /** The share, 0 to 1, that must be reported where "missing" screens. */
  readonly minAvailability: Exact;
  /** One name a level, top first: element 0 aggregates level 1 into the total. */
  readonly aggregation: readonly string[];
  /** The exponent of power means whose node has none of its own. */
  readonly power: { readonly exponent: Exact } | undefined;
  /** The share of its children's weight that a node needs reported, where it asks for none of its own. */
  readonly minWeight: Exact;
  /** One name a level, top first: element 0 weights level 1 under the total. */
  readonly weights: readonly string[];
  readonly combined: CombinedWeights | undefined;
  readonly decimals: number;
  readonly rounding: Rounding;
  readonly carry: Carry;
  readonly ranking: { readonly by: RankBy; readonly ties: Ties };
  readonly peers: string;
  /** Highest first. */
  readonly bands: readonly Band[];
  /** Whether totals are compared with those of earlier months. */
  readonly changes: boolean;
  /** What is warned of, in the order written. */
  readonly warnings: readonly WarningRule[];
  /** What is warned of without a rule; undefined: nothing. */
  readonly plausibility: Plausibility | undefined;
  /** Whether the tables of coherence are written each time. */
  readonly coherence: boolean;
  /** Whether the tables written begin with a byte-order mark, by which Excel knows UTF-8. */
  readonly bom: boolean;
  readonly objectiveOnly: boolean;
  readonly synthetic: boolean;
}
