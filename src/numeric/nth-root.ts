import type { Exact, Ratio } from '../model/exact.ts';
import { toSignificant, WORKING_DIGITS } from './exact.ts';
import { digitCount, powerOfTen } from './power-of-ten.ts';

/** Digits of an integer that a double holds. */
const LEADING_DIGITS = 15;

/** The root by the logarithm of the leading digits: a start for the iteration, right or not. */
function roughRoot(integer: bigint, degree: number): bigint {
  const cut = Math.max(0, digitCount(integer) - LEADING_DIGITS);
  const logarithm = (Math.log10(Number(integer / powerOfTen(cut))) + cut) / degree;
  const whole = Math.floor(logarithm);
  const leading = BigInt(Math.ceil(10 ** (logarithm - whole + LEADING_DIGITS)));
  const shift = whole - LEADING_DIGITS;
  return shift >= 0 ? leading * powerOfTen(shift) : leading / powerOfTen(-shift) + 1n;
}

/** The integer part of the root, by Newton's iteration from above. */
function integerRoot(integer: bigint, degree: number): bigint {
  if (integer < 2n || degree === 1) return integer;
  const power = BigInt(degree);
  const next = (root: bigint) => ((power - 1n) * root + integer / root ** (power - 1n)) / power;
  // From whichever side it starts, the first step does not end below the root.
  let root = next(roughRoot(integer, degree));
  for (;;) {
    const closer = next(root);
    if (closer >= root) return root;
    root = closer;
  }
}

/** The positive root of a ratio, of degree 1 or more, to 40 significant digits, halves to even. */
export function nthRoot({ numerator, denominator }: Ratio, degree: number): Exact {
  const wanted = degree * (WORKING_DIGITS + 2) + digitCount(denominator) - digitCount(numerator);
  const places = Math.max(0, Math.ceil(wanted / degree));
  const scaled = numerator * powerOfTen(places * degree);
  const root = integerRoot(scaled / denominator, degree);
  if (root ** BigInt(degree) * denominator === scaled) {
    return toSignificant({ coefficient: root, exponent: -places }, WORKING_DIGITS);
  }
  // A sticky digit: the true root lies above what was cut.
  return toSignificant({ coefficient: root * 10n + 1n, exponent: -places - 1 }, WORKING_DIGITS);
}
