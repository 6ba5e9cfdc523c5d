import type { Exact, Rounding } from '../model/exact.ts';
import { digitCount, powerOfTen } from './power-of-ten.ts';

/** Significant digits that a computation carries. */
export const WORKING_DIGITS = 40;
/** Significant digits a value is snapped to before it is compared or rounded. */
export const SNAP_DIGITS = 30;

const WORKING_LIMIT = powerOfTen(WORKING_DIGITS);
const SNAP_LIMIT = powerOfTen(SNAP_DIGITS);

export const ZERO: Exact = { coefficient: 0n, exponent: 0 };
/** A whole number as it is. */
export function integer(value: number): Exact {
  return { coefficient: BigInt(value), exponent: 0 };
}

export const ONE: Exact = { coefficient: 1n, exponent: 0 };

/** magnitude / divisor to the nearest integer, a half by `rounding`; neither is negative, the divisor is even. */
function divideMagnitude(magnitude: bigint, divisor: bigint, rounding: Rounding): bigint {
  const raised = magnitude + (divisor >> 1n);
  const quotient = raised / divisor;
  // Half the divisor added, only a tie divides without remainder: half-even then goes back from an odd quotient.
  const toEven = rounding === 'half-even' && (quotient & 1n) === 1n && quotient * divisor === raised;
  return toEven ? quotient - 1n : quotient;
}

function divideRounded(integer: bigint, divisor: bigint, rounding: Rounding): bigint {
  if (integer < 0n) return -divideMagnitude(-integer, divisor, rounding);
  return divideMagnitude(integer, divisor, rounding);
}

function roundToDigits(coefficient: bigint, exponent: number, digits: number): Exact {
  const surplus = digitCount(coefficient) - digits;
  if (surplus <= 0) return { coefficient, exponent };
  return {
    coefficient: divideRounded(coefficient, powerOfTen(surplus), 'half-even'),
    exponent: exponent + surplus,
  };
}

function isWorking(coefficient: bigint): boolean {
  return coefficient < WORKING_LIMIT && coefficient > -WORKING_LIMIT;
}

function working(coefficient: bigint, exponent: number): Exact {
  if (isWorking(coefficient)) return { coefficient, exponent };
  return roundToDigits(coefficient, exponent, WORKING_DIGITS);
}

/** |integer|. */
export function magnitude(integer: bigint): bigint {
  return integer < 0n ? -integer : integer;
}

/** A quotient cut towards zero, rounded to the nearest by what is left over, halves to even. */
function roundByRemainder(quotient: bigint, remainder: bigint, divisor: bigint): bigint {
  if (remainder === 0n) return quotient;
  const size = magnitude(remainder * 2n);
  const limit = magnitude(divisor);
  if (size < limit || (size === limit && (quotient & 1n) === 0n)) return quotient;
  return remainder < 0n === divisor < 0n ? quotient + 1n : quotient - 1n;
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

/** |a|. */
export function absolute(a: Exact): Exact {
  return { coefficient: magnitude(a.coefficient), exponent: a.exponent };
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
  const divisor = b.coefficient;
  // Weights that sum to 1, 10 or 100 are common, and divide by moving the point.
  if (divisor === 1n) return working(a.coefficient, a.exponent - b.exponent);
  if (divisor === 10n) return working(a.coefficient, a.exponent - b.exponent - 1);
  if (divisor === 100n) return working(a.coefficient, a.exponent - b.exponent - 2);
  if (divisor === 0n) throw new RangeError('division by zero');
  if (a.coefficient === 0n) return ZERO;
  return divideDigits(a, divisor, digitCount(divisor), b.exponent);
}

/** a / (divisor * 10 ** power), a divisor of so many `digits`; neither is zero. */
function divideDigits(a: Exact, divisor: bigint, digits: number, power: number): Exact {
  // Scaled so, the quotient has 40 digits or 41.
  const shift = WORKING_DIGITS + digits - digitCount(a.coefficient);
  const scaled = shift > 0 ? a.coefficient * powerOfTen(shift) : a.coefficient;
  const exponent = a.exponent - power - (shift > 0 ? shift : 0);
  const quotient = scaled / divisor;
  if (isWorking(quotient)) {
    return { coefficient: roundByRemainder(quotient, scaled - quotient * divisor, divisor), exponent };
  }
  return divideSurplus(scaled, divisor, digitCount(quotient) - WORKING_DIGITS, exponent);
}

/** integer / divisor without the quotient's `surplus` last digits, which count for the rounding. */
function divideSurplus(integer: bigint, divisor: bigint, surplus: number, exponent: number): Exact {
  const raised = divisor * powerOfTen(surplus);
  const quotient = integer / raised;
  const coefficient = roundByRemainder(quotient, integer - quotient * raised, raised);
  return { coefficient, exponent: exponent + surplus };
}

/** The same value without the zeros that end its coefficient: products with it stay short. */
export function withoutIdleZeros(value: Exact): Exact {
  let { coefficient, exponent } = value;
  if (coefficient === 0n) return ZERO;
  for (let zeros = 32; zeros >= 1; zeros /= 2) {
    const power = powerOfTen(zeros);
    while (coefficient % power === 0n) {
      coefficient /= power;
      exponent += zeros;
    }
  }
  return { coefficient, exponent };
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

/** Digits behind the last published one that tell whether a figure is clear of a half. */
const GUARD_DIGITS = 6;
const GUARD = 10 ** GUARD_DIGITS;

/**
 * A positive magnitude rounded at 10 ** surplus by the digits around that place, read as a double; undefined next to
 * a half, where snapping could make a difference, and for more digits than a double holds.
 */
function roundClearOfHalf(magnitude: bigint, surplus: number): bigint | undefined {
  const leading = Number(magnitude / powerOfTen(surplus - GUARD_DIGITS));
  if (leading > Number.MAX_SAFE_INTEGER) return undefined;
  const beyond = leading % GUARD;
  if (Math.abs(beyond - GUARD / 2) <= 1) return undefined;
  return BigInt((leading - beyond) / GUARD + (beyond < GUARD / 2 ? 0 : 1));
}

/** The value snapped, then rounded to `decimals` places: the one rounding of publication. Its exponent is -decimals. */
export function roundTo(value: Exact, decimals: number, rounding: Rounding): Exact {
  const surplus = -value.exponent - decimals;
  if (surplus >= GUARD_DIGITS && value.coefficient > 0n) {
    const clear = roundClearOfHalf(value.coefficient, surplus);
    if (clear !== undefined) return { coefficient: clear, exponent: -decimals };
  }
  return roundSnapped(snap(value), decimals, rounding);
}

function roundSnapped({ coefficient, exponent }: Exact, decimals: number, rounding: Rounding): Exact {
  const surplus = -exponent - decimals;
  return {
    coefficient:
      surplus <= 0 ? coefficient * powerOfTen(-surplus) : divideRounded(coefficient, powerOfTen(surplus), rounding),
    exponent: -decimals,
  };
}
