import type { Exact } from '../model/exact.ts';
import type { Matrix } from './eigenvector.ts';
import { divide, integer, isPositive, multiply, negate, ONE, subtract, sum } from './exact.ts';
import { compareSnapped } from './order.ts';

/** The sum of the entries; undefined where they cancel out, up to what rounding left of them. */
function totalOf(entries: readonly Exact[]): Exact | undefined {
  const positive = sum(entries.filter(isPositive));
  const negative = sum(entries.filter((entry) => !isPositive(entry)));
  return compareSnapped(positive, negate(negative)) === 0 ? undefined : sum([positive, negative]);
}

/**
 * Cronbach's alpha from the covariances of k items: k / (k - 1) (1 - sum of the variances / sum of all covariances), which is
 * the variance of the items' sum. Source: Cronbach, Psychometrika 16 (1951), pp. 297-334.
 * @returns undefined for fewer than two items, and where their sum does not vary.
 */
export function cronbachAlpha(covariances: Matrix): Exact | undefined {
  const items = covariances.length;
  const total = totalOf(covariances.flat());
  if (items < 2 || total === undefined) return undefined;
  const own = sum(covariances.map((row, at) => row[at] as Exact));
  return multiply(divide(integer(items), integer(items - 1)), subtract(ONE, divide(own, total)));
}
