import type { Exact } from '../model/exact.ts';
import { add, ONE, roundTo, subtract, sum } from './exact.ts';
import { compareSnapped } from './order.ts';

/** Decimals of a computed weight. */
export const WEIGHT_DECIMALS = 10;

/**
 * Weights of 10 decimals that sum to exactly 1, from shares that do so but for their last digits: each share rounded,
 * halves to even; what is then over or wanting goes to the largest, the first of several.
 */
export function roundedWeights(shares: readonly Exact[]): readonly Exact[] {
  const weights = shares.map((share) => roundTo(share, WEIGHT_DECIMALS, 'half-even'));
  let largest = 0;
  for (const [at, share] of shares.entries()) {
    if (compareSnapped(share, shares[largest] as Exact) > 0) largest = at;
  }
  const residue = subtract(ONE, sum(weights));
  return weights.map((weight, at) => (at === largest ? add(weight, residue) : weight));
}
