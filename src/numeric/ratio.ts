import type { Exact, Ratio } from '../model/exact.ts';
import { powerOfTen } from './power-of-ten.ts';

function greatestDivisor(a: bigint, b: bigint): bigint {
  let [greater, lesser] = [a, b];
  while (lesser !== 0n) [greater, lesser] = [lesser, greater % lesser];
  return greater;
}

/** numerator / denominator in lowest terms; both are positive. */
export function ratio(numerator: bigint, denominator: bigint): Ratio {
  const divisor = greatestDivisor(numerator, denominator);
  return { numerator: numerator / divisor, denominator: denominator / divisor };
}

/** a / b without rounding; both are positive. */
export function ratioOf(a: Exact, b: Exact): Ratio {
  const shift = a.exponent - b.exponent;
  if (shift >= 0) return ratio(a.coefficient * powerOfTen(shift), b.coefficient);
  return ratio(a.coefficient, b.coefficient * powerOfTen(-shift));
}

/** 1 / r. */
export function reciprocal({ numerator, denominator }: Ratio): Ratio {
  return { numerator: denominator, denominator: numerator };
}

export function isEqual(a: Ratio, b: Ratio): boolean {
  return a.numerator === b.numerator && a.denominator === b.denominator;
}

/** The product, in lowest terms. */
export function product(ratios: readonly Ratio[]): Ratio {
  let numerator = 1n;
  let denominator = 1n;
  for (const factor of ratios) {
    numerator *= factor.numerator;
    denominator *= factor.denominator;
  }
  return ratio(numerator, denominator);
}

/** As a fraction, or as a whole number: 1/3, 5/2, 7. */
export function ratioText({ numerator, denominator }: Ratio): string {
  return denominator === 1n ? `${numerator}` : `${numerator}/${denominator}`;
}
