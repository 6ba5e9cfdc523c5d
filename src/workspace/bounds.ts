import type { Bounds } from '../model/adjuster.ts';
import type { Exact } from '../model/exact.ts';
import type { Localised } from '../model/localised.ts';
import { type Place, problem } from '../model/problem.ts';
import type { ProblemList } from '../model/problem-list.ts';
import { compare } from '../numeric/exact.ts';
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
  bounds: Bounds,
  code: string,
  place: (column: 'min') => Place,
  problems: ProblemList,
): Bounds {
  const { min, max } = bounds;
  if (min === undefined || max === undefined || compare(min, max) <= 0) return bounds;
  problems.add(problem('reversed-bounds', place('min'), { code, min: toShortText(min), max: toShortText(max) }));
  return UNBOUNDED;
}
