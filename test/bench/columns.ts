import { add, divide, multiply, subtract } from '../../src/numeric/columns/arithmetic.ts';
import { addPresent } from '../../src/numeric/columns/children.ts';
import { type Column, createColumn, scalar, setMissing } from '../../src/numeric/columns/column.ts';
import { orderSnapped, UNDECIDED } from '../../src/numeric/columns/decide.ts';
import { exponential } from '../../src/numeric/columns/exponential.ts';
import { logarithm } from '../../src/numeric/columns/logarithm.ts';
import { deviationOf, quantileOf } from '../../src/numeric/columns/peers.ts';
import { readShortDecimal } from '../../src/numeric/columns/read-decimal.ts';
import { roundTo } from '../../src/numeric/columns/rounding.ts';
import { LONGEST_TEXT, UNWRITTEN, writeSignificant } from '../../src/numeric/columns/significant.ts';
import { exact } from '../../src/numeric/text.ts';

/** The counties of China: cells of one column. */
const CELLS = 2844;
const CHILDREN = 20;
const ROUNDS = 100;

/** What one cell of an operation on columns takes. */
export interface CellTime {
  readonly name: string;
  readonly nanoseconds: number;
}

/** The shortest of ten times, each of many rounds: what else the machine does would only add to it. */
/** The sum of weighted children, as formulas make it. */
function addUp(out: Column, children: readonly Column[], weights: readonly Column[]): void {
  const weighted = createColumn(out.hi.length);
  const sum = { out, sizes: new Float64Array(out.hi.length), mixed: new Uint8Array(out.hi.length) };
  for (let at = 0; at < out.hi.length; at += 1) setMissing(out, at);
  for (const [n, child] of children.entries()) {
    multiply(weighted, child, weights[n] as Column);
    addPresent(sum, weighted, child);
  }
}

function timeOf(name: string, cells: number, round: () => void): CellTime {
  let best = Number.POSITIVE_INFINITY;
  for (let n = 0; n < 10; n += 1) {
    const start = process.hrtime.bigint();
    for (let m = 0; m < ROUNDS; m += 1) round();
    best = Math.min(best, Number(process.hrtime.bigint() - start) / ROUNDS / cells);
  }
  return { name, nanoseconds: best };
}

function everyCell(of: (at: number) => void): () => void {
  return () => {
    for (let at = 0; at < CELLS; at += 1) of(at);
  };
}

/** Figures as a file has them, their bytes apart. */
function texts(): Uint8Array[] {
  return Array.from({ length: CELLS }, (_, n) => new TextEncoder().encode(`${(n * 7919) % 1000}.${1000 + n}`));
}

/** How many cells of what is written or compared are not decided, of those that scores could be. */
export interface Undecided {
  readonly texts: number;
  readonly ties: number;
}

function undecided(scores: Column, again: Column): Undecided {
  const bytes = new Uint8Array(LONGEST_TEXT);
  const cells = [...scores.hi.keys()];
  return {
    texts: cells.filter((at) => writeSignificant(scores, at, bytes, 0) === UNWRITTEN).length / CELLS,
    ties: cells.filter((at) => orderSnapped(scores, at, again, at) === UNDECIDED).length / CELLS,
  };
}

/** What cells take to be read, computed, decided and written, and how many of them the exact reading would have to tell. */
export function columnTimes(): { times: CellTime[]; undecided: Undecided } {
  const bytes = texts();
  const [raw, out, scores, again] = Array.from({ length: 4 }, () => createColumn(CELLS)) as [
    Column,
    Column,
    Column,
    Column,
  ];
  const peers = Int32Array.from({ length: CELLS }, (_, n) => n);
  const children = Array.from({ length: CHILDREN }, () => scores);
  const weights = children.map((_, n) => scalar(n + 1));
  const buffer = new Uint8Array(LONGEST_TEXT);
  const read = everyCell((at) =>
    readShortDecimal(bytes[at] as Uint8Array, 0, (bytes[at] as Uint8Array).length, raw, at),
  );
  read();
  divide(scores, raw, scalar(7));
  // The same by another way, off in the last bits.
  multiply(again, raw, scalar(3));
  divide(again, again, scalar(21));
  const times = [
    timeOf('read', CELLS, read),
    timeOf('add', CELLS, () => add(out, raw, scores)),
    timeOf('subtract', CELLS, () => subtract(out, raw, scores)),
    timeOf('multiply', CELLS, () => multiply(out, raw, scores)),
    timeOf('divide', CELLS, () => divide(out, raw, scores)),
    timeOf('weighted sum, a child', CELLS * CHILDREN, () => addUp(out, children, weights)),
    timeOf('deviation', CELLS, () => deviationOf(out, 0, scores, peers, 'sample')),
    timeOf('median', CELLS, () => quantileOf(out, 0, scores, peers, exact('0.5'))),
    timeOf('ln', CELLS, () => logarithm(out, scores)),
    timeOf('exp', CELLS, () => exponential(out, scores)),
    timeOf(
      'order of two',
      CELLS,
      everyCell((at) => orderSnapped(scores, at, raw, at)),
    ),
    timeOf(
      'order of two that tie',
      CELLS,
      everyCell((at) => orderSnapped(scores, at, again, at)),
    ),
    timeOf(
      'rounding to 2 decimals',
      CELLS,
      everyCell((at) => roundTo(scores, at, 2, 'half-even')),
    ),
    timeOf(
      'text of 20 digits',
      CELLS,
      everyCell((at) => writeSignificant(scores, at, buffer, 0)),
    ),
  ];
  return { times, undecided: undecided(scores, again) };
}
