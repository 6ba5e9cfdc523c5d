import type { Exact } from '../../model/exact.ts';
import { compare, negate, snap } from '../exact.ts';
import { seemingOrder } from './cells.ts';
import type { Column } from './column.ts';
import { findDigits, halves } from './digits.ts';
import { rest, sum } from './double-double.ts';

/** What is decided where the bound leaves more than one answer: the exact reading has to tell. */
export const UNDECIDED = 2;

/** The order of two figures: below, equal, above, or not to be told from the columns. */
export type Order = -1 | 0 | 1 | typeof UNDECIDED;

/** Two snapped figures that are further apart than this part of the greater are apart: a unit of the 30th digit, and more. */
const SNAP_UNIT = 1.0001e-29;
/** More than all that rounding may do to a bound and a difference of a few steps. */
const UPWARDS = 1 + 2 ** -40;

/** More than low parts, the rounding of a difference and snapping do, as a part of the figures. */
const FAR = 2 ** -50;

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

const HALF = 10n ** 15n;

/** The digits that were found, with a sign, as an exact figure of 30 digits. */
function exactOfHalves(exponent: number, hi: number): Exact {
  const coefficient = BigInt(halves[0] as number) * HALF + BigInt(halves[1] as number);
  return { coefficient: hi < 0 ? -coefficient : coefficient, exponent: exponent - 29 };
}

/** The power of ten of a figure's first digit, the 30 digits it is snapped to in `halves`; NaN where they are not certain. */
function findSnapped(hi: number, lo: number, error: number): number {
  return hi < 0 ? findDigits(30, -hi, -lo, error, 0) : findDigits(30, hi, lo, error, 0);
}

/**
 * The figures, snapped to 30 digits, between which the snapped figure lies, or one where it is certain. `snap` keeps
 * order, so that whatever else keeps order and gives one result for all of these gives that for the figure. None for a
 * missing or unknown one.
 */
export function snappedEnds(column: Column, at: number): readonly Exact[] {
  const hi = column.hi[at] as number;
  const lo = column.lo[at] as number;
  const error = column.error[at] as number;
  if (hi === 0 && error === 0) return [ZERO];
  // A figure that may be 0, or next to it, has no leading digit.
  if (!(error < Math.abs(hi) / 2)) return [];
  const exponent = findSnapped(hi, lo, error);
  if (!Number.isNaN(exponent)) return [exactOfHalves(exponent, hi)];
  return [snap(lowerEnd(hi, lo, error)), snap(negate(lowerEnd(-hi, -lo, error)))];
}

const ZERO: Exact = { coefficient: 0n, exponent: 0 };

/** What a function that keeps order gives for a figure once it is snapped; undefined where the bound leaves more than one. */
export function decided<T extends string | bigint>(
  column: Column,
  at: number,
  of: (snapped: Exact) => T,
): T | undefined {
  const [lowest, highest = lowest] = snappedEnds(column, at);
  if (lowest === undefined || highest === undefined) return undefined;
  const result = of(lowest);
  return highest === lowest || result === of(highest) ? result : undefined;
}

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

/** Snapped figures of some cells, by which they are ordered: made once for comparing each of them often. */
export interface SnappedKeys {
  /** The power of ten of the first digit; NaN where the figure is not certain. */
  readonly exponent: Float64Array;
  /** The first 15 digits, and the 15 after them. */
  readonly first: Float64Array;
  readonly second: Float64Array;
}

export function createKeys(length: number): SnappedKeys {
  const numbers = () => new Float64Array(length);
  return { exponent: numbers(), first: numbers(), second: numbers() };
}

/** The key of a cell; figures below 0 have negative digits. */
export function setKey(keys: SnappedKeys, n: number, column: Column, at: number): void {
  const hi = column.hi[at] as number;
  const exponent = findSnapped(hi, column.lo[at] as number, column.error[at] as number);
  const sign = hi < 0 ? -1 : 1;
  keys.exponent[n] = exponent;
  keys.first[n] = sign * (halves[0] as number);
  keys.second[n] = sign * (halves[1] as number);
}

/** The order of two keys; undecided where one of them is not certain. */
export function orderOfKeys({ exponent, first, second }: SnappedKeys, m: number, n: number): Order {
  const powers = (exponent[m] as number) - (exponent[n] as number);
  if (Number.isNaN(powers)) return UNDECIDED;
  const sign = Math.sign(first[m] as number);
  if (sign !== Math.sign(first[n] as number)) return sign > 0 ? 1 : -1;
  const digits = (first[m] as number) - (first[n] as number) || (second[m] as number) - (second[n] as number);
  return Math.sign(powers * sign || digits) as -1 | 0 | 1;
}

const pair = createKeys(2);

/** The order of a[i] and b[j] once both are snapped to 30 digits: 0 is a tie. Neither is missing. */
export function orderSnapped(a: Column, i: number, b: Column, j: number): Order {
  const [x, y] = [a.hi[i] as number, b.hi[j] as number];
  const seen = x - y;
  const uncertain = (a.error[i] as number) + (b.error[j] as number) + FAR * (Math.abs(x) + Math.abs(y));
  if (Math.abs(seen) > uncertain * UPWARDS) return seen > 0 ? 1 : -1;
  if (isSame(a, i, b, j)) return 0;
  const size = Math.max(Math.abs(a.hi[i] as number), Math.abs(b.hi[j] as number));
  const apart = orderApart(a, i, b, j, SNAP_UNIT * size);
  if (apart !== UNDECIDED) return apart;
  setKey(pair, 0, a, i);
  setKey(pair, 1, b, j);
  const order = orderOfKeys(pair, 0, 1);
  return order === UNDECIDED ? orderOfEnds(snappedEnds(a, i), snappedEnds(b, j)) : order;
}

/** The order of two snapped figures by what they lie between. */
function orderOfEnds([a, aHighest = a]: readonly Exact[], [b, bHighest = b]: readonly Exact[]): Order {
  if (a === undefined || aHighest === undefined || b === undefined || bHighest === undefined) return UNDECIDED;
  const lowest = compare(a, bHighest);
  return lowest === compare(aHighest, b) ? lowest : UNDECIDED;
}
