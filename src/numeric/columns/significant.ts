import { toSignificantText } from '../text.ts';
import type { Column } from './column.ts';
import { decided } from './decide.ts';
import { findDigits, halves } from './digits.ts';

/** Bytes that the longest text takes: a sign, 0., 150 zeros and 20 digits. */
export const LONGEST_TEXT = 176;
/** What is given for the end of a text that is not decided. */
export const UNWRITTEN = -1;

const [MINUS, POINT, ZERO] = [45, 46, 48];

/**
 * Units of the 20th digit that snapping to 30 digits moves a figure by: half a unit of the 30th digit is 5e-11 of them,
 * and ten times that above the next power of ten.
 */
const SNAPPED = 1e-9;

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

/** The text where all that the figure can be has one. */
function writeDecided(column: Column, at: number, bytes: Uint8Array, from: number): number {
  const text = decided(column, at, toSignificantText);
  return text === undefined ? UNWRITTEN : writeText(text, bytes, from);
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
  const exponent = hi < 0 ? findDigits(20, -hi, -lo, error, SNAPPED) : findDigits(20, hi, lo, error, SNAPPED);
  if (Number.isNaN(exponent)) return writeDecided(column, at, bytes, from);
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
