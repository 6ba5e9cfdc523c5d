import type { Exact } from '../model/exact.ts';
import { compare, snap } from './exact.ts';

/** The order of a and b once both are snapped: 0 is a tie. */
export function compareSnapped(a: Exact, b: Exact): -1 | 0 | 1 {
  return compare(snap(a), snap(b));
}

/** Ascending code-unit order: the same in every locale. */
export function compareCodes(a: string, b: string): -1 | 0 | 1 {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
