import type { Exact } from '../model/exact.ts';

/** The double nearest to a value: for statistics about figures, never for a figure. */
export function doubleOf({ coefficient, exponent }: Exact): number {
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
