import { describe, expect, it } from 'vitest';
import type { Exact, Rounding } from '../../../src/model/exact.ts';
import { type Column, createColumn, setMissing, setUnknown } from '../../../src/numeric/columns/column.ts';
import { scalarOf } from '../../../src/numeric/columns/from-exact.ts';
import { roundedText, roundTo } from '../../../src/numeric/columns/rounding.ts';
import { roundTo as roundExact } from '../../../src/numeric/exact.ts';
import { exact, toPlainText } from '../../../src/numeric/text.ts';
import { exactOf } from '../../support/binary-figures.ts';
import { drawDecimal } from '../../support/decimal-figures.ts';
import { BATCH, CELLS, Chance, drawColumn, truth, understated } from '../../support/drawn-columns.ts';

const ROUNDINGS: readonly Rounding[] = ['half-even', 'half-up'];

interface Counts {
  readonly decided: number;
  readonly wrong: number;
}

function tally(columns: Iterable<readonly [Column, number, Exact]>, chance: Chance): Counts {
  let [decided, wrong] = [0, 0];
  for (const [column, at, value] of columns) {
    const decimals = chance.below(7);
    const rounding = ROUNDINGS[chance.below(2)] as Rounding;
    const rounded = roundTo(column, at, decimals, rounding);
    const text = roundedText(column, at, decimals, rounding);
    if (text === undefined) continue;
    decided += 1;
    const expected = roundExact(value, decimals, rounding);
    const isWhole = Number.isNaN(rounded) || BigInt(rounded) === expected.coefficient;
    if (!isWhole || text !== toPlainText(expected) || Object.is(rounded, -0)) wrong += 1;
  }
  return { decided, wrong };
}

function* drawnCells(chance: Chance, cells: number, factor: number) {
  for (let from = 0; from < cells; from += BATCH) {
    const drawn = drawColumn(chance);
    const column = understated(drawn.column, factor);
    for (let at = 0; at < BATCH; at += 1) yield [column, at, exactOf(truth(drawn, at))] as const;
  }
}

/** Halves of a decimal place, and figures next to them by what snapping takes away, or not. */
function* halves(chance: Chance, cells: number) {
  for (let n = 0; n < cells; n += 1) {
    const { column, value } = drawDecimal(chance, chance.below(7), '5');
    yield [column, 0, value] as const;
  }
}

describe('rounding', () => {
  it('is never wrong, and nearly always told', () => {
    const chance = new Chance();
    const cells = CELLS / 5;
    const { decided, wrong } = tally(drawnCells(chance, cells, 1), chance);
    expect(wrong).toBe(0);
    expect(decided / cells).toBeGreaterThan(0.7);
  });

  it('is never wrong at halves and next to them, and told for most of those', () => {
    const chance = new Chance();
    const cells = CELLS / 10;
    const { decided, wrong } = tally(halves(chance, cells), chance);
    expect(wrong).toBe(0);
    expect(decided / cells).toBeGreaterThan(0.5);
  });

  it('is wrong where bounds are a million times too small', () => {
    const chance = new Chance();
    expect(tally(drawnCells(chance, 10_000, 1e6), chance).wrong).toBeGreaterThan(10);
  });

  it('of figures as scores are is told for all', () => {
    const chance = new Chance();
    const column = createColumn(1);
    let wrong = 0;
    for (let n = 0; n < 10_000; n += 1) {
      column.hi[0] = chance.next() * 100;
      column.error[0] = 1e-29;
      if (roundTo(column, 0, 2, 'half-even') !== Math.round(column.hi[0] * 100)) wrong += 1;
    }
    expect(wrong).toBe(0);
  });

  it.each<[string, number, Rounding, number]>([
    ['12.345', 2, 'half-even', 1234],
    ['12.345', 2, 'half-up', 1235],
    ['12.355', 2, 'half-even', 1236],
    ['-12.345', 2, 'half-even', -1234],
    ['-12.345', 2, 'half-up', -1235],
    ['0.5', 0, 'half-even', 0],
    ['-0.5', 0, 'half-even', 0],
    ['-0.4', 0, 'half-up', 0],
    ['0', 3, 'half-up', 0],
    ['99.995', 2, 'half-even', 10000],
    // Snapped to 30 digits, this is a half.
    ['12.34499999999999999999999999999999', 2, 'half-up', 1235],
    ['12.3449999999999999999999999999', 2, 'half-up', 1234],
    ['9007199254740993', 0, 'half-even', Number.NaN],
    ['4503599627370496.5', 0, 'half-even', 4503599627370496],
    ['4503599627370497.5', 0, 'half-even', 4503599627370498],
  ])('of %s to %i decimals, %s, is %i', (text, decimals, rounding, expected) => {
    expect(roundTo(scalarOf(exact(text)), 0, decimals, rounding)).toBe(expected);
  });

  it('has the text of more than a double counts', () => {
    expect(roundedText(scalarOf(exact('9007199254740993.25')), 0, 1, 'half-even')).toBe('9007199254740993.2');
    expect(roundedText(scalarOf(exact('1e30')), 0, 2, 'half-up')).toBe(`1${'0'.repeat(30)}.00`);
    expect(roundedText(scalarOf(exact('-0.001')), 0, 2, 'half-up')).toBe('0.00');
  });

  it('tells nothing of what is missing, unknown, or a half within its bound', () => {
    const column = createColumn(3);
    setMissing(column, 0);
    setUnknown(column, 1);
    column.hi[2] = 0.5;
    column.error[2] = 1e-29;
    for (const at of [0, 1, 2]) {
      expect(roundTo(column, at, 0, 'half-up')).toBeNaN();
      expect(roundedText(column, at, 0, 'half-up')).toBeUndefined();
    }
    column.error[2] = 1e-31;
    expect(roundTo(column, 2, 0, 'half-up')).toBe(1);
  });
});
