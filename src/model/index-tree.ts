import type { Bounds } from './adjuster.ts';
import type { Exact } from './exact.ts';

/** The code of the total in every output. */
export const TOTAL = 'index';

/** Whether more is better, less is better, or too little and too much are both bad (适度指标). */
export const directions = ['positive', 'negative', 'interval'] as const;
export type Direction = (typeof directions)[number];

export type Kind = 'objective' | 'perception';

/** What an indicator is measured against: a region's value, looked for first, or a figure. */
export interface Reference {
  readonly code: string;
  /** The code read as a number; undefined if it is not one. */
  readonly figure: Exact | undefined;
}

/** Between which values, both included, an interval indicator is at its best, and its limits on either side. */
export interface Optimum {
  readonly low: Exact;
  readonly high: Exact;
  /** undefined: the worst value that lies there. */
  readonly worstLow: Exact | undefined;
  readonly worstHigh: Exact | undefined;
}

/** What only an indicator, a leaf of the tree, has. */
export interface Indicator {
  readonly direction: Direction;
  readonly unit: string;
  /** The column of coefficients.csv whose value divides. */
  readonly adjustBy: string | undefined;
  readonly per: Exact;
  readonly transform: string;
  readonly treatment: string;
  readonly scoring: string;
  readonly missing: string;
  /** Whether figures are cumulative from January (累计): a month's value is its figure less the month's before. */
  readonly isCumulative: boolean;
  /** How a parent region's missing value is made of its children's; undefined where it is not. */
  readonly rollup: string | undefined;
  /** The column of coefficients.csv that children weigh by. */
  readonly rollupBy: string | undefined;
  readonly worst: Exact | undefined;
  readonly best: Exact | undefined;
  /** Of an interval indicator only. */
  readonly optimum: Optimum | undefined;
  readonly reference: Reference | undefined;
  /** Points off per unit of the value. */
  readonly deduction: Exact | undefined;
  /** Whether values beyond the goalposts score as the goalposts do. */
  readonly clamps: boolean;
  /** What a reported value can be. */
  readonly bounds: Bounds;
  readonly kind: Kind;
  /** The department that reports it; '' where none is named. */
  readonly department: string;
}

/** The columns of coefficients.csv that an indicator needs: what values are divided by, and what children weigh by. */
export function adjustersOf(indicator: Indicator | undefined): readonly string[] {
  return [indicator?.adjustBy, indicator?.rollupBy].filter((name) => name !== undefined);
}

/** A node of the hierarchy: the total (depth 0), a group, or an indicator (the lowest level). */
export interface IndexNode {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  readonly depth: number;
  /** Its position in `IndexTree.nodes`. */
  readonly position: number;
  /** The parent's position; -1 for the total. */
  readonly parent: number;
  /** The children's positions, by code. */
  readonly children: readonly number[];
  /** The weight as written or compared; 1 where weights are equal or made of the data, as `ComputedIndex.weights` has them. */
  readonly weight: Exact;
  /** How the children become this node's score. */
  readonly aggregation: string;
  /** Of a method that needs one. */
  readonly exponent: Exact | undefined;
  /** The share of its children's weight, of those that apply, without whose report it is left out; 0 asks for none. */
  readonly minWeight: Exact;
  /** How the children are weighted; '' on an indicator. */
  readonly weighting: string;
  readonly indicator: Indicator | undefined;
  /** The line of indicators.csv; 1 for the total. */
  readonly line: number;
  /** Columns of the user's own, as written. */
  readonly extra: ReadonlyMap<string, string>;
}

/** The node of an indicator. */
export type LeafNode = IndexNode & { readonly indicator: Indicator };

/** The node of the indicator with a leaf number. */
export function leafNode({ nodes, leaves }: Pick<IndexTree, 'nodes' | 'leaves'>, leaf: number): LeafNode {
  // Leaves are the positions of indicators.
  return nodes[leaves[leaf] as number] as LeafNode;
}

/** The hierarchy in pre-order, siblings by code: position 0 is the total. */
export interface IndexTree {
  readonly nodes: readonly IndexNode[];
  /** Positions of the indicators, in order. */
  readonly leaves: readonly number[];
  /** A node's position by its code; -1 for a faulty row that has no place in the hierarchy. */
  readonly byCode: ReadonlyMap<string, number>;
}
