/** A node's scores in every region during one draw: 0 where `present` is 0, else `present` is 1. */
export interface Column {
  readonly values: Float64Array;
  readonly present: Float64Array;
  /** Whether `present` is 1 throughout. */
  isComplete: boolean;
}

/** A column of no score yet. */
export function emptyColumn(regions: number): Column {
  return { values: new Float64Array(regions), present: new Float64Array(regions), isComplete: false };
}

/** The children of a node: their positions, and their columns in the same order. */
export interface Children {
  readonly positions: Int32Array;
  readonly columns: readonly Column[];
}

/** Makes a node's column of its children's and of the weights by node position; those of weight 0 take no part. */
export type Combine = (children: Children, weights: Float64Array, into: Column) => void;
