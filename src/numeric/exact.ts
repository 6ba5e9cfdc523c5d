import type { Exact, Rounding } from '../model/exact.ts';
import { digitCount, powerOfTen } from './power-of-ten.ts';

/** Significant digits that a computation carries. */
export const WORKING_DIGITS = 40;
/** Significant digits a value is snapped to before it is compared or rounded. */
export const SNAP_DIGITS = 30;

const WORKING_LIMIT = powerOfTen(WORKING_DIGITS);
const SNAP_LIMIT = powerOfTen(SNAP_DIGITS);

export const ZERO: Exact = { coefficient: 0n, exponent: 0 };
export const ONE: Exact = { coefficient: 1n, exponent: 0 };

/** integer / divisor to the nearest integer, a half by `rounding`; the divisor is positive. */
function divideRounded(integer: bigint, divisor: bigint, rounding: Rounding): bigint {
  const quotient = integer / divisor;
  const remainder = integer - quotient * divisor;
  const twice = 2n * (remainder < 0n ? -remainder : remainder);
  const up = twice > divisor || (twice === divisor && (rounding === 'half-up' || (quotient & 1n) === 1n));
  if (!up) return quotient;
  return integer < 0n ? quotient - 1n : quotient + 1n;
}

function roundToDigits(coefficient: bigint, exponent: number, digits: number): Exact {
  const surplus = digitCount(coefficient) - digits;
  if (surplus <= 0) return { coefficient, exponent };
  return {
    coefficient: divideRounded(coefficient, powerOfTen(surplus), 'half-even'),
    exponent: exponent + surplus,
  };
}

function working(coefficient: bigint, exponent: number): Exact {
  if (coefficient < WORKING_LIMIT && coefficient > -WORKING_LIMIT) return { coefficient, exponent };
  return roundToDigits(coefficient, exponent, WORKING_DIGITS);
}

/** The nearest value with at most `digits` significant digits, halves to even. */
export function toSignificant(value: Exact, digits: number): Exact {
  return roundToDigits(value.coefficient, value.exponent, digits);
}

/** The value at 30 significant digits: what is compared, ranked and rounded, so that 1/3 + 2/3 is 1. */
export function snap(value: Exact): Exact {
  const { coefficient } = value;
  if (coefficient < SNAP_LIMIT && coefficient > -SNAP_LIMIT) return value;
  return toSignificant(value, SNAP_DIGITS);
}

/** a + b, to 40 significant digits, halves to even (as all arithmetic here). */
export function add(a: Exact, b: Exact): Exact {
  const shift = a.exponent - b.exponent;
  if (shift === 0) return working(a.coefficient + b.coefficient, a.exponent);
  if (shift > 0) return working(a.coefficient * powerOfTen(shift) + b.coefficient, b.exponent);
  return working(a.coefficient + b.coefficient * powerOfTen(-shift), a.exponent);
}

/** -a. */
export function negate(a: Exact): Exact {
  return { coefficient: -a.coefficient, exponent: a.exponent };
}

/** a - b. */
export function subtract(a: Exact, b: Exact): Exact {
  return add(a, negate(b));
}

/** a * b. */
export function multiply(a: Exact, b: Exact): Exact {
  return working(a.coefficient * b.coefficient, a.exponent + b.exponent);
}

/**
 * a / b.
 * @throws {RangeError} when b is zero: callers decide that case before they divide.
 */
export function divide(a: Exact, b: Exact): Exact {
  if (b.coefficient === 0n) throw new RangeError('division by zero');
  // Two digits beyond the working precision, then one sticky digit, decide every rounding rightly.
  const shift = Math.max(0, WORKING_DIGITS + 2 + digitCount(b.coefficient) - digitCount(a.coefficient));
  const scaled = a.coefficient * powerOfTen(shift);
  const quotient = scaled / b.coefficient;
  const exponent = a.exponent - b.exponent - shift;
  if (quotient * b.coefficient === scaled) return working(quotient, exponent);
  const sticky = scaled < 0n === b.coefficient < 0n ? 1n : -1n;
  return working(quotient * 10n + sticky, exponent - 1);
}

/** -1, 0 or 1: the order of a and b as they are; snap them first where a tie must be seen. */
export function compare(a: Exact, b: Exact): -1 | 0 | 1 {
  const shift = a.exponent - b.exponent;
  const left = shift > 0 ? a.coefficient * powerOfTen(shift) : a.coefficient;
  const right = shift < 0 ? b.coefficient * powerOfTen(-shift) : b.coefficient;
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

export function isZero(value: Exact): boolean {
  return value.coefficient === 0n;
}

export function isPositive(value: Exact): boolean {
  return value.coefficient > 0n;
}

/** The sum in the order given, each step to 40 digits. */
export function sum(values: readonly Exact[]): Exact {
  let total = ZERO;
  for (const value of values) total = add(total, value);
  return total;
}

/** The value snapped, then rounded to `decimals` places: the one rounding of publication. Its exponent is -decimals. */
export function roundTo(value: Exact, decimals: number, rounding: Rounding): Exact {
  const { coefficient, exponent } = snap(value);
  const places = -exponent;
  if (places <= decimals) {
    return { coefficient: coefficient * powerOfTen(decimals - places), exponent: -decimals };
  }
  return {
    coefficient: divideRounded(coefficient, powerOfTen(places - decimals), rounding),
    exponent: -decimals,
  };
}
