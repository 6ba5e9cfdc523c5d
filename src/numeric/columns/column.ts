/**
 * A certified column: figures as unevaluated sums of two doubles, about 32 digits, each with a bound on its absolute
 * error. Both the true figure and the one that the exact reading computes with 40 digits lie within `error` of hi + lo.
 *
 * - A missing figure has NaN in `hi`.
 * - |lo| is at most half a unit in the last place of hi.
 * - A figure that the bounds of the arithmetic do not cover (a magnitude beyond 1e150, or below 1e-150 and not 0; a
 *   division by what may be 0) is unknown: hi and lo are 0 and `error` is Infinity. Nothing is ever decided from it.
 * - `error` is 0, or at least 1e-200.
 *
 * A column of one cell is a scalar: every operation takes it for a column of any length.
 */
export interface Column {
  readonly hi: Float64Array;
  readonly lo: Float64Array;
  readonly error: Float64Array;
}

/** The magnitudes that the bounds of the arithmetic cover, besides 0. */
export const GREATEST = 1e150;
export const LEAST = 1e-150;
/** The least bound that is not 0: bounds do not underflow in one product. */
export const LEAST_ERROR = 1e-200;

/** Makes every figure exactly 0. */
export function clear({ hi, lo, error }: Column): void {
  hi.fill(0);
  lo.fill(0);
  error.fill(0);
}

/** So many figures, all of them exactly 0. */
export function createColumn(length: number): Column {
  return { hi: new Float64Array(length), lo: new Float64Array(length), error: new Float64Array(length) };
}

/** A scalar of an exact double, such as a small whole number. */
export function scalar(value: number): Column {
  return { hi: Float64Array.of(value), lo: new Float64Array(1), error: new Float64Array(1) };
}

/** From one cell to the next: a scalar stays where it is. */
export function stepOf(column: Column): 0 | 1 {
  return column.hi.length === 1 ? 0 : 1;
}

export function isMissing(column: Column, at: number): boolean {
  return Number.isNaN(column.hi[at]);
}

/** Whether a cell is surely a number that a double holds. */
export function isCertainly({ hi, lo, error }: Column, at: number, value: number): boolean {
  return hi[at] === value && lo[at] === 0 && error[at] === 0;
}

export function setMissing(out: Column, at: number): void {
  out.hi[at] = Number.NaN;
  out.lo[at] = 0;
  out.error[at] = 0;
}

export function setUnknown(out: Column, at: number): void {
  out.hi[at] = 0;
  out.lo[at] = 0;
  out.error[at] = Number.POSITIVE_INFINITY;
}

/** out[at] = column[from]. */
export function copyCell(out: Column, at: number, column: Column, from: number): void {
  out.hi[at] = column.hi[from] as number;
  out.lo[at] = column.lo[from] as number;
  out.error[at] = column.error[from] as number;
}

/** out[n] = column[places[n]]: the figures of some peers, side by side. */
export function gather(out: Column, column: Column, places: ArrayLike<number>): void {
  for (let n = 0; n < places.length; n += 1) copyCell(out, n, column, places[n] as number);
}

/** out[places[n]] = column[n]: figures back to the places of their peers; a scalar goes to all of them. */
export function scatter(out: Column, column: Column, places: ArrayLike<number>): void {
  const step = stepOf(column);
  for (let n = 0; n < places.length; n += 1) copyCell(out, places[n] as number, column, n * step);
}
