import Fraction from 'fraction.js';

/** Exact rational numbers for the oracle, with the contract's snapping and rounding. */
export type Rational = Fraction;

const DECIMAL = /^([+-]?)(\d*)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/;
const SNAP_DIGITS = 30;

export const ZERO: Rational = new Fraction(0n, 1n);
export const ONE: Rational = new Fraction(1n, 1n);

export function rational(numerator: bigint, denominator = 1n): Rational {
  return new Fraction(numerator, denominator);
}

/** The rational a decimal text means; throws on any other text. */
export function parseDecimal(text: string): Rational {
  const match = DECIMAL.exec(text);
  if (match === null || text === '') throw new Error(`not a decimal: ${JSON.stringify(text)}`);
  const [, sign, whole = '', part = '', exponent = '0'] = match;
  const digits = BigInt(`${whole}${part}`);
  return scaleByTen(sign === '-' ? -digits : digits, Number(exponent) - part.length);
}

export function sum(values: readonly Rational[]): Rational {
  return values.reduce((total, value) => total.add(value), ZERO);
}

/** `digits` x 10^`exponent`. */
function scaleByTen(digits: bigint, exponent: number): Rational {
  return exponent < 0 ? rational(digits, 10n ** BigInt(-exponent)) : rational(digits * 10n ** BigInt(exponent));
}

/** The e for which 10^e <= |x| < 10^(e+1); x is not zero. */
function magnitude(x: Rational): number {
  const guess = x.n.toString().length - x.d.toString().length;
  return x.abs().compare(scaleByTen(1n, guess)) >= 0 ? guess : guess - 1;
}

/** x x 10^places as the nearest integer; `places` may be negative. */
function toInteger(x: Rational, places: number, rounding: 'half-even' | 'half-up'): bigint {
  const scaled = x.abs().mul(scaleByTen(1n, places));
  const quotient = scaled.n / scaled.d;
  const twice = (scaled.n % scaled.d) * 2n;
  const tieUp = rounding === 'half-up' || quotient % 2n === 1n;
  const up = twice > scaled.d || (twice === scaled.d && tieUp);
  const size = up ? quotient + 1n : quotient;
  return x.s < 0n ? -size : size;
}

/** x to `digits` significant digits, half-even. */
function toSignificant(x: Rational, digits: number): Rational {
  if (x.n === 0n) return ZERO;
  const places = digits - 1 - magnitude(x);
  return scaleByTen(toInteger(x, places, 'half-even'), -places);
}

/** x to 30 significant digits, half-even: what every comparison and every rounding looks at. */
export function snap(x: Rational): Rational {
  return toSignificant(x, SNAP_DIGITS);
}

/** The published figure: the snapped value with exactly `decimals` decimals, never a negative zero. */
export function publish(x: Rational, decimals: number, rounding: 'half-even' | 'half-up'): string {
  return plain(toInteger(snap(x), decimals, rounding), decimals);
}

/** The 20-digit form of a computed figure: snapped, plain notation, no trailing zeros. */
export function twentyDigits(x: Rational): string {
  const rounded = toSignificant(snap(x), 20);
  if (rounded.n === 0n) return '0';
  const places = Math.max(0, 19 - magnitude(rounded));
  const text = plain(toInteger(rounded, places, 'half-even'), places);
  return places === 0 ? text : text.replace(/\.?0+$/, '');
}

/** The plain text of `digits` / 10^places. */
function plain(digits: bigint, places: number): string {
  const sign = digits < 0n ? '-' : '';
  const text = (digits < 0n ? -digits : digits).toString().padStart(places + 1, '0');
  const whole = text.slice(0, text.length - places);
  return places === 0 ? `${sign}${whole}` : `${sign}${whole}.${text.slice(text.length - places)}`;
}

/** Whether x has a finite decimal expansion. */
export function isTerminating(x: Rational): boolean {
  return withoutFactor(withoutFactor(x.d, 2n), 5n) === 1n;
}

function withoutFactor(n: bigint, factor: bigint): bigint {
  let rest = n;
  while (rest % factor === 0n) rest /= factor;
  return rest;
}
