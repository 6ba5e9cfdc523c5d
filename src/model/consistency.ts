import type { Exact, Ratio } from './exact.ts';

/** One expert's own judgments of a node's children. */
export interface ExpertConsistency {
  /** Blank where the comparisons name no expert. */
  readonly name: string;
  /** Worked out when first read. */
  readonly cr: Exact;
}

/** How far the pairwise comparisons of a node's children, all experts' taken together, agree with one another. */
export interface Consistency {
  /** The number of children. */
  readonly n: number;
  /** The principal eigenvalue: n where the comparisons agree entirely. */
  readonly lambdaMax: Exact;
  /** (lambdaMax - n) / (n - 1); 0 for one child. */
  readonly ci: Exact;
  /** The random index of n. */
  readonly ri: Exact;
  /** The table of random indices that `ri` is from. */
  readonly riTable: string;
  /** ci / ri; 0 for one child or two, which always agree. */
  readonly cr: Exact;
  /** By name. */
  readonly experts: readonly ExpertConsistency[];
}

/** What one expert says of n things: how many times more the i-th matters than the j-th, for every i < j. */
export type JudgmentTable = (i: number, j: number) => Ratio;

/** A judgment of a pairwise matrix beside what its weights say; i < j. */
export interface Deviation {
  readonly i: number;
  readonly j: number;
  /** a_ij w_j / w_i, or its reciprocal where that is below 1. */
  readonly factor: Exact;
}

/** What the judgments of n things come to, all experts' taken together. */
export interface JudgedThings extends Omit<Consistency, 'experts'> {
  /** a_ij, where the i-th matters so many times more than the j-th. */
  readonly judgments: readonly (readonly Exact[])[];
  /** Summing to 1. */
  readonly weights: readonly Exact[];
  /** The judgments, those that agree least with the weights first. */
  readonly deviations: () => readonly Deviation[];
}

/** How weights are made of pairwise comparisons. */
export interface ComparedWeighting {
  /** The most things that can be compared with one another. */
  readonly most: number;
  /** Judgments whose consistency ratio is above it do not agree well enough. */
  readonly largestRatio: Exact;
  /** There is at least one thing, and at least one expert unless it is the only one. */
  readonly weigh: (n: number, experts: readonly JudgmentTable[]) => JudgedThings;
  /** Whether one expert's judgments are certain to agree well enough, at little cost; `false` leaves it open. */
  readonly isSurelyConsistent: (n: number, table: JudgmentTable) => boolean;
}
