import type { Exact } from '../../model/exact.ts';
import { toSignificant, WORKING_DIGITS } from '../../numeric/exact.ts';
import { digitCount, powerOfTen } from '../../numeric/power-of-ten.ts';
import { alignExactly } from '../../numeric/statistics.ts';
import { longLogarithm } from '../../numeric/transcendental.ts';

/** Decimals of every logarithm and share below: what their sums lose stays beyond the 40th digit. */
const DECIMALS = WORKING_DIGITS + 24;
const UNIT = powerOfTen(DECIMALS);

/** Logarithms of whole numbers as counts of 10 ** -DECIMALS. */
const known = new Map<number, bigint>();

function logarithmOf(n: number): bigint {
  let logarithm = known.get(n);
  if (logarithm === undefined) {
    const { coefficient, exponent } = longLogarithm(n);
    const shift = DECIMALS + exponent;
    logarithm = shift >= 0 ? coefficient * powerOfTen(shift) : coefficient / powerOfTen(-shift);
    known.set(n, logarithm);
  }
  return logarithm;
}

/** ln((b + d) / b) = 2 (z + z^3 / 3 + z^5 / 5 + ...) with z = d / (2 b + d), for d well below b. */
function logarithmBeside(base: bigint, difference: bigint): bigint {
  const z = (difference * UNIT) / (2n * base + difference);
  const square = (z * z) / UNIT;
  let sum = 0n;
  for (let power = z, k = 1n; power !== 0n; k += 2n) {
    sum += power / k;
    power = (power * square) / UNIT;
  }
  return 2n * sum;
}

/**
 * ln of a positive integer as a count of 10 ** -DECIMALS: that of its first two digits by decimal.js, which takes a
 * thousand times as long and is asked for each pair of digits once, and of the rest by a series.
 */
function fixedLogarithm(integer: bigint): bigint {
  const surplus = digitCount(integer) - 2;
  if (surplus <= 0) return logarithmOf(Number(integer));
  const scale = powerOfTen(surplus);
  const leading = (2n * integer + scale) / (2n * scale);
  const base = leading * scale;
  return logarithmOf(Number(leading)) + BigInt(surplus) * logarithmOf(10) + logarithmBeside(base, integer - base);
}

/**
 * 1 - e of a column of n > 1 values x >= 0 with a sum S above 0: how far they are from being all the same.
 * e = -(1 / ln n) sum(p ln p), p = x / S, 0 ln 0 = 0; that is sum(p ln(n p)) / ln n. Computed with 64 decimals, and
 * given with 40 digits at most.
 */
export function entropyRedundancy(column: readonly Exact[]): Exact {
  const { integers } = alignExactly(column);
  const total = integers.reduce((sum, integer) => sum + integer, 0n);
  const even = logarithmOf(column.length) - fixedLogarithm(total);
  let sum = 0n;
  for (const integer of integers) {
    if (integer > 0n) sum += ((integer * UNIT) / total) * (fixedLogarithm(integer) + even);
  }
  // Values that agree in some thirty digits leave nothing but what was rounded off.
  const share = sum / logarithmOf(column.length);
  return toSignificant({ coefficient: share < 0n ? 0n : share, exponent: -DECIMALS }, WORKING_DIGITS);
}
