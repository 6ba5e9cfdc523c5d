import type { Exact } from '../model/exact.ts';
import { compare, divide } from './exact.ts';
import { ExactSum } from './exact-sum.ts';

function quotientOfSum(values: readonly Exact[], divisor: number): Exact {
  const total = new ExactSum();
  for (const { coefficient, exponent } of values) total.add(coefficient, exponent);
  return divide(total.value, { coefficient: BigInt(divisor), exponent: 0 });
}

/** sum(x) / n of at least one value: the sum is exact, so that the division is the only rounding. */
export function mean(values: readonly Exact[]): Exact {
  return quotientOfSum(values, values.length);
}

/** What a mean takes, and what it weighs. */
interface Weighted {
  readonly weight: Exact;
  readonly score: Exact;
}

/**
 * sum(w s) / sum(w) of at least one positive weight: the sums are exact, so that the division is the only rounding. It is
 * what effective weights and contributions mean by a total, whichever methods there are.
 */
export function weightedMean(parts: readonly Weighted[]): Exact {
  const [total, weights] = [new ExactSum(), new ExactSum()];
  for (const { weight, score } of parts) {
    total.add(weight.coefficient * score.coefficient, weight.exponent + score.exponent);
    weights.add(weight.coefficient, weight.exponent);
  }
  return divide(total.value, weights.value);
}

/** The middle one of at least one value, or the mean of the two in the middle. */
export function median(values: readonly Exact[]): Exact {
  const sorted = [...values].sort(compare);
  const upper = sorted.length >> 1;
  if (sorted.length % 2 === 1) return sorted[upper] as Exact;
  return quotientOfSum(sorted.slice(upper - 1, upper + 1), 2);
}
