import type { Exact } from '../model/exact.ts';
import { toSignificant, WORKING_DIGITS } from './exact.ts';
import { powerOfTen } from './power-of-ten.ts';
import { alignExactly } from './statistics.ts';

/**
 * The quantile of ascending values at a share p from 0 to 1, by linear interpolation at (n - 1) p: type 7 of Hyndman
 * and Fan (1996), which R and spreadsheets take. Rounded once, to 40 digits. There is at least one value.
 */
export function quantile(ascending: readonly Exact[], p: Exact): Exact {
  const places = Math.max(0, -p.exponent);
  const unit = powerOfTen(places);
  const position = BigInt(ascending.length - 1) * p.coefficient * powerOfTen(Math.max(0, p.exponent));
  const below = Number(position / unit);
  const above = Math.min(below + 1, ascending.length - 1);
  const { integers, exponent } = alignExactly([ascending[below] as Exact, ascending[above] as Exact]);
  const [from, to] = integers as [bigint, bigint];
  const coefficient = from * unit + (to - from) * (position % unit);
  return toSignificant({ coefficient, exponent: exponent - places }, WORKING_DIGITS);
}
