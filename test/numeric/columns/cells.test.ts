import { describe, expect, it } from 'vitest';
import type { Exact } from '../../../src/model/exact.ts';
import {
  addCells,
  addProduct,
  divideCells,
  greaterCell,
  lesserCell,
  multiplyCells,
  negateCell,
  rootCell,
  scaleCell,
  subtractCells,
  widenCell,
} from '../../../src/numeric/columns/cells.ts';
import { type Column, createColumn } from '../../../src/numeric/columns/column.ts';
import { setExact } from '../../../src/numeric/columns/from-exact.ts';
import { significantText } from '../../../src/numeric/columns/significant.ts';
import * as reference from '../../../src/numeric/exact.ts';
import { squareRoot } from '../../../src/numeric/square-root.ts';
import { toSignificantText } from '../../../src/numeric/text.ts';
import { minus, order, plus, size, times } from '../../support/binary-figures.ts';
import { Sixty, strain } from '../../support/decimal-figures.ts';
import { BATCH, bound, Chance, drawColumn, figure, isUnknown, truth } from '../../support/drawn-columns.ts';

type Operation = (out: Column, at: number, a: Column, i: number, b: Column, j: number) => void;

/** A cell of hi, lo and error. */
function cell(hi: number, lo = 0, error = 0): Column {
  return { hi: Float64Array.of(hi), lo: Float64Array.of(lo), error: Float64Array.of(error) };
}

function applied(operation: Operation, a: Column, b: Column): readonly number[] {
  const out = cell(5, 1e-20, 1e-30);
  operation(out, 0, a, 0, b, 0);
  return [...out.hi, ...out.lo, ...out.error];
}

const UNKNOWN = [0, 0, Number.POSITIVE_INFINITY];
const unary =
  (operation: (out: Column, at: number, a: Column, i: number) => void): Operation =>
  (out, at, a, i) =>
    operation(out, at, a, i);

describe('a cell', () => {
  it.each<[string, Operation, Column, Column]>([
    ['too great a sum', addCells, cell(9e149), cell(9e149)],
    ['too small a difference', subtractCells, cell(1.5e-150), cell(1e-150)],
    ['too great a product', multiplyCells, cell(1e80), cell(1e80)],
    ['too small a product', multiplyCells, cell(1e-80), cell(1e-80)],
    ['too great a quotient', divideCells, cell(1e80), cell(1e-80)],
    ['too small a quotient', divideCells, cell(1e-80), cell(1e80)],
    ['a quotient by 0', divideCells, cell(1), cell(0)],
    ['0 by 0', divideCells, cell(0), cell(0)],
    ['a quotient by what may be 0', divideCells, cell(1), cell(1e-10, 0, 1e-10)],
    ['0 by what may be 0', divideCells, cell(0), cell(1e-10, 0, 1e-10)],
    ['the root of a negative figure', unary(rootCell), cell(-1, 0, 0.5), cell(0)],
  ])('is unknown for %s', (_, operation, a, b) => {
    expect(applied(operation, a, b)).toEqual(UNKNOWN);
  });

  it.each<[string, Operation, Column, Column, number]>([
    ['x - x', subtractCells, cell(0.1), cell(0.1), 0],
    ['0 times a figure with a bound', multiplyCells, cell(0), cell(7, 0, 1e-30), 0],
    ['0 by a figure with a bound', divideCells, cell(0), cell(7, 0, 1e-30), 0],
    ['the root of 0', unary(rootCell), cell(0), cell(0), 0],
    // What may be 0 stays so, and no bound of it underflows to none.
    ['what may be 0, times a figure', multiplyCells, cell(0, 0, 1e-30), cell(-7), 7e-30],
    ['what may be 0, times the least', multiplyCells, cell(0, 0, 1e-200), cell(1e-150), 1e-200],
    ['what may be 0 twice', multiplyCells, cell(0, 0, 1e-199), cell(0, 0, 1e-199), 1e-200],
    ['what may be 0, by the greatest', divideCells, cell(0, 0, 1e-200), cell(1e150), 1e-200],
    ['the root of what may be 0', unary(rootCell), cell(0, 0, 2e-30), cell(0), 2e-15],
    ['the root of what may be 0 or above', unary(rootCell), cell(1e-30, 0, 2e-30), cell(0), 2e-15],
    ['the root of what may be 0 or below', unary(rootCell), cell(-1e-30, 0, 2e-30), cell(0), 2e-15],
  ])('is 0 for %s', (_, operation, a, b, error) => {
    const [hi, lo, given = 0] = applied(operation, a, b);
    expect([hi, lo]).toEqual([0, 0]);
    expect(given).toBeGreaterThanOrEqual(error);
    expect(given).toBeLessThanOrEqual(error * 1.001);
  });

  it('is taken with its own bound where two are surely apart, else with the greater', () => {
    expect(applied(lesserCell, cell(1, 0, 1e-30), cell(2, 0, 1e-20))).toEqual([1, 0, 1e-30]);
    expect(applied(greaterCell, cell(1, 0, 1e-30), cell(2, 0, 1e-20))).toEqual([2, 0, 1e-20]);
    expect(applied(lesserCell, cell(1, 0, 1e-30), cell(1, 1e-20, 1e-20))).toEqual([1, 0, 1e-20]);
    expect(applied(greaterCell, cell(1, 0, 1e-30), cell(1, 1e-20, 1e-20))).toEqual([1, 1e-20, 1e-20]);
  });

  it('is scaled without loss, and by what underflows with a bound', () => {
    const out = createColumn(1);
    scaleCell(out, 0, cell(3, 1e-17, 1e-30), 0, -3);
    expect([...out.hi, ...out.lo]).toEqual([0.375, 1.25e-18]);
    expect(out.error[0]).toBeCloseTo(1.25e-31, 40);
    scaleCell(out, 0, cell(2, 1e-150), 0, -590);
    expect([...out.hi, ...out.error]).toEqual(UNKNOWN.slice(1));
    scaleCell(out, 0, cell(2, 3e-140), 0, -490);
    expect(out.error[0]).toBe(0);
    scaleCell(out, 0, cell(2, 3e-177), 0, -490);
    expect(out.error[0]).toBe(1e-200);
    scaleCell(out, 0, cell(0), 0, 20);
    expect([...out.hi, ...out.error]).toEqual([0, 0]);
  });

  it('is scaled by powers of 2 that are exact', () => {
    for (let power = 0, exact = 1; power <= 1023; power += 1, exact *= 2) {
      expect(2 ** power === exact && 2 ** -power === 1 / exact).toBe(true);
    }
  });

  it('is made less certain, never more', () => {
    const out = cell(1, 0, 1e-30);
    widenCell(out, 0, 0);
    expect(out.error[0]).toBe(1e-30);
    widenCell(out, 0, 1e-30);
    expect(out.error[0]).toBeGreaterThanOrEqual(2e-30);
    out.error[0] = 0;
    widenCell(out, 0, 1e-300);
    expect(out.error[0]).toBe(1e-200);
  });
});

describe('addProduct', () => {
  it('holds its bound, as a product and a sum do, for cells of every kind', () => {
    const chance = new Chance();
    let [broken, told] = [0, 0];
    for (let from = 0; from < 20_000; from += BATCH) {
      const [total, a, b] = [drawColumn(chance), drawColumn(chance), drawColumn(chance)];
      const before = { ...total, column: structuredClone(total.column) };
      for (let at = 0; at < BATCH; at += 1) {
        addProduct(total.column, at, a.column, at, b.column, at);
        if (isUnknown(total.column, at)) continue;
        told += 1;
        const expected = plus(truth(before, at), times(truth(a, at), truth(b, at)));
        if (order(size(minus(figure(total.column, at), expected)), bound(total.column, at)) > 0) broken += 1;
      }
    }
    expect(broken).toBe(0);
    expect(told).toBeGreaterThan(14_000);
  });
});

/** A cell, and what the exact reading has for it. */
interface Read {
  readonly column: Column;
  readonly exact: Exact;
}

const out = (of: (column: Column) => void, exact: Exact): Read => {
  const column = createColumn(1);
  of(column);
  return { column, exact };
};

/** What a formula makes of two figures, both ways. */
const steps: readonly ((a: Read, b: Read) => Read)[] = [
  (a, b) => out((z) => addCells(z, 0, a.column, 0, b.column, 0), reference.add(a.exact, b.exact)),
  (a, b) => out((z) => subtractCells(z, 0, a.column, 0, b.column, 0), reference.subtract(a.exact, b.exact)),
  (a, b) => out((z) => multiplyCells(z, 0, a.column, 0, b.column, 0), reference.multiply(a.exact, b.exact)),
  (a) => out((z) => negateCell(z, 0, a.column, 0), reference.negate(a.exact)),
  (a, b) => {
    if (reference.isZero(b.exact)) return a;
    return out((z) => divideCells(z, 0, a.column, 0, b.column, 0), reference.divide(a.exact, b.exact));
  },
  (a) => {
    const size = reference.absolute(a.exact);
    return out((z) => {
      if (size === a.exact || reference.compare(size, a.exact) === 0) rootCell(z, 0, a.column, 0);
      else {
        negateCell(z, 0, a.column, 0);
        rootCell(z, 0, z, 0);
      }
    }, squareRoot(size));
  },
];

function drawnDecimal(chance: Chance): Exact {
  const digits = 1 + chance.below(9);
  const coefficient = BigInt(Math.floor(chance.next() * 10 ** digits)) * BigInt(chance.sign());
  return { coefficient, exponent: chance.below(8) - 6 };
}

describe('formulas on cells', () => {
  it('enclose what the exact reading computes with 40 digits, and never decide otherwise', () => {
    const chance = new Chance();
    let [decided, worst] = [0, 0];
    const formulas = 5000;
    for (let n = 0; n < formulas; n += 1) {
      const known: Read[] = Array.from({ length: 4 }, () => {
        const exact = drawnDecimal(chance);
        return out((column) => setExact(column, 0, exact), exact);
      });
      for (let step = 0; step < 8; step += 1) {
        const [a, b] = [known[chance.below(known.length)] as Read, known[chance.below(known.length)] as Read];
        known.push((steps[chance.below(steps.length)] as (typeof steps)[0])(a, b));
      }
      const { column, exact } = known.at(-1) as Read;
      worst = Math.max(worst, strain(column, 0, new Sixty(`${exact.coefficient}e${exact.exponent}`)));
      const text = significantText(column, 0);
      if (text === undefined) continue;
      decided += 1;
      expect(text).toBe(toSignificantText(exact));
    }
    expect(worst).toBeLessThanOrEqual(1);
    expect(decided / formulas).toBeGreaterThan(0.8);
  });
});

describe('what operations make of drawn cells', () => {
  it('has a bound, a magnitude and a low part as a column is to have them', () => {
    const chance = new Chance();
    const [a, b] = [drawColumn(chance).column, drawColumn(chance).column];
    let wrong = 0;
    const z = createColumn(1);
    for (const operation of [addCells, subtractCells, multiplyCells, divideCells, lesserCell]) {
      for (let at = 0; at < BATCH; at += 1) {
        operation(z, 0, a, at, b, at);
        const [hi = 0, lo = 0, error = 0] = [z.hi[0], z.lo[0], z.error[0]];
        const isSafe = hi === 0 || (Math.abs(hi) >= 1e-150 && Math.abs(hi) <= 1e150);
        if (!(isSafe && (error === 0 || error >= 1e-200) && hi + lo === hi)) wrong += 1;
      }
    }
    expect(wrong).toBe(0);
  });
});
