import type { Exact } from '../model/exact.ts';
import { snap, toSignificant } from './exact.ts';

/** Significant digits of every computed figure that is written unrounded. */
export const PRINTED_DIGITS = 20;

const NUMBER = /^([+-]?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d{1,6}))?$/;

/**
 * The decimal that is written: an optional sign, digits, an optional fraction, an optional exponent.
 * @returns undefined when the text is anything else.
 */
export function parseExact(text: string): Exact | undefined {
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

/** Plain decimal notation with every digit the value has, trailing zeros kept: 1.50 stays 1.50. */
export function toPlainText({ coefficient, exponent }: Exact): string {
  if (exponent >= 0) return coefficient === 0n ? '0' : coefficient.toString() + '0'.repeat(exponent);
  const negative = coefficient < 0n;
  const places = -exponent;
  const digits = (negative ? -coefficient : coefficient).toString().padStart(places + 1, '0');
  const point = digits.length - places;
  return `${negative ? '-' : ''}${digits.slice(0, point)}.${digits.slice(point)}`;
}

/** Plain decimal notation with no trailing zeros after the point. */
export function toShortText(value: Exact): string {
  const text = toPlainText(value);
  if (value.exponent >= 0) return text;
  let end = text.length;
  while (text.charCodeAt(end - 1) === 48) end -= 1;
  if (text.charCodeAt(end - 1) === 46) end -= 1;
  const short = text.slice(0, end);
  return short === '-0' ? '0' : short;
}

/** The value snapped, then at 20 significant digits: how every unrounded figure is written in the outputs. */
export function toSignificantText(value: Exact): string {
  return toShortText(toSignificant(snap(value), PRINTED_DIGITS));
}
