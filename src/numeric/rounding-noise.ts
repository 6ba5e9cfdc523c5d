import type { Exact } from '../model/exact.ts';
import { WORKING_DIGITS } from './exact.ts';
import { digitCount } from './power-of-ten.ts';

/** Units of the last digit carried that the few roundings behind a figure may come to. */
const UNITS = 10n;
/** A figure that ends in so many zeros was not rounded, but for one in 100,000. */
const ENDING = 100_000n;

function mayBeRounded({ coefficient }: Exact): boolean {
  return digitCount(coefficient) >= WORKING_DIGITS && coefficient % ENDING !== 0n;
}

/**
 * The greatest error that rounding to the digits carried leaves in a figure: 10 units of its last digit. Nothing
 * where it has fewer digits, and so was not rounded. For figures that cancel out, of which only this may be left.
 */
export function roundingNoise(figure: Exact): Exact {
  return { coefficient: mayBeRounded(figure) ? UNITS : 0n, exponent: figure.exponent };
}
