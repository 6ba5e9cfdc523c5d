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

/** The middle one of at least one value, or the mean of the two in the middle. */
export function median(values: readonly Exact[]): Exact {
  const sorted = [...values].sort(compare);
  const upper = sorted.length >> 1;
  if (sorted.length % 2 === 1) return sorted[upper] as Exact;
  return quotientOfSum(sorted.slice(upper - 1, upper + 1), 2);
}
