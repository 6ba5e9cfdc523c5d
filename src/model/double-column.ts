/**
 * A node's scores in every region during one draw of robustness: 0 where `present` is 0, else `present` is 1. In doubles:
 * draws make statistics about figures, not figures.
 */
export interface DoubleColumn {
  readonly values: Float64Array;
  readonly present: Float64Array;
  /** Whether `present` is 1 throughout. */
  isComplete: boolean;
}

/** The children of a node: their positions, and their columns in the same order. */
export interface DoubleChildren {
  readonly positions: Int32Array;
  readonly columns: readonly DoubleColumn[];
}

/**
 * One draw's scores of a node in a peer group, of its children and of the weights by node position; children of weight 0
 * take no part. It sets `scores` at the members, by region.
 */
export type CombinePeers = (
  children: DoubleChildren,
  weights: Float64Array,
  members: Int32Array,
  scores: Float64Array,
) => void;
