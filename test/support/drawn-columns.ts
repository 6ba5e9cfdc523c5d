import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { type Column, createColumn } from '../../src/numeric/columns/column.ts';
import { type Binary, binary, plus } from './binary-figures.ts';

/** How many cells an operation is tried on: PINGAN_DRAWS=1000000 tries ten times as many. */
export const CELLS = Number(process.env['PINGAN_DRAWS'] ?? 100_000);
/** Cells that are drawn and computed at once. */
export const BATCH = 1000;

/** hi + lo of a cell, exactly. */
export function figure(column: Column, cell: number): Binary {
  return plus(binary(column.hi[cell] as number), binary(column.lo[cell] as number));
}

export function bound(column: Column, cell: number): Binary {
  return binary(column.error[cell] as number);
}

/** Chance that is alike in every run, but for PINGAN_SEED. */
export class Chance {
  readonly #generator = xoroshiro128plus(Number(process.env['PINGAN_SEED'] ?? 201809));

  /** A double from 0 to below 1, of 53 random digits. */
  next(): number {
    const high = this.#generator.next() >>> 5;
    return (high * 2 ** 26 + (this.#generator.next() >>> 6)) / 2 ** 53;
  }

  /** A whole number from 0 to below `count`. */
  below(count: number): number {
    return Math.floor(this.next() * count);
  }

  sign(): 1 | -1 {
    return this.next() < 0.5 ? 1 : -1;
  }
}

/** Drawn cells, and the true figures within their bounds. */
export interface Drawn {
  readonly column: Column;
  /** What is to be added to hi + lo for the true figure: at most the error either way. */
  readonly offset: Float64Array;
}

/** A magnitude: mostly near 1 as figures are, else anywhere, else next to the ends of what is safe. */
function drawnMagnitude(chance: Chance): number {
  const kind = chance.below(20);
  if (kind < 12) return chance.next() * 100;
  if (kind < 17) return 10 ** (chance.next() * 80 - 40);
  if (kind === 17) return 10 ** (chance.next() * 320 - 160);
  if (kind === 18) return chance.below(1000);
  return 2 ** (chance.below(200) - 100);
}

function setDrawn(column: Column, cell: number, hi: number, lo: number, error: number): void {
  const isSafe = hi === 0 || (Math.abs(hi) <= 1e150 && Math.abs(hi) >= 1e-150);
  const sum = hi + lo;
  column.hi[cell] = isSafe ? sum : 0;
  column.lo[cell] = isSafe ? hi - sum + lo : 0;
  column.error[cell] = isSafe ? (error === 0 ? 0 : Math.max(error, 1e-200)) : Number.POSITIVE_INFINITY;
}

/** The bound of a drawn figure: none, one as arithmetic leaves it, or a wide one. */
function drawnError(chance: Chance, hi: number): number {
  const kind = chance.below(10);
  if (kind < 3) return 0;
  if (kind < 9) return Math.abs(hi) * 2 ** -(95 + chance.below(15)) * (1 + chance.next());
  return Math.abs(hi) * 2 ** -chance.below(100) * chance.next();
}

/** Draws a column of cells of every kind: of one part or two, exact or not, zero, huge and tiny. */
export function drawColumn(chance: Chance, length = BATCH): Drawn {
  const column = createColumn(length);
  const offset = new Float64Array(length);
  for (let cell = 0; cell < length; cell += 1) {
    const hi = chance.sign() * drawnMagnitude(chance);
    const lo = chance.below(4) === 0 ? 0 : hi * 2 ** -53 * (chance.next() - 0.5);
    setDrawn(column, cell, hi, lo, hi === 0 && chance.below(2) === 0 ? 1e-30 : drawnError(chance, hi));
    offset[cell] = drawnOffset(chance, column.error[cell] as number);
  }
  return { column, offset };
}

/** Anywhere within a bound; one time in three at its end. */
function drawnOffset(chance: Chance, error: number): number {
  if (error === Number.POSITIVE_INFINITY) return chance.next() * 1e200;
  return error * chance.sign() * (chance.below(3) === 0 ? 1 : chance.next());
}

/** The same figures with the least of changes: next to whom differences cancel. */
export function drawNeighbours(chance: Chance, { column }: Drawn): Drawn {
  const near = createColumn(column.hi.length);
  const offset = new Float64Array(column.hi.length);
  for (let cell = 0; cell < column.hi.length; cell += 1) {
    const hi = column.hi[cell] as number;
    const change = hi * 2 ** -(20 + chance.below(90)) * (chance.next() - 0.5);
    setDrawn(
      near,
      cell,
      hi,
      (column.lo[cell] as number) + (chance.below(5) === 0 ? 0 : change),
      drawnError(chance, hi),
    );
    offset[cell] = drawnOffset(chance, near.error[cell] as number);
  }
  return { column: near, offset };
}

/** The true figure of a drawn cell. */
export function truth({ column, offset }: Drawn, cell: number): Binary {
  return plus(figure(column, cell), binary(offset[cell] as number));
}

/** Whether nothing can be told from a cell. */
export function isUnknown(column: Column, cell: number): boolean {
  return column.error[cell] === Number.POSITIVE_INFINITY;
}

/** A column whose bounds are so many times too small, as a fault in their derivation would make them. */
export function understated(column: Column, factor: number): Column {
  return { ...column, error: column.error.map((error) => error / factor) };
}

/** Drawn cells, one after the other. */
export function* drawnCells(chance: Chance, cells: number): Generator<readonly [drawn: Drawn, at: number]> {
  for (let from = 0; from < cells; from += BATCH) {
    const drawn = drawColumn(chance);
    for (let at = 0; at < BATCH; at += 1) yield [drawn, at];
  }
}
