import type { Exact } from '../model/exact.ts';
import type { Step } from '../model/method.ts';
import type { GivenName, Relation } from '../model/term.ts';
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
  readonly values: readonly Exact[];
  /** Highest first. */
  readonly steps: readonly Step[];
  readonly parts: readonly Part[];
}

/** What a formula is worked out of, where some kinds of figures play no part in it. */
export function inputsWith(known: Partial<Inputs>): Inputs {
  return { given: () => undefined, values: [], steps: [], parts: [], ...known };
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
