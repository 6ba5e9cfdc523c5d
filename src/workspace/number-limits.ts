import type { Exact } from '../model/exact.ts';
import { EXPONENT_MOST } from '../model/setting-kinds.ts';
import { compare, isZero, ONE } from '../numeric/exact.ts';

/** Whether a number can be a share: from 0 to 1. */
export function isShare(value: Exact): boolean {
  return value.coefficient >= 0n && compare(value, ONE) <= 0;
}

/** Why a number cannot be the exponent of a power mean, if it cannot: it is 0, or too far from it. */
export function exponentFault(value: Exact): 'zero' | 'far' | undefined {
  if (isZero(value)) return 'zero';
  const magnitude = value.coefficient < 0n ? { ...value, coefficient: -value.coefficient } : value;
  return compare(magnitude, { coefficient: BigInt(EXPONENT_MOST), exponent: 0 }) > 0 ? 'far' : undefined;
}
