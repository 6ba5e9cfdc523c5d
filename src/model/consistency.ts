import type { Exact } from './exact.ts';

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
