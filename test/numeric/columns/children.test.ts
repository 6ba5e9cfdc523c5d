import { describe, expect, it } from 'vitest';
import { addPresent, leastOfPresent, medianOfPresent } from '../../../src/numeric/columns/children.ts';
import { type Column, createColumn, isMissing, scalar, setMissing } from '../../../src/numeric/columns/column.ts';
import { type Binary, minus, order, plus, size } from '../../support/binary-figures.ts';
import {
  BATCH,
  bound,
  CELLS,
  Chance,
  type Drawn,
  drawColumn,
  figure,
  isUnknown,
  truth,
  understated,
} from '../../support/drawn-columns.ts';

const CHILDREN = 4;

/** Columns with missing cells here and there, and a row of them alone. */
function drawChildren(chance: Chance): Drawn[] {
  return Array.from({ length: CHILDREN }, () => {
    const drawn = drawColumn(chance);
    for (let at = 0; at < BATCH; at += 1) if (at === 7 || chance.below(5) === 0) setMissing(drawn.column, at);
    return drawn;
  });
}

/** What is to be in a row, from the true figures of the children that are there. */
type Expected = (figures: readonly Binary[]) => Binary;

const total = (terms: readonly Binary[]): Binary => terms.reduce(plus, { integer: 0n, power: 0 });

function medianOf(x: readonly Binary[]): Binary {
  const sorted = [...x].sort(order);
  const twice = plus(sorted[x.length >> 1] as Binary, sorted[(x.length - 1) >> 1] as Binary);
  return { integer: twice.integer, power: twice.power - 1 };
}

function sumOfPresent(out: Column, x: readonly Column[]): void {
  for (let at = 0; at < BATCH; at += 1) setMissing(out, at);
  const sum = { out, sizes: new Float64Array(BATCH), mixed: new Uint8Array(BATCH) };
  for (const column of x) addPresent(sum, column, column);
}

const operations: readonly [string, (out: Column, x: readonly Column[]) => void, Expected][] = [
  ['addPresent', sumOfPresent, total],
  ['leastOfPresent', leastOfPresent, (x) => x.reduce((a, b) => (order(b, a) < 0 ? b : a))],
  ['medianOfPresent', medianOfPresent, medianOf],
];

/** Whether a row is missing where all children are, and else within its bound, unless it is unknown. */
function holds(out: Column, at: number, x: readonly Drawn[], expectedOf: Expected): boolean {
  const there = [...x.keys()].filter((n) => !isMissing((x[n] as Drawn).column, at));
  if (there.length === 0 || isMissing(out, at)) return there.length === 0 && isMissing(out, at);
  if (isUnknown(out, at)) return true;
  const figures = there.map((n) => truth(x[n] as Drawn, at));
  return order(size(minus(figure(out, at), expectedOf(figures))), bound(out, at)) <= 0;
}

const columnsOf = (drawn: readonly Drawn[]): Column[] => drawn.map(({ column }) => column);

/** How many rows of each operation are not as they are to be. */
function tried(cells: number, factor: number): number[] {
  const chance = new Chance();
  const out = createColumn(BATCH);
  const broken = operations.map(() => 0);
  for (let from = 0; from < cells; from += BATCH) {
    const x = drawChildren(chance);
    for (const [n, [, operation, expectedOf]] of operations.entries()) {
      operation(out, columnsOf(x));
      const given = understated(out, factor);
      const wrong = [...out.hi.keys()].filter((at) => !holds(given, at, x, expectedOf)).length;
      broken[n] = (broken[n] as number) + wrong;
    }
  }
  return broken;
}

describe(`${operations.map(([name]) => name).join(', ')}`, () => {
  it('hold their bounds over the children that are there, and are missing where none is', () => {
    expect(tried(CELLS / CHILDREN, 1)).toEqual(operations.map(() => 0));
  });

  it('are caught where a bound is a million times too small', () => {
    expect(Math.min(...tried(5000, 1e6))).toBeGreaterThan(1000);
  });
});

describe('addPresent', () => {
  it('sums up what children have with a score, tells the size of it, and where terms are below 0', () => {
    const [out, sizes, mixed] = [createColumn(3), new Float64Array(3), new Uint8Array(3)];
    for (const at of [0, 1, 2]) setMissing(out, at);
    const scores = createColumn(3);
    setMissing(scores, 1);
    addPresent({ out, sizes, mixed }, scalar(2.5), scores);
    setMissing(scores, 2);
    addPresent({ out, sizes, mixed }, scalar(-4), scores);
    expect([...out.hi]).toEqual([-1.5, Number.NaN, 2.5]);
    expect([[...sizes], [...mixed]]).toEqual([
      [6.5, 0, 2.5],
      [1, 0, 0],
    ]);
  });
});
