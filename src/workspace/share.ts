import type { Exact } from '../model/exact.ts';
import { compare, ONE } from '../numeric/exact.ts';

/** Whether a number can be a share: from 0 to 1. */
export function isShare(value: Exact): boolean {
  return value.coefficient >= 0n && compare(value, ONE) <= 0;
}
