import type { Exact } from '../model/exact.ts';
import { divide, magnitude, toSignificant, WORKING_DIGITS } from './exact.ts';
import { compareSnapped } from './order.ts';
import { digitCount, powerOfTen } from './power-of-ten.ts';

/** numerator / denominator x 10^exponent: sums, products and quotients of decimals that are not rounded. */
export interface Fraction {
  readonly numerator: bigint;
  /** Above 0. */
  readonly denominator: bigint;
  readonly exponent: number;
}

/** Longer denominators are not carried on: a quotient is then taken to GUARD_DIGITS. */
const LONGEST = 10n ** 400n;
/** Far more digits than the 40 that a figure is given with. */
const GUARD_DIGITS = 200;

export function fraction({ coefficient, exponent }: Exact): Fraction {
  return { numerator: coefficient, denominator: 1n, exponent };
}

export function wholeFraction(value: number): Fraction {
  return { numerator: BigInt(value), denominator: 1n, exponent: 0 };
}

/** The nearest decimal of 40 significant digits; a decimal stays as it is, however long. */
export function toExact({ numerator, denominator, exponent }: Fraction): Exact {
  if (denominator === 1n) return { coefficient: numerator, exponent };
  return divide({ coefficient: numerator, exponent }, { coefficient: denominator, exponent: 0 });
}

/** A figure with the 40 digits that are carried. */
export function carried(value: Fraction): Exact {
  return toSignificant(toExact(value), WORKING_DIGITS);
}

/** A fraction with a denominator that is not too long to go on with. */
function kept(made: Fraction): Fraction {
  const { numerator, denominator, exponent } = made;
  if (denominator < LONGEST) return made;
  const shift = GUARD_DIGITS + digitCount(denominator) - digitCount(numerator === 0n ? 1n : numerator);
  if (shift <= 0) return { numerator: numerator / denominator, denominator: 1n, exponent };
  return { numerator: (numerator * powerOfTen(shift)) / denominator, denominator: 1n, exponent: exponent - shift };
}

export function addFractions(a: Fraction, b: Fraction): Fraction {
  const shift = a.exponent - b.exponent;
  const left = shift > 0 ? a.numerator * powerOfTen(shift) : a.numerator;
  const right = shift < 0 ? b.numerator * powerOfTen(-shift) : b.numerator;
  const exponent = shift > 0 ? b.exponent : a.exponent;
  const { denominator } = a;
  if (denominator === b.denominator) return { numerator: left + right, denominator, exponent };
  const numerator = left * b.denominator + right * denominator;
  return kept({ numerator, denominator: denominator * b.denominator, exponent });
}

export function negateFraction({ numerator, denominator, exponent }: Fraction): Fraction {
  return { numerator: -numerator, denominator, exponent };
}

export function multiplyFractions(a: Fraction, b: Fraction): Fraction {
  const exponent = a.exponent + b.exponent;
  return kept({ numerator: a.numerator * b.numerator, denominator: a.denominator * b.denominator, exponent });
}

/**
 * a / b.
 * @throws {RangeError} when b is zero: callers decide that case before they divide.
 */
export function divideFractions(a: Fraction, b: Fraction): Fraction {
  if (b.numerator === 0n) throw new RangeError('division by zero');
  const sign = b.numerator < 0n ? -1n : 1n;
  return kept({
    numerator: sign * a.numerator * b.denominator,
    denominator: sign * a.denominator * b.numerator,
    exponent: a.exponent - b.exponent,
  });
}

/** a^n for a whole n that is not below 0. */
export function raiseFraction({ numerator, denominator, exponent }: Fraction, n: number): Fraction {
  const power = BigInt(n);
  return kept({ numerator: numerator ** power, denominator: denominator ** power, exponent: exponent * n });
}

/** A difference larger than this part of a figure shows in its first 30 digits. */
const CLEAR_DIFFERENCE = powerOfTen(28);

/** The order of a and b once both are snapped to 30 digits: 0 is a tie. Decimals that clearly differ are not snapped. */
export function compareSnappedFractions(a: Fraction, b: Fraction): -1 | 0 | 1 {
  if (a.denominator === 1n && b.denominator === 1n) {
    const shift = a.exponent - b.exponent;
    const left = shift > 0 ? a.numerator * powerOfTen(shift) : a.numerator;
    const difference = left - (shift < 0 ? b.numerator * powerOfTen(-shift) : b.numerator);
    if (difference === 0n) return 0;
    if (magnitude(difference) * CLEAR_DIFFERENCE > magnitude(left)) return difference < 0n ? -1 : 1;
  }
  return compareSnapped(toExact(a), toExact(b));
}

/** The order of a and b as they are: -1, 0 or 1. */
export function compareFractions(a: Fraction, b: Fraction): -1 | 0 | 1 {
  const { numerator } = addFractions(a, negateFraction(b));
  if (numerator === 0n) return 0;
  return numerator < 0n ? -1 : 1;
}

/** Whole exponents up to this are worked out by multiplying. */
const LARGEST_WHOLE = 64;

/** An exponent for which a power is worked out by multiplying; undefined for any other. */
export function wholeExponent({ numerator, denominator, exponent }: Fraction): number | undefined {
  if (denominator !== 1n) return undefined;
  const value = Number(`${numerator}e${exponent}`);
  return Number.isInteger(value) && Math.abs(value) <= LARGEST_WHOLE ? value : undefined;
}
