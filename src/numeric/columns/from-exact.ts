import type { Exact } from '../../model/exact.ts';
import { magnitude } from '../exact.ts';
import { digitCount, powerOfTen } from '../power-of-ten.ts';
import { type Column, createColumn, GREATEST, LEAST, setUnknown } from './column.ts';
import { productError } from './double-double.ts';

/** Binary digits of a quotient: what is cut off behind them is below 2 ** -(QUOTIENT_BITS - 5) of it. */
const QUOTIENT_BITS = 128;
/** Powers of ten beyond these cannot be within the safe magnitudes, and are not worth making. */
const FAR = 400;

/** Powers of ten up to 10 ** 22 are doubles. */
export const DOUBLE_POWERS = 23;
const POWERS = Float64Array.from({ length: DOUBLE_POWERS }, (_, n) => Number(`1e${n}`));

/** The number of binary digits of a positive integer, or up to 3 more. */
function bitCount(integer: bigint): number {
  return integer.toString(16).length * 4;
}

/**
 * out[at] = numerator / denominator; the denominator is positive. The bound is 0 where nothing is lost.
 * Bound: the quotient has at least 124 binary digits, what is cut off is below one unit of the last, 2 ** -123 of it.
 * The high part is the nearest double, the low part the double nearest to what is left, and loses at most 2 ** -53 of
 * itself. Scaling by a power of 2 loses nothing within the safe magnitudes.
 */
export function setRatio(out: Column, at: number, numerator: bigint, denominator: bigint): void {
  out.hi[at] = 0;
  out.lo[at] = 0;
  out.error[at] = 0;
  if (numerator === 0n) return;
  const size = magnitude(numerator);
  const shift = QUOTIENT_BITS - bitCount(size) + bitCount(denominator);
  const [dividend, divisor] = shift >= 0 ? [size << BigInt(shift), denominator] : [size, denominator << BigInt(-shift)];
  const quotient = dividend / divisor;
  const high = Number(quotient);
  const left = quotient - BigInt(high);
  const low = Number(left);
  const unit = (numerator < 0n ? -1 : 1) * 2 ** -shift;
  if (!(high * Math.abs(unit) >= LEAST && high * Math.abs(unit) <= GREATEST)) {
    setUnknown(out, at);
    return;
  }
  const isExact = BigInt(low) === left && quotient * divisor === dividend;
  out.hi[at] = high * unit;
  // No -0.
  out.lo[at] = low * unit + 0;
  out.error[at] = isExact ? 0 : (2 ** -53 * Math.abs(low) + 2 ** -122 * high) * Math.abs(unit);
}

/**
 * out[at] = integer / 10 ** places, an integer below 2 ** 53 and at most 22 places. The bound is 0 where the quotient is a
 * double. Otherwise: the high part is rounded, its remainder is found exactly, and the low part, the remainder's quotient,
 * loses at most 2 ** -53 of itself.
 */
export function setScaled(out: Column, at: number, integer: number, places: number): void {
  const divisor = POWERS[places] as number;
  const high = integer / divisor;
  const p = high * divisor;
  const remainder = integer - p - productError(high, divisor, p);
  const low = remainder / divisor;
  // No -0.
  out.hi[at] = high + 0;
  out.lo[at] = low + 0;
  out.error[at] = 2 ** -53 * Math.abs(low);
}

/** out[at] = an exact decimal, as `setRatio` does it: its digits as an integer, times or over a power of ten. */
export function setExact(out: Column, at: number, { coefficient, exponent }: Exact): void {
  const integer = Number(coefficient);
  if (exponent <= 0 && exponent > -DOUBLE_POWERS && Number.isSafeInteger(integer))
    setScaled(out, at, integer, -exponent);
  else if (coefficient !== 0n && Math.abs(exponent + digitCount(coefficient)) > FAR) setUnknown(out, at);
  else if (exponent >= 0) setRatio(out, at, coefficient * powerOfTen(coefficient === 0n ? 0 : exponent), 1n);
  else setRatio(out, at, coefficient, coefficient === 0n ? 1n : powerOfTen(-exponent));
}

/** A scalar of an exact decimal. */
export function scalarOf(value: Exact): Column {
  const out = createColumn(1);
  setExact(out, 0, value);
  return out;
}
