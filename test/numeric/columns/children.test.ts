import { describe, expect, it } from 'vitest';
import {
  addPresent,
  greatestOfPresent,
  leastOfPresent,
  medianOfPresent,
  weightedSum,
  weightedSumOfPresent,
  weightOfPresent,
} from '../../../src/numeric/columns/children.ts';
import { type Column, createColumn, isMissing, scalar, setMissing } from '../../../src/numeric/columns/column.ts';
import { type Binary, minus, order, plus, size, times } from '../../support/binary-figures.ts';
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

/** What is to be in a row, from the true figures of the children that are there, and of their weights. */
type Expected = (figures: readonly Binary[], weights: readonly Binary[]) => Binary;

const total = (terms: readonly Binary[]): Binary => terms.reduce(plus, { integer: 0n, power: 0 });

function medianOf(x: readonly Binary[]): Binary {
  const sorted = [...x].sort(order);
  const twice = plus(sorted[x.length >> 1] as Binary, sorted[(x.length - 1) >> 1] as Binary);
  return { integer: twice.integer, power: twice.power - 1 };
}

const operations: readonly [string, (out: Column, x: readonly Column[], w: readonly Column[]) => void, Expected][] = [
  ['weightedSumOfPresent', weightedSumOfPresent, (x, w) => total(x.map((term, n) => times(term, w[n] as Binary)))],
  ['weightOfPresent', weightOfPresent, (_, w) => total(w)],
  ['leastOfPresent', leastOfPresent, (x) => x.reduce((a, b) => (order(b, a) < 0 ? b : a))],
  ['greatestOfPresent', greatestOfPresent, (x) => x.reduce((a, b) => (order(b, a) > 0 ? b : a))],
  ['medianOfPresent', medianOfPresent, medianOf],
];

/** Whether a row is missing where all children are, and else within its bound, unless it is unknown. */
function holds(out: Column, at: number, x: readonly Drawn[], w: readonly Drawn[], expectedOf: Expected): boolean {
  const there = [...x.keys()].filter((n) => !isMissing((x[n] as Drawn).column, at));
  if (there.length === 0 || isMissing(out, at)) return there.length === 0 && isMissing(out, at);
  if (isUnknown(out, at)) return true;
  const figures = there.map((n) => truth(x[n] as Drawn, at));
  const weights = there.map((n) => truth(w[n] as Drawn, 0));
  return order(size(minus(figure(out, at), expectedOf(figures, weights))), bound(out, at)) <= 0;
}

const columnsOf = (drawn: readonly Drawn[]): Column[] => drawn.map(({ column }) => column);

/** How many rows of each operation are not as they are to be. */
function tried(cells: number, factor: number): number[] {
  const chance = new Chance();
  const out = createColumn(BATCH);
  const broken = operations.map(() => 0);
  for (let from = 0; from < cells; from += BATCH) {
    const [x, w] = [drawChildren(chance), Array.from({ length: CHILDREN }, () => drawColumn(chance, 1))];
    for (const [n, [, operation, expectedOf]] of operations.entries()) {
      operation(out, columnsOf(x), columnsOf(w));
      const given = understated(out, factor);
      const wrong = [...out.hi.keys()].filter((at) => !holds(given, at, x, w, expectedOf)).length;
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

describe('weightedSum', () => {
  it('is that of the children that are there where all are, and missing where one is not', () => {
    const chance = new Chance();
    const x = drawChildren(chance).map(({ column }) => column);
    const w = x.map((_, n) => (n === 0 ? drawColumn(chance).column : scalar(n)));
    const [sum, present] = [createColumn(BATCH), createColumn(BATCH)];
    weightedSum(sum, x, w);
    weightedSumOfPresent(present, x, w);
    let whole = 0;
    for (let at = 0; at < BATCH; at += 1) {
      const isWhole = x.every((column) => !isMissing(column, at));
      expect(isMissing(sum, at)).toBe(!isWhole);
      if (!isWhole) continue;
      whole += 1;
      expect([sum.hi[at], sum.lo[at], sum.error[at]]).toEqual([present.hi[at], present.lo[at], present.error[at]]);
    }
    expect(whole).toBeGreaterThan(100);
  });

  it('begins anew, whatever its place held', () => {
    const out = createColumn(1);
    out.hi[0] = 99;
    out.error[0] = 1;
    weightedSum(out, [scalar(2), scalar(3)], [scalar(10), scalar(0.5)]);
    expect(out.hi[0]).toBe(21.5);
    expect(out.error[0]).toBeLessThan(1e-36);
  });
});

describe('a missing weight', () => {
  it.each([
    ['weightedSumOfPresent', weightedSumOfPresent],
    ['weightOfPresent', weightOfPresent],
  ])('makes %s missing, unless it is that of a missing child', (_, operation) => {
    const out = createColumn(1);
    const weights = [scalar(2), scalar(Number.NaN), scalar(3)];
    operation(out, [scalar(1), scalar(1), scalar(1)], weights);
    expect(isMissing(out, 0)).toBe(true);
    operation(out, [scalar(1), scalar(Number.NaN), scalar(1)], weights);
    expect(out.hi[0]).toBe(5);
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
