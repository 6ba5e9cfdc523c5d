import type { Bounds } from '../model/adjuster.ts';
import type { Exact } from '../model/exact.ts';
import type { Localised } from '../model/localised.ts';
import { type Place, problem } from '../model/problem.ts';
import type { ProblemList } from '../model/problem-list.ts';
import { EXPONENT_MOST } from '../model/setting-kinds.ts';
import { compare, isZero, ONE } from '../numeric/exact.ts';
import { toShortText } from '../numeric/text.ts';

/** The bound that a number is beyond, as a message names it. */
export interface BrokenBound {
  readonly where: Localised;
  readonly bound: string;
}

const UNBOUNDED: Bounds = { min: undefined, max: undefined };

const BELOW: Localised = { en: 'below min', zh: '低于下界 min' };
const ABOVE: Localised = { en: 'above max', zh: '高于上界 max' };

/** Which of the bounds a number is beyond; a number that equals a bound is within. */
export function brokenBound(value: Exact, { min, max }: Bounds): BrokenBound | undefined {
  if (min !== undefined && compare(value, min) < 0) return { where: BELOW, bound: toShortText(min) };
  if (max !== undefined && compare(value, max) > 0) return { where: ABOVE, bound: toShortText(max) };
  return undefined;
}

/** The bounds that a row gives; none, and a problem at `min`, where no number can be within both. */
export function soundBounds(
  { min, max }: Bounds,
  code: string,
  place: (column: 'min') => Place,
  problems: ProblemList,
): Bounds {
  if (min === undefined || max === undefined || compare(min, max) <= 0) return { min, max };
  problems.add(problem('reversed-bounds', place('min'), { code, min: toShortText(min), max: toShortText(max) }));
  return UNBOUNDED;
}

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
