import { divideCells, multiplyCells, rootCell } from './cells.ts';
import { type Column, copyCell, createColumn, isMissing, scalar, setMissing, stepOf } from './column.ts';
import { exponentialCell } from './exponential.ts';
import { logarithmCell } from './logarithm.ts';

/** Whole exponents up to this are made of products, which lose less than a logarithm does, and take any base. */
const GREATEST_WHOLE = 64;

const ONE = scalar(1);

// The cells that a computation works on.
const work = createColumn(2);
const [BASE, RESULT] = [0, 1];

/** RESULT = BASE ** exponent, a whole number from 1, by squaring. */
function raise(exponent: number): void {
  copyCell(work, RESULT, ONE, 0);
  for (let left = exponent, isFirst = true; left > 0; left >>= 1) {
    if ((left & 1) === 1) {
      if (isFirst) copyCell(work, RESULT, work, BASE);
      else multiplyCells(work, RESULT, work, RESULT, work, BASE);
      isFirst = false;
    }
    if (left > 1) multiplyCells(work, BASE, work, BASE, work, BASE);
  }
}

/** out[at] = RESULT, or 1 / RESULT for an exponent below 0. */
function setRaised(out: Column, at: number, exponent: number): void {
  if (exponent < 0) divideCells(out, at, ONE, 0, work, RESULT);
  else copyCell(out, at, work, RESULT);
}

/**
 * out[at] = a[i] ** p[j], with exp(p ln x) unless p is a whole number up to 64 or a half; unknown for a base that may be
 * 0 or below, but for whole exponents, and for 0 to a positive power. Bound: every step carries its own.
 */
export function powerCell(out: Column, at: number, a: Column, i: number, p: Column, j: number): void {
  const exponent = p.hi[j] as number;
  const isExact = (p.lo[j] as number) === 0 && (p.error[j] as number) === 0;
  if (isMissing(a, i)) setMissing(out, at);
  else if (isExact && Number.isInteger(exponent) && Math.abs(exponent) <= GREATEST_WHOLE) {
    copyCell(work, BASE, a, i);
    raise(Math.abs(exponent));
    setRaised(out, at, exponent);
  } else if (isExact && Math.abs(exponent) === 0.5) {
    rootCell(work, RESULT, a, i);
    setRaised(out, at, exponent);
  } else if ((a.hi[i] as number) === 0 && (a.error[i] as number) === 0 && exponent > (p.error[j] as number)) {
    copyCell(out, at, a, i);
  } else {
    logarithmCell(work, RESULT, a, i);
    multiplyCells(work, RESULT, work, RESULT, p, j);
    exponentialCell(out, at, work, RESULT);
  }
}

/** out = a to the power of p. */
export function power(out: Column, a: Column, p: Column): void {
  const { length } = out.hi;
  const [q, r] = [stepOf(a), stepOf(p)];
  for (let at = 0; at < length; at += 1) powerCell(out, at, a, at * q, p, at * r);
}
