import { createColumn } from './column.ts';
import { product, productError, rest } from './double-double.ts';
import { setExact } from './from-exact.ts';

/** How many digits of a figure are asked for: those that are written, or those that it is snapped to. */
export type Digits = 20 | 30;

/** Powers of ten from 10 ** -FARTHEST to 10 ** FARTHEST, made when they are asked for; few figures need more. */
const FARTHEST = 140;
const powers = createColumn(2 * FARTHEST + 1);

/** The place of 10 ** n among the powers. */
function powerAt(n: number): number {
  const at = n + FARTHEST;
  if ((powers.hi[at] as number) === 0) setExact(powers, at, { coefficient: 1n, exponent: n });
  return at;
}

/** A figure scaled: its two parts and their bound. */
const figure = new Float64Array(3);

/** The figure times 10 ** power, to `figure`. Bound: the figure's, the power's, and that of the product, a little widened. */
function scale(hi: number, lo: number, error: number, power: number): void {
  const at = powerAt(power);
  const factor = powers.hi[at] as number;
  const high = product(hi, lo, factor, powers.lo[at] as number);
  figure[0] = high;
  figure[1] = rest[0] as number;
  figure[2] = (error * factor + hi * (powers.error[at] as number) + (rest[1] as number)) * 1.001;
}

/** Whether the scaled figure seems to be below 10 ** power, which from 10 ** 23 on is no double. */
function isBelow(power: number): boolean {
  const at = powerAt(power);
  const apart = (figure[0] as number) - (powers.hi[at] as number);
  return apart < 0 || (apart === 0 && (figure[1] as number) < (powers.lo[at] as number));
}

/** The first and the second half of the digits that were found last. */
export const halves = new Float64Array(2);

/**
 * The first 20 or 30 digits of a positive figure, rounded: to `halves`, as two whole numbers of half as many digits. The
 * figure is scaled to so many digits before the point; what stands behind it tells how to round.
 * @returns the power of ten that the first digit counts; NaN where what the figure can be, `beyond` units of the last
 *   digit more either way, has more than one answer, and for figures beyond 10 ** 110 or so.
 */
export function findDigits(digits: Digits, hi: number, lo: number, error: number, beyond: number): number {
  let exponent = Math.floor(Math.log10(hi));
  if (!(Math.abs(digits - 1 - exponent) < FARTHEST)) return Number.NaN;
  scale(hi, lo, error, digits - 1 - exponent);
  // The logarithm may be off by one next to a power of ten.
  const off = isBelow(digits - 1) ? -1 : isBelow(digits) ? 0 : 1;
  if (off !== 0) {
    exponent += off;
    scale(hi, lo, error, digits - 1 - exponent);
  }
  const low = figure[1] as number;
  const margin = (figure[2] as number) + beyond;
  const whole = Math.floor(low);
  const behind = low - whole;
  if (!(margin < 0.25 && Math.abs(behind - 0.5) > margin)) return Number.NaN;
  const half = digits === 20 ? 1e10 : 1e15;
  const isOver = split(half, whole + (behind > 0.5 ? 1 : 0));
  // Just above a power of ten, what may be below it has a digit more, which could differ.
  if (margin > 0.04 && (halves[1] as number) <= 1 && halves[0] === half / 10) return Number.NaN;
  return isOver ? exponent + 1 : exponent;
}

/** The whole number that is the high part of the figure and `low`, to `halves`. Whether it has become the square of `half`. */
function split(half: number, low: number): boolean {
  const high = figure[0] as number;
  let first = Math.floor(high / half);
  const p = first * half;
  // Exact: the high part and p are near to each other, and what is left has fewer than 53 digits.
  let second = high - p - productError(first, half, p) + low;
  if (second < 0) {
    first -= 1;
    second += half;
  } else if (second >= half) {
    first += 1;
    second -= half;
  }
  const isOver = first >= half;
  halves[0] = isOver ? half / 10 : first;
  halves[1] = second;
  return isOver;
}
