import type { Exact } from '../model/exact.ts';
import { toSignificant, WORKING_DIGITS } from './exact.ts';
import { digitCount, powerOfTen } from './power-of-ten.ts';

/** A little more than the square root: by a double where one can hold the number. */
function rootFromAbove(integer: bigint): bigint {
  const estimate = Math.sqrt(Number(integer));
  if (estimate === Number.POSITIVE_INFINITY) return powerOfTen(Math.ceil(digitCount(integer) / 2));
  const root = BigInt(Math.ceil(estimate));
  return root + (root >> 50n) + 1n;
}

/** The integer part of the square root, by Newton's iteration from above. */
function integerSquareRoot(integer: bigint): bigint {
  if (integer < 2n) return integer;
  let root = rootFromAbove(integer);
  for (;;) {
    const next = (root + integer / root) >> 1n;
    if (next >= root) return root;
    root = next;
  }
}

/**
 * The square root to 40 significant digits.
 * @throws {RangeError} for a negative value.
 */
export function squareRoot(value: Exact): Exact {
  if (value.coefficient < 0n) throw new RangeError('square root of a negative value');
  const wanted = 2 * (WORKING_DIGITS + 2);
  let shift = Math.max(0, wanted - digitCount(value.coefficient));
  if ((value.exponent - shift) % 2 !== 0) shift += 1;
  const scaled = value.coefficient * powerOfTen(shift);
  const root = integerSquareRoot(scaled);
  const exponent = (value.exponent - shift) / 2;
  if (root * root === scaled) return toSignificant({ coefficient: root, exponent }, WORKING_DIGITS);
  // A sticky digit: the true root lies above what was cut.
  return toSignificant({ coefficient: root * 10n + 1n, exponent: exponent - 1 }, WORKING_DIGITS);
}
