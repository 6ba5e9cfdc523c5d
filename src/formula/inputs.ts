import type { Values } from '../model/cells.ts';
import type { Exact } from '../model/exact.ts';
import type { Step } from '../model/method.ts';
import type { Condition, GivenName, Relation } from '../model/term.ts';
import type { Column } from '../numeric/columns/column.ts';
import { compareSnapped } from '../numeric/order.ts';

/** A child that takes part: its weight, above 0, and its score. */
export interface Part {
  readonly weight: Exact;
  readonly score: Exact;
}

/** What a formula is worked out of: the values that are scored together, or the children of one region. */
export interface Inputs {
  readonly given: (name: GivenName) => Exact | undefined;
  /** The peers' values; none of an aggregation. */
  readonly values: Values;
  /** Highest first. */
  readonly steps: readonly Step[];
  readonly parts: readonly Part[];
}

/** What a formula is worked out of, where some kinds of figures play no part in it. */
export function inputsWith(known: Partial<Inputs>): Inputs {
  return { given: () => undefined, values: [], steps: [], parts: [], ...known };
}

/** What the exact reading of one cell tells, where a bound leaves more than one answer. */
export interface Reference {
  /** Whether a condition of the formula holds for the cell at a position. */
  readonly holds: (condition: Condition, at: number) => boolean;
  /** The value at a position, of those that are scored together. */
  readonly value: (at: number) => Exact;
}

/** A child that is aggregated: what it weighs, and its score in each region, missing where it takes no part. */
export interface ChildColumn {
  readonly weight: Column;
  readonly scores: Column;
}

/** What a formula is worked out of for all cells at once. */
export interface ColumnInputs {
  /** How many cells there are: the values that are scored together, or the regions for which children are aggregated. */
  readonly length: number;
  readonly given: (name: GivenName) => Exact | undefined;
  /** The peers' values, none of them missing. */
  readonly values: Column;
  /** Values that share a number tie. */
  readonly identity: Int32Array | undefined;
  /** Highest first. */
  readonly steps: readonly Step[];
  readonly children: readonly ChildColumn[];
  readonly reference: Reference;
}

/** The step of highest `from` that the value reaches; undefined below all steps. */
export function stepOf(value: Exact, steps: readonly Step[]): Step | undefined {
  return steps.find(({ from }) => from === undefined || compareSnapped(from, value) <= 0);
}

/** How an order of two snapped figures answers to a relation. */
export const relations: Readonly<Record<Relation, (order: number) => boolean>> = {
  ties: (order) => order === 0,
  above: (order) => order > 0,
  below: (order) => order < 0,
  'at least': (order) => order >= 0,
  'at most': (order) => order <= 0,
};
