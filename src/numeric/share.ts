import type { Exact } from '../model/exact.ts';
import { compare } from './exact.ts';

/** Whether part / whole is below a share, compared without division or rounding; nothing is below a share of nothing. */
export function isBelowShare(part: number, whole: number, share: Exact): boolean {
  const { coefficient, exponent } = share;
  return (
    compare({ coefficient: BigInt(part), exponent: 0 }, { coefficient: coefficient * BigInt(whole), exponent }) < 0
  );
}
