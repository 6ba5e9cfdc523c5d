import { type Column, GREATEST, LEAST, LEAST_ERROR, setMissing, setUnknown } from './column.ts';
import { product, quotient, rest, root, sum } from './double-double.ts';

/**
 * What the exact reading may lose in one operation, which rounds to 40 digits: at most 5e-40 of the figure, and this is
 * 7e-40. It stands in every bound, so that the exact reading's figure lies within the bound as the true one does.
 */
const EXACT_READING = 2 ** -130;

/**
 * Bounds are sums and products of what is not negative, so that each rounding loses at most 2 ** -53 of them; a figure
 * is at most (1 + 2 ** -53) times its high part. This covers more than a hundred of either.
 */
const UPWARDS = 1 + 2 ** -45;

/** What a cell becomes that is missing, 0 or beyond the safe magnitudes; `isNothing` says that a 0 is exact. */
function setRare(out: Column, at: number, figure: number, error: number, isNothing: boolean): void {
  if (Number.isNaN(figure)) setMissing(out, at);
  else if (figure === 0 && error < Number.POSITIVE_INFINITY) {
    out.hi[at] = 0;
    out.lo[at] = 0;
    out.error[at] = isNothing ? 0 : Math.max(error, LEAST_ERROR);
  } else setUnknown(out, at);
}

/** Whether a figure and its bound can be stored as they are. */
function isPlain(figure: number, error: number): boolean {
  const size = Math.abs(figure);
  return size >= LEAST && size <= GREATEST && error < Number.POSITIVE_INFINITY;
}

function addSigned(out: Column, at: number, a: Column, i: number, sign: 1 | -1, b: Column, j: number): void {
  const z = sum(a.hi[i] as number, a.lo[i] as number, sign * (b.hi[j] as number), sign * (b.lo[j] as number));
  const lost = (rest[1] as number) + EXACT_READING * Math.abs(z);
  const error = ((a.error[i] as number) + (b.error[j] as number) + lost) * UPWARDS;
  if (isPlain(z, error)) {
    out.hi[at] = z;
    out.lo[at] = rest[0] as number;
    out.error[at] = error;
  } else setRare(out, at, z, error, error === 0);
}

/** out[at] = a[i] + b[j]. Bound: that of either, and of the sum. */
export function addCells(out: Column, at: number, a: Column, i: number, b: Column, j: number): void {
  addSigned(out, at, a, i, 1, b, j);
}

/** out[at] = a[i] - b[j]. Bound: that of either, and of the sum. */
export function subtractCells(out: Column, at: number, a: Column, i: number, b: Column, j: number): void {
  addSigned(out, at, a, i, -1, b, j);
}

/** What bounds on two factors make of their product: |(x + d)(y + e) - x y| <= |x| |e| + |y| |d| + |d| |e|. */
function spread(x: number, y: number, d: number, e: number): number {
  return Math.abs(x) * e + Math.abs(y) * d + d * e;
}

/** out[at] = a[i] * b[j]. Bound: what the bounds of the factors make of it, and that of the product. */
export function multiplyCells(out: Column, at: number, a: Column, i: number, b: Column, j: number): void {
  const x = a.hi[i] as number;
  const y = b.hi[j] as number;
  const d = a.error[i] as number;
  const e = b.error[j] as number;
  const z = product(x, a.lo[i] as number, y, b.lo[j] as number);
  const error = (spread(x, y, d, e) + (rest[1] as number) + EXACT_READING * Math.abs(z)) * UPWARDS;
  if (isPlain(z, error)) {
    out.hi[at] = z;
    out.lo[at] = rest[0] as number;
    out.error[at] = error;
  } else setRare(out, at, z, error, (x === 0 && d === 0) || (y === 0 && e === 0));
}

/**
 * out[at] += a[i] * b[j], the product not stored: what weighted sums are made of.
 * Bound: that of the product, of the sum, and what both may lose in the exact reading.
 */
export function addProduct(out: Column, at: number, a: Column, i: number, b: Column, j: number): void {
  const x = a.hi[i] as number;
  const y = b.hi[j] as number;
  const d = a.error[i] as number;
  const e = b.error[j] as number;
  const p = product(x, a.lo[i] as number, y, b.lo[j] as number);
  const isNothing = (x === 0 && d === 0) || (y === 0 && e === 0);
  if (!(isPlain(p, d + e) || isNothing)) {
    addRareProduct(out, at, a, i, b, j);
    return;
  }
  const lost = spread(x, y, d, e) + (rest[1] as number) + EXACT_READING * Math.abs(p);
  const z = sum(out.hi[at] as number, out.lo[at] as number, p, rest[0] as number);
  const error = ((out.error[at] as number) + lost + (rest[1] as number) + EXACT_READING * Math.abs(z)) * UPWARDS;
  if (isPlain(z, error)) {
    out.hi[at] = z;
    out.lo[at] = rest[0] as number;
    out.error[at] = error;
  } else setRare(out, at, z, error, error === 0);
}

const rare: Column = { hi: new Float64Array(1), lo: new Float64Array(1), error: new Float64Array(1) };

/** The same in two steps, where the product is missing, uncertain beside 0 or beyond the safe magnitudes. */
function addRareProduct(out: Column, at: number, a: Column, i: number, b: Column, j: number): void {
  multiplyCells(rare, 0, a, i, b, j);
  addCells(out, at, out, at, rare, 0);
}

/**
 * out[at] = a[i] / b[j]; unknown where the divisor is not surely more than half of what it seems.
 * Bound: x'/y' - x/y = ((x' - x) - (x/y)(y' - y)) / y', |y'| >= |y| - e, and that of the quotient. The share of y that
 * its low part is, at most 2 ** -53, is at most 2 ** -52 of |y| - e.
 */
export function divideCells(out: Column, at: number, a: Column, i: number, b: Column, j: number): void {
  const x = a.hi[i] as number;
  const y = b.hi[j] as number;
  const d = a.error[i] as number;
  const e = b.error[j] as number;
  const z = quotient(x, a.lo[i] as number, y, b.lo[j] as number);
  const size = Math.abs(y);
  const quotientSize = Math.abs(z);
  const error = ((d + quotientSize * e) / (size - e) + (rest[1] as number) + EXACT_READING * quotientSize) * UPWARDS;
  if (isPlain(z, error) && e <= 0.5 * size) {
    out.hi[at] = z;
    out.lo[at] = rest[0] as number;
    out.error[at] = error;
  } else if (Number.isNaN(x) || Number.isNaN(y)) setMissing(out, at);
  else if (x === 0 && size > 0 && e <= 0.5 * size) setRare(out, at, 0, error, d === 0);
  else setUnknown(out, at);
}

/**
 * out[at] = sqrt(a[i]); unknown for a figure that is surely negative.
 * Bound: |sqrt x - sqrt x'| = |x - x'| / (sqrt x + sqrt x'), which is at most d / sqrt x, and at most 0.501 d / sqrt x
 * where d is below a thousandth of x; sqrt(2 d) for a figure not surely above 0, and that of the root.
 */
export function rootCell(out: Column, at: number, a: Column, i: number): void {
  const x = a.hi[i] as number;
  const d = a.error[i] as number;
  if (!(x > d) || d === Number.POSITIVE_INFINITY) {
    setRootNearZero(out, at, x, d);
    return;
  }
  const z = root(x, a.lo[i] as number);
  const moved = ((d < x / 1024 ? 0.501 : 1) * d) / z;
  out.hi[at] = z;
  out.lo[at] = rest[0] as number;
  out.error[at] = (moved + (rest[1] as number) + EXACT_READING * z) * UPWARDS;
}

function setRootNearZero(out: Column, at: number, x: number, d: number): void {
  if (Number.isNaN(x)) setMissing(out, at);
  // The true figure is at most x + d, which is at most 2 d.
  else if (x >= -d) setRare(out, at, 0, Math.sqrt(2 * d) * UPWARDS, d === 0);
  else setUnknown(out, at);
}

/** Makes the bound of a cell wider by what an operation cannot see itself, such as the end of a series. */
export function widenCell(out: Column, at: number, by: number): void {
  if (by > 0) out.error[at] = Math.max(((out.error[at] as number) + by) * UPWARDS, LEAST_ERROR);
}

/** Snapping moves a figure by half a unit of its 30th digit, at most. */
const SNAPPED = 5.001e-30;

/** Makes the bound of a cell wide enough for the figure as it is once it is snapped. */
export function snapCell(out: Column, at: number): void {
  widenCell(out, at, SNAPPED * (Math.abs(out.hi[at] as number) + (out.error[at] as number)));
}

/** out[at] = a[i] * 2 ** power. It loses nothing, but what of a low part falls below the least double. */
export function scaleCell(out: Column, at: number, a: Column, i: number, power: number): void {
  const factor = 2 ** power;
  const z = (a.hi[i] as number) * factor;
  const low = a.lo[i] as number;
  const isExact = (a.error[i] as number) === 0 && (low * factor) / factor === low;
  const error = (a.error[i] as number) * factor * UPWARDS;
  if (isPlain(z, error)) {
    out.hi[at] = z;
    out.lo[at] = low * factor;
    out.error[at] = isExact ? 0 : Math.max(error, LEAST_ERROR);
  } else setRare(out, at, z, error, isExact);
}

/** out[at] = -a[i], which loses nothing. */
export function negateCell(out: Column, at: number, a: Column, i: number): void {
  out.hi[at] = -(a.hi[i] as number);
  out.lo[at] = -(a.lo[i] as number);
  out.error[at] = a.error[i] as number;
}

/** The order of two figures by what they seem. */
export function seemingOrder(a: Column, i: number, b: Column, j: number): number {
  return (a.hi[i] as number) - (b.hi[j] as number) || (a.lo[i] as number) - (b.lo[j] as number);
}

/**
 * The lesser of two for an order of 1, the greater for -1.
 * Bound: where the two are surely apart, that of the one taken; else the greater of both, since min and max move by no
 * more than the argument that moves most. Low parts and the rounding of the difference are below 2 ** -50 of the figures.
 */
function pick(out: Column, at: number, a: Column, i: number, b: Column, j: number, order: 1 | -1): void {
  const x = a.hi[i] as number;
  const y = b.hi[j] as number;
  const d = a.error[i] as number;
  const e = b.error[j] as number;
  const low = a.lo[i] as number;
  const isFirst = seemingOrder(a, i, b, j) * order <= 0;
  const isSure = Math.abs(x - y) > (d + e) * UPWARDS + 2 ** -50 * Math.max(Math.abs(x), Math.abs(y));
  const error = isSure ? (isFirst ? d : e) : Math.max(d, e);
  if (Number.isNaN(x) || Number.isNaN(y)) setMissing(out, at);
  else if (error === Number.POSITIVE_INFINITY) setUnknown(out, at);
  else {
    out.lo[at] = isFirst ? low : (b.lo[j] as number);
    out.hi[at] = isFirst ? x : y;
    out.error[at] = error;
  }
}

/** out[at] = the lesser of a[i] and b[j]. */
export function lesserCell(out: Column, at: number, a: Column, i: number, b: Column, j: number): void {
  pick(out, at, a, i, b, j, 1);
}

/** out[at] = the greater of a[i] and b[j]. */
export function greaterCell(out: Column, at: number, a: Column, i: number, b: Column, j: number): void {
  pick(out, at, a, i, b, j, -1);
}
