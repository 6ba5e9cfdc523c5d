import {
  addCells,
  divideCells,
  greaterCell,
  lesserCell,
  multiplyCells,
  negateCell,
  rootCell,
  subtractCells,
} from './cells.ts';
import { type Column, stepOf } from './column.ts';

// Each operation has a loop of its own: a loop that is handed its operation would not be compiled into one piece.
// `out` may be one of the operands. Where an operand is missing, so is the result.

/** out = a + b. */
export function add(out: Column, a: Column, b: Column): void {
  const { length } = out.hi;
  const [p, q] = [stepOf(a), stepOf(b)];
  for (let at = 0; at < length; at += 1) addCells(out, at, a, at * p, b, at * q);
}

/** out = a - b. */
export function subtract(out: Column, a: Column, b: Column): void {
  const { length } = out.hi;
  const [p, q] = [stepOf(a), stepOf(b)];
  for (let at = 0; at < length; at += 1) subtractCells(out, at, a, at * p, b, at * q);
}

/** out = a b. */
export function multiply(out: Column, a: Column, b: Column): void {
  const { length } = out.hi;
  const [p, q] = [stepOf(a), stepOf(b)];
  for (let at = 0; at < length; at += 1) multiplyCells(out, at, a, at * p, b, at * q);
}

/** out = a / b; unknown where b may be 0. */
export function divide(out: Column, a: Column, b: Column): void {
  const { length } = out.hi;
  const [p, q] = [stepOf(a), stepOf(b)];
  for (let at = 0; at < length; at += 1) divideCells(out, at, a, at * p, b, at * q);
}

/** out = the lesser of a and b. */
export function least(out: Column, a: Column, b: Column): void {
  const { length } = out.hi;
  const [p, q] = [stepOf(a), stepOf(b)];
  for (let at = 0; at < length; at += 1) lesserCell(out, at, a, at * p, b, at * q);
}

/** out = the greater of a and b. */
export function greatest(out: Column, a: Column, b: Column): void {
  const { length } = out.hi;
  const [p, q] = [stepOf(a), stepOf(b)];
  for (let at = 0; at < length; at += 1) greaterCell(out, at, a, at * p, b, at * q);
}

/** out = -a. */
export function negate(out: Column, a: Column): void {
  const { length } = out.hi;
  const p = stepOf(a);
  for (let at = 0; at < length; at += 1) negateCell(out, at, a, at * p);
}

/** out = the square root of a; unknown where a is surely negative. */
export function squareRoot(out: Column, a: Column): void {
  const { length } = out.hi;
  const p = stepOf(a);
  for (let at = 0; at < length; at += 1) rootCell(out, at, a, at * p);
}
