import type { Children, Column } from './column.ts';

/** sums += weight x values. */
function addScaled(sums: Float64Array, values: Float64Array, weight: number): void {
  for (let at = 0; at < sums.length; at += 1) {
    sums[at] = (sums[at] as number) + weight * (values[at] as number);
  }
}

/** sums += weight x values^2. */
function addSquares(sums: Float64Array, values: Float64Array, weight: number): void {
  for (let at = 0; at < sums.length; at += 1) {
    const value = values[at] as number;
    sums[at] = (sums[at] as number) + weight * value * value;
  }
}

/** Sums over a node's children in each region, in arrays that are used again for each draw. */
export class WeightedSums {
  /** sum(w s). */
  readonly scores: Float64Array;
  /** sum(w s^2), where it is asked for. */
  readonly squares: Float64Array;
  readonly #partial: Float64Array;
  /** In an array, since a number that is kept in a field is allocated each time. */
  readonly #common = new Float64Array(1);
  #isComplete = true;

  constructor(regions: number) {
    this.scores = new Float64Array(regions);
    this.squares = new Float64Array(regions);
    this.#partial = new Float64Array(regions);
  }

  /** Whether every region has the same children: all that weigh. */
  get isComplete(): boolean {
    return this.#isComplete;
  }

  /** sum(w) over the children that every region has. */
  get common(): number {
    return this.#common[0] as number;
  }

  /** sum(w) over the children that a region has. */
  weightOf(region: number): number {
    return this.#isComplete ? this.common : this.common + (this.#partial[region] as number);
  }

  #addWeight({ present, isComplete }: Column, weight: number): void {
    if (isComplete) {
      this.#common[0] = this.common + weight;
      return;
    }
    if (this.#isComplete) this.#partial.fill(0);
    this.#isComplete = false;
    addScaled(this.#partial, present, weight);
  }

  /** Sums anew over the children of one draw. */
  sum({ positions, columns }: Children, weights: Float64Array, withSquares = false): void {
    this.scores.fill(0);
    if (withSquares) this.squares.fill(0);
    this.#common[0] = 0;
    this.#isComplete = true;
    for (let at = 0; at < positions.length; at += 1) {
      const weight = weights[positions[at] as number] as number;
      if (weight === 0) continue;
      const column = columns[at] as Column;
      addScaled(this.scores, column.values, weight);
      if (withSquares) addSquares(this.squares, column.values, weight);
      this.#addWeight(column, weight);
    }
  }
}
