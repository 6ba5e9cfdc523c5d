import { toSignificantText } from '../text.ts';
import { type Column, createColumn } from './column.ts';
import { snappedEnds } from './decide.ts';
import { product, productError, rest } from './double-double.ts';
import { setExact } from './from-exact.ts';

/** Bytes that the longest text takes: a sign, 0., 150 zeros and 20 digits. */
export const LONGEST_TEXT = 176;
/** What is given for the end of a text that is not decided. */
export const UNWRITTEN = -1;

const [MINUS, POINT, ZERO] = [45, 46, 48];
const TEN_DIGITS = 1e10;
const LEAST_SCALED = 1e19;
const GREATEST_SCALED = 1e20;

/**
 * Behind the 20th digit: what snapping moves (half a unit of the 30th digit, 5e-11, or ten times that above the next power
 * of ten), what scaling loses (2 ** -105 for the power of ten and 2 ** -102 for the product, of up to 1e20).
 */
const MARGIN = 1e-9;
/** With less than this in doubt, a figure next to a power of ten has one text on whichever side of it it is. */
const GREATEST_MARGIN = 0.04;

/** Powers of ten from 10 ** -FARTHEST to 10 ** FARTHEST, made when they are asked for; few figures need more. */
const FARTHEST = 140;
const powers = createColumn(2 * FARTHEST + 1);

/** The place of 10 ** n among the powers. */
function powerAt(n: number): number {
  const at = n + FARTHEST;
  if ((powers.hi[at] as number) === 0) setExact(powers, at, { coefficient: 1n, exponent: n });
  return at;
}

/** The first ten digits of the last figure scaled, and the ten after them. */
const halves = new Float64Array(2);

/** hi + lo times a power of ten; the low part is in `rest`. */
function scaled(hi: number, lo: number, power: number): number {
  return product(hi, lo, powers.hi[power] as number, powers.lo[power] as number);
}

/** Whether a scaled figure, its low part in `rest`, is below a bound. */
function isBelow(high: number, bound: number): boolean {
  return high < bound || (high === bound && (rest[0] as number) < 0);
}

/**
 * The 20 digits of a positive figure, to `halves`, and the power of ten of the first. NaN where they are not decided.
 * The figure is scaled to 20 digits before the point; what stands behind it tells how to round.
 */
function findDigits(hi: number, lo: number, error: number): number {
  let exponent = Math.floor(Math.log10(hi));
  if (Math.abs(19 - exponent) >= FARTHEST) return Number.NaN;
  let power = powerAt(19 - exponent);
  let high = scaled(hi, lo, power);
  if (isBelow(high, LEAST_SCALED)) {
    exponent -= 1;
    power = powerAt(19 - exponent);
    high = scaled(hi, lo, power);
  } else if (!isBelow(high, GREATEST_SCALED)) {
    exponent += 1;
    power = powerAt(19 - exponent);
    high = scaled(hi, lo, power);
  }
  const low = rest[0] as number;
  const margin = error * (powers.hi[power] as number) * 1.001 + MARGIN;
  const whole = Math.floor(low);
  const beyond = low - whole;
  if (!(margin < GREATEST_MARGIN && Math.abs(beyond - 0.5) > margin)) return Number.NaN;
  return exponent + split(high, whole + (beyond > 0.5 ? 1 : 0));
}

/** A whole number of 20 digits, high + low, to `halves`. 1 where it has become one of 21, 10 ** 20; else 0. */
function split(high: number, low: number): 0 | 1 {
  let first = Math.floor(high / TEN_DIGITS);
  const p = first * TEN_DIGITS;
  // Exact: the high part and p are near to each other, and what is left has fewer than 53 digits.
  let second = high - p - productError(first, TEN_DIGITS, p) + low;
  if (second < 0) {
    first -= 1;
    second += TEN_DIGITS;
  } else if (second >= TEN_DIGITS) {
    first += 1;
    second -= TEN_DIGITS;
  }
  const isOver = first >= TEN_DIGITS;
  halves[0] = isOver ? TEN_DIGITS / 10 : first;
  halves[1] = second;
  return isOver ? 1 : 0;
}

const HUNDRED_THOUSAND = 100_000;

/** Writes the last five digits of a whole number below 2 ** 31 before `end`. */
function writeFive(integer: number, bytes: Uint8Array, end: number): void {
  let left = integer | 0;
  for (let at = end - 1; at >= end - 5; at -= 1) {
    const rest = (left / 10) | 0;
    bytes[at] = ZERO + left - rest * 10;
    left = rest;
  }
}

/** Writes a whole number below 10 ** 10 as ten digits to bytes[at..at + 10). */
function writeTen(integer: number, bytes: Uint8Array, at: number): void {
  const upper = Math.floor(integer / HUNDRED_THOUSAND);
  writeFive(upper, bytes, at + 5);
  writeFive(integer - upper * HUNDRED_THOUSAND, bytes, at + 10);
}

/** Writes so many zeros. Where they end. */
function writeZeros(count: number, bytes: Uint8Array, at: number): number {
  for (let n = 0; n < count; n += 1) bytes[at + n] = ZERO;
  return at + count;
}

/** Writes a text of ASCII. Where it ends. */
function writeText(text: string, bytes: Uint8Array, at: number): number {
  for (let n = 0; n < text.length; n += 1) bytes[at + n] = text.charCodeAt(n);
  return at + text.length;
}

const digits = new Uint8Array(20);

/** Plain notation of the digits in `halves`, the first of which counts 10 ** exponent, without zeros that end a fraction. */
function writeFigure(exponent: number, bytes: Uint8Array, from: number): number {
  writeTen(halves[0] as number, digits, 0);
  writeTen(halves[1] as number, digits, 10);
  let count = 20;
  while (count > 0 && digits[count - 1] === ZERO) count -= 1;
  let at = from;
  if (exponent < 0) {
    bytes[at] = ZERO;
    bytes[at + 1] = POINT;
    at = writeZeros(-1 - exponent, bytes, at + 2);
  }
  for (let n = 0; n < count; n += 1) {
    if (n === exponent + 1 && exponent >= 0) {
      bytes[at] = POINT;
      at += 1;
    }
    bytes[at] = digits[n] as number;
    at += 1;
  }
  return exponent >= count ? writeZeros(exponent + 1 - count, bytes, at) : at;
}

/** The text where both ends of what the figure can be have the same, else nothing. */
function writeEnds(column: Column, at: number, bytes: Uint8Array, from: number): number {
  const ends = snappedEnds(column, at);
  if (ends === undefined) return UNWRITTEN;
  const text = toSignificantText(ends[0]);
  return text === toSignificantText(ends[1]) ? writeText(text, bytes, from) : UNWRITTEN;
}

/**
 * Writes a figure snapped, then at 20 significant digits, halves to even, in plain notation: as `toSignificantText` does.
 * There is room for `LONGEST_TEXT` bytes.
 * @returns where the text ends; `UNWRITTEN` where the bound leaves more than one, and for a missing figure.
 */
export function writeSignificant(column: Column, at: number, bytes: Uint8Array, from: number): number {
  const hi = column.hi[at] as number;
  const lo = column.lo[at] as number;
  const error = column.error[at] as number;
  if (hi === 0 && error === 0) {
    bytes[from] = ZERO;
    return from + 1;
  }
  if (!(Math.abs(hi) > 0)) return UNWRITTEN;
  const exponent = hi < 0 ? findDigits(-hi, -lo, error) : findDigits(hi, lo, error);
  if (Number.isNaN(exponent)) return writeEnds(column, at, bytes, from);
  if (hi > 0) return writeFigure(exponent, bytes, from);
  bytes[from] = MINUS;
  return writeFigure(exponent, bytes, from + 1);
}

const scratch = Buffer.alloc(LONGEST_TEXT);

/** The same as a string; undefined where it is not decided. */
export function significantText(column: Column, at: number): string | undefined {
  const end = writeSignificant(column, at, scratch, 0);
  return end === UNWRITTEN ? undefined : scratch.toString('latin1', 0, end);
}
