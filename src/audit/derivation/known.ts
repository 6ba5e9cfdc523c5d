import { type Interval, orderOf } from '../../formula/interval.ts';
import type { Exact } from '../../model/exact.ts';
import { add, compare, isZero, subtract, ZERO } from '../../numeric/exact.ts';
import { compareSnapped } from '../../numeric/order.ts';
import { greatest, printedError } from './printed-error.ts';

/** A figure as a derivation gives it, and its greatest error: 0 if it is known to its last digit. */
export interface Known {
  readonly value: Exact;
  readonly error: Exact;
}

export function exactly(value: Exact): Known {
  return { value, error: ZERO };
}

/** A figure that was written at 20 significant digits, whose other digits nothing gives. */
export function asWritten(value: Exact): Known {
  return { value, error: printedError(value) };
}

export function isExact({ error }: Known): boolean {
  return isZero(error);
}

/** The greatest of the errors. */
export function errorOf(figures: readonly Known[]): Exact {
  return greatest([ZERO, ...figures.map(({ error }) => error)]);
}

/** The interval in which a figure lies; figures with the same `same` are one figure. */
export function intervalOf({ value, error }: Known, same?: unknown): Interval {
  return { low: subtract(value, error), high: add(value, error), same };
}

/** Whether two figures differ, whatever was cut off them. */
function areApart(a: Known, b: Known): boolean {
  const order = orderOf(intervalOf(a), intervalOf(b));
  return order !== undefined && order !== 0;
}

/** Whether it is known how two figures compare: they are one and the same, known exactly, or apart. */
export function areComparable(a: Known, b: Known): boolean {
  return a === b || (isExact(a) && isExact(b)) || areApart(a, b);
}

/** Whether all of at least one figure tie; undefined where what was cut off them decides that. */
export function areTied(figures: readonly Known[]): boolean | undefined {
  const least = figures.reduce((a, b) => (compare(b.value, a.value) < 0 ? b : a));
  const greatestOne = figures.reduce((a, b) => (compare(b.value, a.value) > 0 ? b : a));
  if (figures.every((figure) => figure === least)) return true;
  if (figures.every(isExact)) return compareSnapped(least.value, greatestOne.value) === 0;
  return areApart(least, greatestOne) ? false : undefined;
}
