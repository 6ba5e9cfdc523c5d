import type { Exact } from '../model/exact.ts';

/** The double nearest to a value: for statistics about figures, never for a figure. */
export function doubleOf({ coefficient, exponent }: Exact): number {
  return Number(`${coefficient}e${exponent}`);
}
