import type { ScoreDomain } from '../../model/method.ts';
import type { Ties } from '../../model/settings.ts';
import type { Term } from '../../model/term.ts';

/**
 * What a simulation computes with: an index in flat arrays of doubles. These are statistics about figures, not figures:
 * whatever is published is computed exactly, elsewhere.
 */
export interface FlatIndex {
  readonly regions: number;
  /** By node position, as all that follows. */
  readonly parents: Int32Array;
  readonly depths: Uint8Array;
  /** Shares among siblings, as the index was computed with. */
  readonly weights: Float64Array;
  /** Positions of the indicators, in order. */
  readonly leaves: Int32Array;
  /** One per pair of treatment and scoring, treatments outer; the first is that of the index. */
  readonly matrices: readonly ScoreMatrix[];
  /** How many scorings go with each treatment. */
  readonly scorings: number;
  /** How nodes are aggregated, one list per alternative; the first is that of the index. */
  readonly aggregations: readonly (readonly FlatAggregation[])[];
  /** 1 at node x regions + region where too little of a node's weight is reported for it to count. */
  readonly withheld: Uint8Array;
  /** How nodes are rounded before they go up; undefined where they are not. */
  readonly carried: DoubleRounding | undefined;
  readonly peers: readonly FlatPeers[];
  readonly ranking: { readonly rounding: DoubleRounding; readonly ties: Ties };
}

/** The scores of the indicators, at leaf x regions + region: 0 where `present` is 0, else `present` is 1. */
export interface ScoreMatrix {
  readonly values: Float64Array;
  readonly present: Float64Array;
}

/** How a node's score is made of its children's, and the scores that it can be made of. */
export interface FlatAggregation {
  readonly takes: ScoreDomain;
  /** The formula, with figures for what is given; of a method that compares peers its name. */
  readonly score: Term | string;
}

/** Rounding to whole multiples of 1 / unit. */
export interface DoubleRounding {
  readonly unit: number;
  readonly toEven: boolean;
}

/** The regions of a peer group that are ranked, by rank then code, and their ranks. */
export interface FlatPeers {
  readonly name: string;
  readonly members: Int32Array;
  readonly ranks: Uint16Array;
}

/** Weights of the nodes of one level that vary, around those of the index. */
export interface WeightInput {
  readonly kind: 'weights';
  readonly name: string;
  readonly nodes: Int32Array;
  /** uniform: w (1 + amount (2 u - 1)); dirichlet: shares of gamma variates of shape amount x w. */
  readonly law: 'uniform' | 'dirichlet';
  readonly amount: number;
}

/** A choice among alternatives, all equally likely. */
export interface ChoiceInput {
  readonly kind: 'choice';
  readonly name: string;
  readonly choice: Choice;
  readonly options: Int32Array;
  /** What the options are called; of nodes that may be left out, their level. */
  readonly labels: readonly string[];
}

/** What is chosen, in the order of the places behind the weights of a draw. */
export const CHOICES = ['treatment', 'scoring', 'aggregation', 'leave-out'] as const;
export type Choice = (typeof CHOICES)[number];

/** What is uncertain, and varies independently of the others. */
export type UncertainInput = WeightInput | ChoiceInput;

/** Everything that a simulation depends on. */
export interface Simulation {
  readonly index: FlatIndex;
  readonly inputs: readonly UncertainInput[];
  readonly seed: number;
  readonly draws: number;
  /** Whether each draw is taken again with each input redrawn alone, as variance-based sensitivity needs. */
  readonly isSaltelli: boolean;
}
