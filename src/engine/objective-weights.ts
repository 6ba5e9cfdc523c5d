import { type Cells, listed } from '../model/cells.ts';
import type { Exact } from '../model/exact.ts';
import type { ObjectiveWeighting, WeighColumns } from '../model/method.ts';
import { divide, integer, isPositive, isZero, negate, ONE, sum, ZERO } from '../numeric/exact.ts';
import { compareSnapped } from '../numeric/order.ts';
import { equalThroughout } from '../numeric/statistics.ts';

/** A data-driven method, its kernel loaded. */
export type LoadedWeighting = Omit<ObjectiveWeighting, 'kernel'> & { readonly weigh: WeighColumns };

/** Why all children weigh the same after all: too few complete regions, equal scores throughout, or all siblings alike. */
export type Fallback = 'few-regions' | 'no-spread' | 'alike';

/** A score that a method cannot take; without a region it is the mean of the child. */
export interface UnweighableScore {
  /** The child's number among its siblings. */
  readonly child: number;
  readonly region: number | undefined;
  readonly score: Exact;
}

/** What a node's children weigh by their scores. */
export interface ObjectiveWeights {
  /** By child, summing to 1, not rounded. */
  readonly shares: readonly Exact[];
  /** How many regions have a score on every child that has any. */
  readonly complete: number;
  readonly fallback: Fallback | undefined;
  /** The children that weigh nothing because their scores are all equal. */
  readonly constant: readonly number[];
  /** What keeps the weights from being made at all. */
  readonly unweighable: readonly UnweighableScore[];
}

/** Equal shares for some of so many children, nothing for the others. */
function equalShares(count: number, among: readonly number[]): readonly Exact[] {
  const shares = new Array<Exact>(count).fill(ZERO);
  for (const child of among) shares[child] = divide(ONE, integer(among.length));
  return shares;
}

/** Whether values cancel out, up to what rounding left of them. */
function hasZeroMean(values: readonly Exact[]): boolean {
  const negative = values.filter(({ coefficient }) => coefficient < 0n);
  return compareSnapped(sum(values.filter(isPositive)), negate(sum(negative))) === 0;
}

class ChildrenWeigher {
  readonly #carried: readonly Cells[];
  readonly #method: LoadedWeighting;
  /** The children that any region has a score on. */
  readonly #scored: readonly number[];
  /** The regions that have a score on each of those. */
  readonly #regions: readonly number[];

  constructor(carried: readonly Cells[], method: LoadedWeighting) {
    this.#carried = carried;
    this.#method = method;
    const children = [...carried.keys()];
    this.#scored = children.filter((child) => listed(carried[child] ?? []).some((score) => score !== undefined));
    this.#regions = [...listed(carried[0] ?? []).keys()].filter((region) => {
      return this.#scored.length > 0 && this.#scored.every((child) => carried[child]?.at(region) !== undefined);
    });
  }

  #column(child: number): readonly Exact[] {
    return this.#regions.map((region) => this.#carried[child]?.at(region) as Exact);
  }

  #equally(among: readonly number[], rest: Partial<ObjectiveWeights> = {}): ObjectiveWeights {
    const shares = equalShares(this.#carried.length, among);
    const complete = this.#regions.length;
    return { shares, complete, fallback: undefined, constant: [], unweighable: [], ...rest };
  }

  #unweighable(child: number): readonly UnweighableScore[] {
    const column = this.#column(child);
    const { domain } = this.#method;
    if (domain === 'non-zero-mean') return hasZeroMean(column) ? [{ child, region: undefined, score: ZERO }] : [];
    if (domain === 'any') return [];
    return column.flatMap((score, at) => {
      return score.coefficient < 0n ? [{ child, region: this.#regions[at], score }] : [];
    });
  }

  weights(): ObjectiveWeights {
    const all = [...this.#carried.keys()];
    if (this.#scored.length === 1) return this.#equally(this.#scored);
    if (this.#regions.length < this.#method.fewest) return this.#equally(all, { fallback: 'few-regions' });
    const constant = this.#scored.filter((child) => equalThroughout(this.#column(child)));
    const varying = this.#scored.filter((child) => !constant.includes(child));
    if (varying.length === 0) return this.#equally(all, { fallback: 'no-spread' });
    if (varying.length === 1) return this.#equally(varying, { constant });
    const unweighable = varying.flatMap((child) => this.#unweighable(child));
    if (unweighable.length > 0) return this.#equally(all, { constant, unweighable });
    return this.#weigh(varying, constant);
  }

  #weigh(varying: readonly number[], constant: readonly number[]): ObjectiveWeights {
    const raw = this.#method.weigh(varying.map((child) => this.#column(child)));
    const total = sum(raw);
    if (isZero(total)) return this.#equally(varying, { constant, fallback: 'alike' });
    const shares = new Array<Exact>(this.#carried.length).fill(ZERO);
    for (const [at, child] of varying.entries()) shares[child] = divide(raw[at] as Exact, total);
    return { ...this.#equally([], { constant }), shares };
  }
}

/**
 * Weighs a node's children by the scores they carry up, over all regions, whatever their peer group, that have a score
 * on every child. A child whose scores are all equal weighs nothing, nor does one without any score; where nothing tells
 * children apart, they weigh the same.
 */
export function objectiveWeights(carried: readonly Cells[], method: LoadedWeighting): ObjectiveWeights {
  return new ChildrenWeigher(carried, method).weights();
}
