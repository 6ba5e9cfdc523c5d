import { describe, expect, it } from 'vitest';
import {
  add,
  divide,
  greatest,
  least,
  multiply,
  negate,
  squareRoot,
  subtract,
} from '../../../src/numeric/columns/arithmetic.ts';
import { type Column, createColumn, isMissing, scalar } from '../../../src/numeric/columns/column.ts';
import { type Binary, minus, order, plus, size, times } from '../../support/binary-figures.ts';
import {
  BATCH,
  bound,
  CELLS,
  Chance,
  drawColumn,
  drawNeighbours,
  figure,
  isUnknown,
  truth,
  understated,
} from '../../support/drawn-columns.ts';

/** An operation, and whether a figure within a bound can be what it makes of two true ones. */
interface Operation {
  readonly apply: (out: Column, a: Column, b: Column) => void;
  readonly holds: (z: Binary, error: Binary, a: Binary, b: Binary) => boolean;
}

function within(z: Binary, error: Binary, expected: Binary): boolean {
  return order(size(minus(z, expected)), error) <= 0;
}

const NOTHING: Binary = { integer: 0n, power: 0 };

/** |z - sqrt(a)| <= error, without a root; there is nothing to hold for what is below 0. */
function isRoot(z: Binary, error: Binary, a: Binary): boolean {
  const lowest = minus(z, error);
  const highest = plus(z, error);
  if (order(a, NOTHING) < 0) return true;
  return (
    (order(lowest, NOTHING) <= 0 || order(times(lowest, lowest), a) <= 0) && order(times(highest, highest), a) >= 0
  );
}

const operations: Readonly<Record<string, Operation>> = {
  add: { apply: add, holds: (z, error, a, b) => within(z, error, plus(a, b)) },
  subtract: { apply: subtract, holds: (z, error, a, b) => within(z, error, minus(a, b)) },
  multiply: { apply: multiply, holds: (z, error, a, b) => within(z, error, times(a, b)) },
  divide: {
    apply: divide,
    // |z - a / b| <= error, times |b|.
    holds: (z, error, a, b) => order(b, NOTHING) !== 0 && within(times(z, b), times(error, size(b)), a),
  },
  least: { apply: least, holds: (z, error, a, b) => within(z, error, order(a, b) < 0 ? a : b) },
  greatest: { apply: greatest, holds: (z, error, a, b) => within(z, error, order(a, b) > 0 ? a : b) },
  negate: { apply: negate, holds: (z, error, a) => within(z, error, minus(NOTHING, a)) },
  squareRoot: { apply: squareRoot, holds: isRoot },
};

type Counts = Record<string, number>;

/** The cells of a result that break their bound, and those that tell nothing. */
function count(
  { holds }: Operation,
  out: Column,
  a: readonly Binary[],
  b: readonly Binary[],
): readonly [number, number] {
  let [broken, unknown] = [0, 0];
  for (let cell = 0; cell < BATCH; cell += 1) {
    if (isUnknown(out, cell)) unknown += 1;
    else if (!holds(figure(out, cell), bound(out, cell), a[cell] as Binary, b[cell] as Binary)) broken += 1;
  }
  return [broken, unknown];
}

/** What is broken, and what is unknown, of every operation on drawn columns; their bounds can be made too small. */
function tried(cells: number, factor = 1): { broken: Counts; unknown: Counts } {
  const chance = new Chance();
  const none = (): Counts => Object.fromEntries(Object.keys(operations).map((name) => [name, 0]));
  const [broken, unknown] = [none(), none()];
  const out = createColumn(BATCH);
  for (let from = 0; from < cells; from += BATCH) {
    const a = drawColumn(chance);
    // Every third pair of columns is next to each other, where differences cancel.
    const b = (from / BATCH) % 3 === 0 ? drawNeighbours(chance, a) : drawColumn(chance);
    const [x, y] = [a, b].map((drawn) => Array.from(out.hi, (_, cell) => truth(drawn, cell))) as [Binary[], Binary[]];
    for (const [name, operation] of Object.entries(operations)) {
      operation.apply(out, a.column, b.column);
      const [wrong, untold] = count(operation, factor === 1 ? out : understated(out, factor), x, y);
      broken[name] = (broken[name] as number) + wrong;
      unknown[name] = (unknown[name] as number) + untold;
    }
  }
  return { broken, unknown };
}

describe('operations on columns', () => {
  it('hold their bounds, and tell most figures', () => {
    const { broken, unknown } = tried(CELLS);
    expect(Object.values(broken)).toEqual(Object.values(broken).map(() => 0));
    const { squareRoot: ofNegative = CELLS, ...others } = unknown;
    expect(ofNegative / CELLS).toBeLessThan(0.6);
    expect(Math.max(...Object.values(others)) / CELLS).toBeLessThan(0.15);
  });

  it('are caught where a bound is a million times too small', () => {
    const { broken } = tried(10_000, 1e6);
    expect(Math.min(...Object.values(broken))).toBeGreaterThan(2000);
  });
});

describe.each(Object.entries(operations))('%s', (name, operation) => {
  it('may have its result in the place of an operand, and takes scalars on either side', () => {
    const chance = new Chance();
    const [a, b] = [drawColumn(chance, 50).column, drawColumn(chance, 50).column];
    const expected = createColumn(50);
    operation.apply(expected, a, b);
    const inPlace = structuredClone(a);
    operation.apply(inPlace, inPlace, b);
    expect(inPlace).toEqual(expected);
    const one = drawColumn(chance, 1).column;
    const wide = createColumn(50);
    for (let cell = 0; cell < 50; cell += 1) {
      wide.hi.set(one.hi, cell);
      wide.lo.set(one.lo, cell);
      wide.error.set(one.error, cell);
    }
    const [byScalar, byColumn] = [createColumn(50), createColumn(50)];
    for (const [x, y, u, v] of [
      [a, one, a, wide],
      [one, a, wide, a],
    ] as const) {
      operation.apply(byScalar, x, y);
      operation.apply(byColumn, u, v);
      expect(byScalar).toEqual(byColumn);
    }
  });

  it('gives a missing figure for a missing one', () => {
    const out = createColumn(3);
    const missing = { ...createColumn(3), hi: Float64Array.of(Number.NaN, 1, Number.NaN) };
    const other = { ...createColumn(3), hi: Float64Array.of(1, Number.NaN, 0) };
    operation.apply(out, missing, name === 'negate' || name === 'squareRoot' ? missing : other);
    const unary = name === 'negate' || name === 'squareRoot';
    expect([0, 1, 2].map((cell) => isMissing(out, cell))).toEqual([true, !unary, true]);
  });

  it('tells nothing from what is unknown', () => {
    const unknown = { ...createColumn(1), error: Float64Array.of(Number.POSITIVE_INFINITY) };
    for (const figures of [scalar(0), scalar(-7.5), unknown]) {
      const out = createColumn(1);
      operation.apply(out, unknown, figures);
      expect([...out.hi, ...out.lo, ...out.error]).toEqual([
        expect.closeTo(0),
        expect.closeTo(0),
        Number.POSITIVE_INFINITY,
      ]);
    }
  });
});

describe('whole figures', () => {
  it('are added and subtracted without a bound but for what the exact reading may round', () => {
    const out = createColumn(1);
    subtract(out, scalar(3), scalar(3));
    expect([...out.hi, ...out.lo, ...out.error]).toEqual([0, 0, 0]);
    add(out, scalar(2 ** 50), scalar(0.5));
    expect([...out.hi, ...out.lo]).toEqual([2 ** 50 + 0.5, 0]);
    expect(out.error[0]).toBeLessThan(1e-38 * 2 ** 50);
  });
});
