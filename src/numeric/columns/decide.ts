import type { Exact } from '../../model/exact.ts';
import { compare, negate, snap } from '../exact.ts';
import { seemingOrder } from './cells.ts';
import type { Column } from './column.ts';
import { rest, sum } from './double-double.ts';

/** What is decided where the bound leaves more than one answer: the exact reading has to tell. */
export const UNDECIDED = 2;

/** The order of two figures: below, equal, above, or not to be told from the columns. */
export type Order = -1 | 0 | 1 | typeof UNDECIDED;

/** Two snapped figures that are further apart than this part of the greater are apart: a unit of the 30th digit, and more. */
const SNAP_UNIT = 1.0001e-29;
/** More than all that rounding may do to a bound and a difference of a few steps. */
const UPWARDS = 1 + 2 ** -40;

/** Binary digits that an end of an interval keeps: more than both parts of nearly every figure have. */
const END_BITS = 170;

/** x * 2 ** power, as an integer that is not above it; both are within what doubles hold. */
function integerBelow(x: number, power: number): bigint {
  const scaled = Math.floor(x * 2 ** power);
  // What is negative may underflow to 0.
  return scaled === 0 && x < 0 ? -1n : BigInt(scaled);
}

/** hi + lo - error as an exact decimal, or one that is a little less. */
function lowerEnd(hi: number, lo: number, error: number): Exact {
  const power = END_BITS - Math.floor(Math.log2(Math.abs(hi)));
  const integer = integerBelow(hi, power) + integerBelow(lo, power) + integerBelow(-error, power);
  if (power <= 0) return { coefficient: integer << BigInt(-power), exponent: 0 };
  // Over 2 ** power is times 5 ** power, over 10 ** power.
  return { coefficient: integer * 5n ** BigInt(power), exponent: -power };
}

/**
 * The figures, snapped to 30 digits, between which the snapped figure lies: `snap` keeps order, so that whatever else
 * keeps order and gives one result for both gives that for the figure. Undefined for a missing or unknown one.
 */
export function snappedEnds(column: Column, at: number): readonly [Exact, Exact] | undefined {
  const hi = column.hi[at] as number;
  const lo = column.lo[at] as number;
  const error = column.error[at] as number;
  if (hi === 0 && error === 0) return [ZERO, ZERO];
  // A figure that may be 0, or next to it, has no leading digit.
  if (!(error < Math.abs(hi) / 2)) return undefined;
  return [snap(lowerEnd(hi, lo, error)), snap(negate(lowerEnd(-hi, -lo, error)))];
}

const ZERO: Exact = { coefficient: 0n, exponent: 0 };

/** The sign of a figure; its snapped one has the same. */
export function sign(column: Column, at: number): Order {
  const hi = column.hi[at] as number;
  const error = column.error[at] as number;
  if (Math.abs(hi) > error * UPWARDS) return hi > 0 ? 1 : -1;
  return hi === 0 && error === 0 ? 0 : UNDECIDED;
}

/** Whether two cells are one, or are certain and the same. */
function isSame(a: Column, i: number, b: Column, j: number): boolean {
  if (i === j && a === b) return true;
  return seemingOrder(a, i, b, j) === 0 && (a.error[i] as number) === 0 && (b.error[j] as number) === 0;
}

/** The order of two figures that are further apart than their bounds and `more`; else undecided. */
function orderApart(a: Column, i: number, b: Column, j: number, more: number): Order {
  const z = sum(a.hi[i] as number, a.lo[i] as number, -(b.hi[j] as number), -(b.lo[j] as number));
  const bound = ((a.error[i] as number) + (b.error[j] as number) + (rest[1] as number) + more) * UPWARDS;
  if (Math.abs(z) > bound) return z > 0 ? 1 : -1;
  return UNDECIDED;
}

/** The order of a[i] and b[j] as they are; neither is missing. */
export function order(a: Column, i: number, b: Column, j: number): Order {
  return isSame(a, i, b, j) ? 0 : orderApart(a, i, b, j, 0);
}

/** The order of a[i] and b[j] once both are snapped to 30 digits: 0 is a tie. Neither is missing. */
export function orderSnapped(a: Column, i: number, b: Column, j: number): Order {
  if (isSame(a, i, b, j)) return 0;
  const size = Math.max(Math.abs(a.hi[i] as number), Math.abs(b.hi[j] as number));
  const apart = orderApart(a, i, b, j, SNAP_UNIT * size);
  return apart === UNDECIDED ? orderOfEnds(snappedEnds(a, i), snappedEnds(b, j)) : apart;
}

/** The order of two snapped figures by what they lie between. */
function orderOfEnds(a: readonly [Exact, Exact] | undefined, b: readonly [Exact, Exact] | undefined): Order {
  if (a === undefined || b === undefined) return UNDECIDED;
  const lowest = compare(a[0], b[1]);
  const highest = compare(a[1], b[0]);
  // a's lowest against b's highest, and the other way round.
  if (lowest === highest) return lowest;
  return UNDECIDED;
}
