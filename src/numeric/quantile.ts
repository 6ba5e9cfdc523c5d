import type { Exact } from '../model/exact.ts';
import { toSignificant, WORKING_DIGITS } from './exact.ts';
import { powerOfTen } from './power-of-ten.ts';
import { alignExactly } from './statistics.ts';

/** Between which of n ascending values, counted from 0, the quantile at a share lies, and how far on the way. */
export interface Interpolation {
  readonly below: number;
  readonly above: number;
  /** From 0 to below 1; its exponent is not above 0. */
  readonly share: Exact;
}

/** Where the quantile at a share p from 0 to 1 lies: at (n - 1) p, counted from 0. */
export function interpolation(n: number, p: Exact): Interpolation {
  const places = Math.max(0, -p.exponent);
  const unit = powerOfTen(places);
  const position = BigInt(n - 1) * p.coefficient * powerOfTen(Math.max(0, p.exponent));
  const below = Number(position / unit);
  return {
    below,
    above: Math.min(below + 1, n - 1),
    share: { coefficient: position % unit, exponent: Math.min(0, p.exponent) },
  };
}

/**
 * The quantile of ascending values at a share p from 0 to 1, by linear interpolation at (n - 1) p: type 7 of Hyndman
 * and Fan (1996), which R and spreadsheets take. Rounded once, to 40 digits. There is at least one value.
 */
export function quantile(ascending: readonly Exact[], p: Exact): Exact {
  const { below, above, share } = interpolation(ascending.length, p);
  const { integers, exponent } = alignExactly([ascending[below] as Exact, ascending[above] as Exact]);
  const [from, to] = integers as [bigint, bigint];
  const coefficient = from * powerOfTen(-share.exponent) + (to - from) * share.coefficient;
  return toSignificant({ coefficient, exponent: exponent + share.exponent }, WORKING_DIGITS);
}
