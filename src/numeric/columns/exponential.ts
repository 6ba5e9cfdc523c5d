import { addCells, multiplyCells, scaleCell, subtractCells, widenCell } from './cells.ts';
import { type Column, copyCell, createColumn, scalar, setMissing, setUnknown, stepOf } from './column.ts';
import { setRatio } from './from-exact.ts';

/** ln 2 to 60 decimals (OEIS A002162), cut off. */
const LN2 = 693147180559945309417232121458176568075500134360255254120680n;
const DECIMALS = 10n ** 60n;

/** The first 32 binary places of ln 2: whole multiples of it below 2 ** 20 are doubles. */
const FIRST = Math.floor(Math.LN2 * 2 ** 32) / 2 ** 32;
/** What is left of ln 2. */
const LEFT = createColumn(1);
setRatio(LEFT, 0, (LN2 << 32n) - BigInt(FIRST * 2 ** 32) * DECIMALS, DECIMALS << 32n);
widenCell(LEFT, 0, 1e-60);

/** exp(x) is within the safe magnitudes for an x up to this. */
const GREATEST_EXPONENT = 345;
/** Below this, exp x is 1 + x but for less than x x. */
const TINY = 1e-36;
/** The argument is halved so often before the series, and its result squared so often after it. */
const HALVINGS = 6;

/** 1 / n! from n = 1 to 7. */
const RECIPROCALS = createColumn(8);
for (let n = 1, factorial = 1n; n <= 7; n += 1) {
  factorial *= BigInt(n);
  setRatio(RECIPROCALS, n, 1n, factorial);
}

const ONE = scalar(1);

// The cells that a computation works on.
const work = createColumn(5);
const [REDUCED, SERIES, PRODUCT, MULTIPLE, ARGUMENT] = [0, 1, 2, 3, 4];

function setWork(cell: number, figure: number, error: number): void {
  work.hi[cell] = figure;
  work.lo[cell] = 0;
  work.error[cell] = error;
}

/** x - k ln 2: k times the first part of ln 2 is a double, and k is below 2 ** 10. */
function reduce(k: number): void {
  setWork(MULTIPLE, k * FIRST, 0);
  subtractCells(work, REDUCED, work, ARGUMENT, work, MULTIPLE);
  setWork(MULTIPLE, k, 0);
  multiplyCells(work, PRODUCT, work, MULTIPLE, LEFT, 0);
  subtractCells(work, REDUCED, work, REDUCED, work, PRODUCT);
}

/**
 * SERIES = exp(s) - 1 by its power series, s being REDUCED and at most 0.0055. The terms from s^8 / 8! on are summed in
 * doubles: t = 1/8! + s/9! + ... + s^4/12!. That loses less than 2 ** -49 of t in roundings, and less than 2 ** -53 of t
 * in the terms left out, which begin with s^5/13!.
 */
function sumSeries(): void {
  const s = work.hi[REDUCED] as number;
  const tail = (1 + (s / 9) * (1 + (s / 10) * (1 + (s / 11) * (1 + s / 12)))) / 40_320;
  setWork(SERIES, tail, 2 ** -48 * tail);
  for (let n = 7; n >= 1; n -= 1) {
    multiplyCells(work, SERIES, work, SERIES, work, REDUCED);
    addCells(work, SERIES, work, SERIES, RECIPROCALS, n);
  }
  multiplyCells(work, SERIES, work, SERIES, work, REDUCED);
}

/** SERIES becomes exp(2 s) - 1 = 2 m + m^2 from exp(s) - 1 = m, so often as s was halved. */
function squareUp(): void {
  for (let n = 0; n < HALVINGS; n += 1) {
    multiplyCells(work, PRODUCT, work, SERIES, work, SERIES);
    scaleCell(work, SERIES, work, SERIES, 1);
    addCells(work, SERIES, work, SERIES, work, PRODUCT);
  }
}

/**
 * out[at] = exp(a[i]); unknown for a figure beyond 345 either way, and for one uncertain by more than a quarter.
 * x = k ln 2 + r with |r| <= 0.35, exp x = 2^k (exp(r / 64))^64.
 * Bound: every step carries its own; an argument uncertain by d moves exp x by at most exp x (exp d - 1), which is
 * below (d + d^2) exp x for d <= 1.
 */
export function exponentialCell(out: Column, at: number, a: Column, i: number): void {
  const x = a.hi[i] as number;
  const d = a.error[i] as number;
  if (Number.isNaN(x)) {
    setMissing(out, at);
    return;
  }
  if (!(Math.abs(x) <= GREATEST_EXPONENT && d <= 0.25)) {
    setUnknown(out, at);
    return;
  }
  copyCell(work, ARGUMENT, a, i);
  work.error[ARGUMENT] = 0;
  if (Math.abs(x) < TINY) {
    addCells(out, at, ONE, 0, work, ARGUMENT);
    widenCell(out, at, x * x);
  } else {
    const k = Math.round(x / Math.LN2);
    reduce(k);
    scaleCell(work, REDUCED, work, REDUCED, -HALVINGS);
    sumSeries();
    squareUp();
    addCells(work, SERIES, work, SERIES, ONE, 0);
    scaleCell(out, at, work, SERIES, k);
  }
  widenCell(out, at, (d + d * d) * (out.hi[at] as number));
}

/** out = e to the power of a. */
export function exponential(out: Column, a: Column): void {
  const { length } = out.hi;
  const step = stepOf(a);
  for (let at = 0; at < length; at += 1) exponentialCell(out, at, a, at * step);
}
