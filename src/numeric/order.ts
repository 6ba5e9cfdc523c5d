import type { Exact } from '../model/exact.ts';
import { compare, snap } from './exact.ts';
import { toShortText } from './text.ts';

/** The order of a and b once both are snapped: 0 is a tie. */
export function compareSnapped(a: Exact, b: Exact): -1 | 0 | 1 {
  return compare(snap(a), snap(b));
}

/** Ascending code-unit order: the same in every locale. */
export function compareCodes(a: string, b: string): -1 | 0 | 1 {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Whether part / whole is below a share, compared without division or rounding; nothing is below a share of nothing. */
export function isBelowShare(part: number, whole: number, share: Exact): boolean {
  const { coefficient, exponent } = share;
  return (
    compare({ coefficient: BigInt(part), exponent: 0 }, { coefficient: coefficient * BigInt(whole), exponent }) < 0
  );
}

/** A function of values that is asked once for all values that tie, so that what it gives for them ties too. */
export function alikeForTies(of: (value: Exact) => Exact): (value: Exact) => Exact {
  const known = new Map<string, Exact>();
  return (value) => {
    const key = toShortText(snap(value));
    const result = known.get(key) ?? of(value);
    known.set(key, result);
    return result;
  };
}
