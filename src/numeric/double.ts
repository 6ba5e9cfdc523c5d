import type { Exact } from '../model/exact.ts';

/** Whole numbers up to it, and powers of ten up to 10 ** 22, are doubles, and the quotient of doubles is the nearest one. */
const LARGEST_WHOLE = BigInt(Number.MAX_SAFE_INTEGER);
const POWERS = Float64Array.from({ length: 23 }, (_, power) => Number(`1e${power}`));

/** The double nearest to a value: for statistics about figures, never for a figure. */
export function doubleOf({ coefficient, exponent }: Exact): number {
  const divisor = POWERS[-exponent];
  const isShort = divisor !== undefined && coefficient <= LARGEST_WHOLE && coefficient >= -LARGEST_WHOLE;
  if (isShort) return Number(coefficient) / divisor;
  return Number(`${coefficient}e${exponent}`);
}

/** The quantile at a share of ascending doubles, by linear interpolation at (n - 1) p: type 7 of Hyndman and Fan (1996). */
export function doubleQuantile(ascending: Float64Array, share: number): number {
  const place = (ascending.length - 1) * share;
  const below = Math.floor(place);
  const from = ascending[below] as number;
  const to = ascending[Math.min(below + 1, ascending.length - 1)] as number;
  return from + (place - below) * (to - from);
}
