import { describe, expect, it } from 'vitest';
import type { Exact } from '../../../src/model/exact.ts';
import { type Column, createColumn, scalar, setUnknown } from '../../../src/numeric/columns/column.ts';
import { decided, order, orderSnapped, sign, snappedEnds, UNDECIDED } from '../../../src/numeric/columns/decide.ts';
import { scalarOf } from '../../../src/numeric/columns/from-exact.ts';
import { compare, roundTo, snap } from '../../../src/numeric/exact.ts';
import { compareSnapped } from '../../../src/numeric/order.ts';
import { exact, toShortText } from '../../../src/numeric/text.ts';
import { exactOf } from '../../support/binary-figures.ts';
import {
  BATCH,
  CELLS,
  Chance,
  drawColumn,
  drawNeighbours,
  drawnCells,
  truth,
  understated,
} from '../../support/drawn-columns.ts';

function cell(hi: number, lo = 0, error = 0): Column {
  return { hi: Float64Array.of(hi), lo: Float64Array.of(lo), error: Float64Array.of(error) };
}

/** A scalar of a decimal that is uncertain by so much. */
function about(text: string, error: string): Column {
  const column = scalarOf(exact(text));
  column.error[0] = (column.error[0] as number) + Number(error);
  return column;
}

/** How many of drawn pairs are decided, and decided wrongly. */
function tried(cells: number, factor: number): { decided: number; wrong: number } {
  const chance = new Chance();
  let [decided, wrong] = [0, 0];
  const count = (told: number, expected: number): void => {
    if (told === UNDECIDED) return;
    decided += 1;
    if (told !== expected) wrong += 1;
  };
  for (let from = 0; from < cells; from += BATCH) {
    const a = drawColumn(chance);
    const b = (from / BATCH) % 2 === 0 ? drawNeighbours(chance, a) : drawColumn(chance);
    const [x, y] = [understated(a.column, factor), understated(b.column, factor)];
    for (let at = 0; at < BATCH; at += 1) {
      const [p, q] = [exactOf(truth(a, at)), exactOf(truth(b, at))];
      count(order(x, at, y, at), compare(p, q));
      count(orderSnapped(x, at, y, at), compareSnapped(p, q));
      count(sign(x, at), compare(p, { coefficient: 0n, exponent: 0 }));
    }
  }
  return { decided, wrong };
}

describe('the order and the sign of figures', () => {
  it('are never told wrongly, and told for most', () => {
    const cells = CELLS / 10;
    const { decided, wrong } = tried(cells, 1);
    expect(wrong).toBe(0);
    expect(decided / cells / 3).toBeGreaterThan(0.75);
  });

  it('are told wrongly where bounds are a million times too small', () => {
    expect(tried(5000, 1e6).wrong).toBeGreaterThan(50);
  });
});

describe('the sign', () => {
  it.each([
    [cell(0), 0],
    [cell(1e-20, 0, 1e-21), 1],
    [cell(-1e-20, 0, 1e-21), -1],
    [cell(1e-20, 0, 1e-20), UNDECIDED],
    [cell(0, 0, 1e-200), UNDECIDED],
    [cell(0, 0, Number.POSITIVE_INFINITY), UNDECIDED],
  ])('of case %# is %i', (column, expected) => {
    expect(sign(column, 0)).toBe(expected);
  });
});

describe('the order of two figures', () => {
  it('is equal for the same cell, and for the same figures without bounds', () => {
    const vague = cell(1, 1e-20, 1e-10);
    expect(order(vague, 0, vague, 0)).toBe(0);
    expect(orderSnapped(vague, 0, vague, 0)).toBe(0);
    expect(order(vague, 0, cell(1, 1e-20, 1e-10), 0)).toBe(UNDECIDED);
    expect(order(cell(1, 1e-20), 0, cell(1, 1e-20), 0)).toBe(0);
    expect(order(cell(1, 1e-20), 0, cell(1, 2e-20), 0)).toBe(-1);
    const unknown = createColumn(2);
    setUnknown(unknown, 0);
    setUnknown(unknown, 1);
    expect(orderSnapped(unknown, 0, unknown, 0)).toBe(0);
    expect(orderSnapped(unknown, 0, unknown, 1)).toBe(UNDECIDED);
    expect(orderSnapped(unknown, 0, scalar(0), 0)).toBe(UNDECIDED);
  });
});

describe('the snapped order', () => {
  it.each<[string, string, string, string, number]>([
    // Within half a unit of the 30th digit of a figure, all of what it can be ties with it.
    ['61.2', '1e-30', '61.2', '1e-30', 0],
    ['61.2', '4e-29', '61.2', '4e-29', 0],
    ['61.2', '6e-29', '61.2', '1e-30', UNDECIDED],
    ['-61.2', '1e-30', '-61.2', '1e-30', 0],
    ['0.333333333333333333333333333333', '1e-33', '0.3333333333333333333333333333331', '1e-33', 0],
    // Half a unit away it is not known to which side they go.
    ['0.3333333333333333333333333333335', '1e-33', '0.3', '1e-33', 1],
    ['0.3333333333333333333333333333335', '1e-33', '0.333333333333333333333333333333', '1e-33', UNDECIDED],
    ['0.333333333333333333333333333334', '1e-33', '0.333333333333333333333333333333', '1e-33', 1],
    ['0.333333333333333333333333333333', '1e-33', '0.333333333333333333333333333334', '1e-33', -1],
    ['1', '0', '0.99999999999999999999999999999999', '1e-34', 0],
    ['1', '0', '0.999999999999999999999999999998', '1e-34', 1],
    ['5', '4', '20', '4', -1],
    ['5', '4', '-20', '4', 1],
    ['0', '0', '1e-100', '0', -1],
  ])('of %s +- %s and %s +- %s is %i', (a, d, b, e, expected) => {
    expect(orderSnapped(about(a, d), 0, about(b, e), 0)).toBe(expected);
  });
});

describe('the ends of what a figure can be', () => {
  const textOf = (end: Exact): string => toShortText(end);
  const isBetween = (figure: Exact, [lowest, highest = lowest]: readonly Exact[]): boolean => {
    return compare(lowest as Exact, figure) <= 0 && compare(figure, highest as Exact) <= 0;
  };

  it('are snapped outwards, and one where that leaves one', () => {
    expect(snappedEnds(cell(2.5), 0).map(textOf)).toEqual(['2.5']);
    expect(snappedEnds(about('0.7', '2e-31'), 0).map(textOf)).toEqual(['0.7']);
    expect(snappedEnds(about('-0.7', '1e-29'), 0).map(textOf)).toEqual([
      '-0.70000000000000000000000000001',
      '-0.69999999999999999999999999999',
    ]);
    expect(snappedEnds(about('1', '1e-30'), 0).map(textOf)).toEqual(['0.999999999999999999999999999999', '1']);
  });

  it('hold the snapped figure between them, of every magnitude', () => {
    let [broken, one] = [0, 0];
    for (const [drawn, at] of drawnCells(new Chance(), CELLS / 10)) {
      const ends = snappedEnds(drawn.column, at);
      if (ends.length === 1) one += 1;
      if (ends.length > 0 && !isBetween(snap(exactOf(truth(drawn, at))), ends)) broken += 1;
    }
    expect(broken).toBe(0);
    expect(one).toBeGreaterThan(CELLS / 50);
  });

  it('of the greatest and the least figures hold them between them', () => {
    for (const [hi, lo] of [
      [1e150, 1e130],
      [-1e150, 3e-300],
      [1e-150, -1e-170],
      [3, 5e-324],
      [3, -5e-324],
    ] as const) {
      const [lowest, highest = lowest] = snappedEnds(cell(hi, lo, Math.abs(hi) * 1e-29), 0);
      expect(compare(lowest as Exact, highest as Exact)).toBe(-1);
      expect(Number(textOf(lowest as Exact)) / hi).toBeCloseTo(1, 10);
      expect(Number(textOf(highest as Exact)) / hi).toBeCloseTo(1, 10);
    }
  });

  it('are not known for what is missing, unknown or next to 0', () => {
    for (const column of [cell(Number.NaN), cell(0, 0, Number.POSITIVE_INFINITY), cell(0, 0, 1e-30), cell(1, 0, 0.5)]) {
      expect(snappedEnds(column, 0)).toEqual([]);
      expect(decided(column, 0, textOf)).toBeUndefined();
    }
    expect(snappedEnds(cell(0), 0).map(textOf)).toEqual(['0']);
  });

  it('decide what keeps order, where it is the same for both', () => {
    const vague = about('-0.7', '1e-29');
    expect(decided(vague, 0, textOf)).toBeUndefined();
    expect(decided(vague, 0, (end) => textOf(end).slice(0, 4))).toBeUndefined();
    expect(decided(vague, 0, (end) => textOf(roundTo(end, 2, 'half-up')))).toBe('-0.7');
  });
});
