import type { Exact } from '../model/exact.ts';
import { compare, snap } from './exact.ts';

/** The order of a and b once both are snapped: 0 is a tie. */
export function compareSnapped(a: Exact, b: Exact): -1 | 0 | 1 {
  return compare(snap(a), snap(b));
}

/** Whether a and b are equal once both are snapped; the snapping is done only for values so near that it can matter. */
export function tiesWhenSnapped(a: Exact, b: Exact): boolean {
  if (a === b) return true;
  const near = Math.abs(Number(a.coefficient) * 10 ** a.exponent - Number(b.coefficient) * 10 ** b.exponent);
  // Doubles tell values apart that differ in their first ten digits; no decision but "apart" is theirs.
  if (near > 1e-10 * Math.abs(Number(a.coefficient) * 10 ** a.exponent)) return false;
  return compareSnapped(a, b) === 0;
}

/** Ascending code-unit order: the same in every locale. */
export function compareCodes(a: string, b: string): -1 | 0 | 1 {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
