import type { Exact } from '../../model/exact.ts';
import { SNAP_DIGITS } from '../exact.ts';
import { digitCount } from '../power-of-ten.ts';
import { widenCell } from './cells.ts';
import type { Column } from './column.ts';
import { DOUBLE_POWERS, setExact, setScaled } from './from-exact.ts';

/** Integers of so many digits are doubles. */
const SHORT_DIGITS = 15;
const [PLUS, MINUS, POINT, ZERO] = [43, 45, 46, 48];

/** Whether a decimal has more digits than snapping keeps. */
export function isLongDecimal({ coefficient }: Exact): boolean {
  return digitCount(coefficient) > SNAP_DIGITS;
}

/**
 * out[at] = a decimal. At most 2 ** -105 of it is lost; to what has more than 30 digits 2 ** -100 is granted, so that
 * `identify` does not take it for the same as another.
 */
export function setDecimal(out: Column, at: number, value: Exact): void {
  setExact(out, at, value);
  if (isLongDecimal(value)) widenCell(out, at, 2 ** -100 * Math.abs(out.hi[at] as number));
}

/** The integer that the digits of the last text make, its point left out. */
const digits = new Float64Array(1);

/** Digits and at most one point between them, of up to 15 digits, to `digits`: how many of them stand behind the point, or -1. */
function scanShort(bytes: Uint8Array, first: number, end: number): number {
  let integer = 0;
  let count = 0;
  let point = end - 1;
  for (let n = first; n < end; n += 1) {
    const digit = (bytes[n] as number) - ZERO;
    if (digit >= 0 && digit <= 9) {
      integer = integer * 10 + digit;
      // Zeros that lead do not count.
      if (integer !== 0) count += 1;
    } else if (digit === POINT - ZERO && point === end - 1 && n > first && n < end - 1) point = n;
    else return -1;
    if (count > SHORT_DIGITS) return -1;
  }
  digits[0] = integer;
  return first < end ? end - 1 - point : -1;
}

/**
 * out[at] = the decimal written in bytes[start..end) if it is one of up to 15 digits without an exponent; no string is
 * made of it.
 * @returns false when it is anything else; the cell stays as it is.
 */
export function readShortDecimal(bytes: Uint8Array, start: number, end: number, out: Column, at: number): boolean {
  const sign = bytes[start];
  const places = scanShort(bytes, sign === PLUS || sign === MINUS ? start + 1 : start, end);
  if (places < 0 || places >= DOUBLE_POWERS) return false;
  const integer = digits[0] as number;
  setScaled(out, at, sign === MINUS ? -integer : integer, places);
  return true;
}
