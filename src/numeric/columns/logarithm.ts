import { addCells, divideCells, multiplyCells, negateCell, scaleCell, subtractCells, widenCell } from './cells.ts';
import { type Column, copyCell, createColumn, scalar, setMissing, setUnknown, stepOf } from './column.ts';
import { exponentialCell } from './exponential.ts';
import { setRatio } from './from-exact.ts';

/** 1 / ln 10 to 60 decimals (OEIS A002285), cut off. */
const LOG10_E = createColumn(1);
setRatio(LOG10_E, 0, 434294481903251827651128918916605082294397005803666566114453n, 10n ** 60n);
widenCell(LOG10_E, 0, 1e-60);

/** So near to 1 the series is taken, since Newton's step would cancel. */
const NEAR = 2 ** -5;
/** Below this, ln(1 + z) is z but for less than z z. */
const TINY = 1e-36;
/** The most that Newton's step may correct: a library's logarithm is off by far less. A larger error leaves everything undecided. */
const MOST_MENDED = 2 ** -40;

/** 1 / (2 n + 1) from n = 0 to 5. */
const ODD_RECIPROCALS = createColumn(6);
for (let n = 0; n <= 5; n += 1) setRatio(ODD_RECIPROCALS, n, 1n, BigInt(2 * n + 1));

const ONE = scalar(1);
const TWO = scalar(2);

// The cells that a computation works on.
const work = createColumn(6);
const [ARGUMENT, OFFSET, QUOTIENT, SQUARE, SERIES, START] = [0, 1, 2, 3, 4, 5];

function setWork(cell: number, figure: number, error: number): void {
  work.hi[cell] = figure;
  work.lo[cell] = 0;
  work.error[cell] = error;
}

/**
 * out[at] = ln(1 + z), z being OFFSET without an error, |z| <= 1/32: 2 artanh w with w = z / (2 + z), |w| <= 0.016.
 * The terms from w^13 / 13 on are summed in doubles: t = 1/13 + v/15 + ... + v^3/19, v = w^2 <= 0.00026. That loses less
 * than 2 ** -49 of t in roundings, and less than 2 ** -48 of t in the terms left out, which begin with v^4/21.
 */
function setLogarithmNearOne(out: Column, at: number): void {
  const z = work.hi[OFFSET] as number;
  if (Math.abs(z) < TINY) {
    copyCell(out, at, work, OFFSET);
    if (z !== 0) widenCell(out, at, z * z + Number.MIN_VALUE);
    return;
  }
  addCells(work, QUOTIENT, TWO, 0, work, OFFSET);
  divideCells(work, QUOTIENT, work, OFFSET, work, QUOTIENT);
  multiplyCells(work, SQUARE, work, QUOTIENT, work, QUOTIENT);
  const v = work.hi[SQUARE] as number;
  const tail = 1 / 13 + v * (1 / 15 + v * (1 / 17 + v / 19));
  setWork(SERIES, tail, 2 ** -46 * tail);
  for (let n = 5; n >= 0; n -= 1) {
    multiplyCells(work, SERIES, work, SERIES, work, SQUARE);
    addCells(work, SERIES, work, SERIES, ODD_RECIPROCALS, n);
  }
  multiplyCells(work, SERIES, work, SERIES, work, QUOTIENT);
  scaleCell(out, at, work, SERIES, 1);
}

/**
 * out[at] = ln x, x being ARGUMENT without an error: y + ln(1 + d) with y a double near ln x and d = x exp(-y) - 1.
 * Bound: ln(1 + d) = d - d^2 / 2 but for less than |d|^3. The square is taken of t, the high part of d: where d is
 * uncertain by e it lies within (U |t| + e) of t, and half the square moves by less than that times |t|, and e^2.
 * How good y is does not matter, since d says it.
 */
function setLogarithmByNewton(out: Column, at: number): void {
  setWork(START, Math.log(work.hi[ARGUMENT] as number), 0);
  negateCell(work, SERIES, work, START);
  exponentialCell(work, OFFSET, work, SERIES);
  multiplyCells(work, OFFSET, work, OFFSET, work, ARGUMENT);
  subtractCells(work, OFFSET, work, OFFSET, ONE, 0);
  const t = Math.abs(work.hi[OFFSET] as number);
  const e = work.error[OFFSET] as number;
  if (!(t + e <= MOST_MENDED)) {
    setUnknown(out, at);
    return;
  }
  setWork(SQUARE, (t * t) / 2, 2 * (t * t * t + (2 ** -53 * t + e) * t + e * e));
  subtractCells(work, OFFSET, work, OFFSET, work, SQUARE);
  addCells(out, at, work, START, work, OFFSET);
}

/**
 * out[at] = ln a[i]; unknown for a figure not surely above three quarters of what it seems, or not above 0.
 * Bound: every step carries its own; an argument uncertain by d moves ln x by at most d / (x - d).
 */
export function logarithmCell(out: Column, at: number, a: Column, i: number): void {
  const x = a.hi[i] as number;
  const d = a.error[i] as number;
  if (Number.isNaN(x)) {
    setMissing(out, at);
    return;
  }
  if (!(x > 0 && d <= x / 4)) {
    setUnknown(out, at);
    return;
  }
  copyCell(work, ARGUMENT, a, i);
  work.error[ARGUMENT] = 0;
  if (Math.abs(x - 1) <= NEAR) {
    subtractCells(work, OFFSET, work, ARGUMENT, ONE, 0);
    setLogarithmNearOne(out, at);
  } else setLogarithmByNewton(out, at);
  widenCell(out, at, d / (x - d));
}

/** out = the natural logarithm of a. */
export function logarithm(out: Column, a: Column): void {
  const { length } = out.hi;
  const step = stepOf(a);
  for (let at = 0; at < length; at += 1) logarithmCell(out, at, a, at * step);
}

/** out = the logarithm of a to base 10. */
export function commonLogarithm(out: Column, a: Column): void {
  const { length } = out.hi;
  logarithm(out, a);
  for (let at = 0; at < length; at += 1) multiplyCells(out, at, out, at, LOG10_E, 0);
}

/** out = ln(1 + a), next to 0 as certain as anywhere. Bound: as for ln, of 1 + x. */
export function logarithmOfOnePlus(out: Column, a: Column): void {
  const { length } = out.hi;
  const step = stepOf(a);
  for (let at = 0; at < length; at += 1) {
    const i = at * step;
    const x = a.hi[i] as number;
    const d = a.error[i] as number;
    if (Math.abs(x) <= NEAR && d <= NEAR) {
      copyCell(work, OFFSET, a, i);
      work.error[OFFSET] = 0;
      setLogarithmNearOne(out, at);
      widenCell(out, at, d / (1 + x - d));
    } else {
      addCells(out, at, ONE, 0, a, i);
      logarithmCell(out, at, out, at);
    }
  }
}
