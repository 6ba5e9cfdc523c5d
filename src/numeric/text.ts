import type { Exact } from '../model/exact.ts';
import { magnitude, SNAP_DIGITS, snap, toSignificant } from './exact.ts';

/** Significant digits of every computed figure that is written unrounded. */
export const PRINTED_DIGITS = 20;

const NUMBER = /^([+-]?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d{1,6}))?$/;

/** More digits than these might not fit a binary integer exactly. */
const SHORT_DIGITS = 15;

/** The short unsigned decimals that most cells hold, read without a pattern; undefined for any other text. */
function parseShort(text: string): Exact | undefined {
  const { length } = text;
  let integer = 0;
  let point = -1;
  for (let at = 0; at < length; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    if (digit >= 0 && digit <= 9) integer = integer * 10 + digit;
    else if (digit === -2 && point === -1 && at > 0) point = at;
    else return undefined;
  }
  if (length === 0 || length > SHORT_DIGITS || point === length - 1) return undefined;
  return { coefficient: BigInt(integer), exponent: point === -1 ? 0 : point + 1 - length };
}

/**
 * The decimal that is written: an optional sign, digits, an optional fraction, an optional exponent.
 * @returns undefined when the text is anything else.
 */
export function parseExact(text: string): Exact | undefined {
  const short = text.length <= SHORT_DIGITS ? parseShort(text) : undefined;
  if (short !== undefined) return short;
  const match = NUMBER.exec(text);
  if (match === null) return undefined;
  const [, sign, whole = '', fraction = '', power] = match;
  const magnitude = BigInt(whole + fraction);
  return {
    coefficient: sign === '-' ? -magnitude : magnitude,
    exponent: (power === undefined ? 0 : Number(power)) - fraction.length,
  };
}

/** An exact decimal from a number text known to be one. */
export function exact(text: string): Exact {
  const value = parseExact(text);
  if (value === undefined) throw new RangeError(`not a decimal number: ${text}`);
  return value;
}

/** Digits with a point put in: their last one counts 10 ** exponent. */
function pointed(digits: string, exponent: number): string {
  if (exponent >= 0) return digits === '0' ? '0' : digits + '0'.repeat(exponent);
  const point = digits.length + exponent;
  if (point > 0) return `${digits.slice(0, point)}.${digits.slice(point)}`;
  return `0.${'0'.repeat(-point)}${digits}`;
}

/** The same without the zeros that end the fraction. */
function shortened(digits: string, exponent: number): string {
  const whole = Math.max(0, digits.length + exponent);
  let end = digits.length;
  while (end > whole && digits.charCodeAt(end - 1) === 48) end -= 1;
  if (end === digits.length) return pointed(digits, exponent);
  return end === 0 ? '0' : pointed(digits.slice(0, end), exponent + digits.length - end);
}

function digitsOf({ coefficient }: Exact): string {
  return magnitude(coefficient).toString();
}

function signOf({ coefficient }: Exact): string {
  return coefficient < 0n ? '-' : '';
}

/** Plain decimal notation with every digit the value has, trailing zeros kept: 1.50 stays 1.50. */
export function toPlainText(value: Exact): string {
  return signOf(value) + pointed(digitsOf(value), value.exponent);
}

/** Plain decimal notation with no trailing zeros after the point. */
export function toShortText(value: Exact): string {
  return signOf(value) + shortened(digitsOf(value), value.exponent);
}

/** Whether digits that begin with a 4 or a 5 are not next to a half, where snapping decides. */
function isClearCut(tail: string): boolean {
  const edge = tail.charCodeAt(0) === 52 ? 57 : 48;
  for (let at = 1; at < tail.length; at += 1) if (tail.charCodeAt(at) !== edge) return true;
  return false;
}

/** Digits cut off at an end, with a point put in and without the zeros that end the fraction. */
function cut(digits: string, end: number, exponent: number): string {
  const point = digits.length + exponent;
  // A whole number's own zeros count, and small fractions need more of them: both are rare.
  if (point <= 0 || point >= end) return shortened(digits.slice(0, end), exponent + digits.length - end);
  let last = end;
  while (last > point && digits.charCodeAt(last - 1) === 48) last -= 1;
  return last === point ? digits.slice(0, point) : `${digits.slice(0, point)}.${digits.slice(point, last)}`;
}

/**
 * More than 20 digits rounded to 20 as snapping and then rounding would, straight from the text; undefined where that
 * takes arithmetic.
 */
function rounded(digits: string, exponent: number): string | undefined {
  const next = digits.charCodeAt(PRINTED_DIGITS) - 48;
  if ((next === 4 || next === 5) && !isClearCut(digits.slice(PRINTED_DIGITS, SNAP_DIGITS))) return undefined;
  if (next < 5) return cut(digits, PRINTED_DIGITS, exponent);
  const last = digits.charCodeAt(PRINTED_DIGITS - 1) - 48;
  if (last === 9) return undefined;
  const raised = `${digits.slice(0, PRINTED_DIGITS - 1)}${last + 1}`;
  return shortened(raised, exponent + digits.length - PRINTED_DIGITS);
}

/** The value at so many significant digits, halves to even: for sentences, never for a figure that decides something. */
export function toFewDigits(value: Exact, digits: number): string {
  return toShortText(toSignificant(snap(value), digits));
}

/** The value snapped, then at 20 significant digits: how every unrounded figure is written in the outputs. */
export function toSignificantText(value: Exact): string {
  const { coefficient, exponent } = value;
  const written = coefficient.toString();
  if (written === '0') return '0';
  const isNegative = written.charCodeAt(0) === 45;
  const digits = isNegative ? written.slice(1) : written;
  const text = digits.length <= PRINTED_DIGITS ? shortened(digits, exponent) : rounded(digits, exponent);
  if (text === undefined) return toShortText(toSignificant(snap(value), PRINTED_DIGITS));
  return isNegative ? `-${text}` : text;
}
