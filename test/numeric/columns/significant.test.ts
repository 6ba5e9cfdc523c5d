import { describe, expect, it } from 'vitest';
import type { Exact } from '../../../src/model/exact.ts';
import { type Column, createColumn, scalar, setMissing, setUnknown } from '../../../src/numeric/columns/column.ts';
import { scalarOf } from '../../../src/numeric/columns/from-exact.ts';
import {
  LONGEST_TEXT,
  significantText,
  UNWRITTEN,
  writeSignificant,
} from '../../../src/numeric/columns/significant.ts';
import { exact, toSignificantText } from '../../../src/numeric/text.ts';
import { exactOf } from '../../support/binary-figures.ts';
import { drawDecimal } from '../../support/decimal-figures.ts';
import { BATCH, CELLS, Chance, drawColumn, truth, understated } from '../../support/drawn-columns.ts';

/** How many texts are given, and given wrongly. */
function tally(cells: Iterable<readonly [Column, number, Exact]>): { told: number; wrong: number } {
  let [told, wrong] = [0, 0];
  for (const [column, at, value] of cells) {
    const text = significantText(column, at);
    if (text === undefined) continue;
    told += 1;
    if (text !== toSignificantText(value)) wrong += 1;
  }
  return { told, wrong };
}

function* drawnCells(cells: number, factor: number) {
  const chance = new Chance();
  for (let from = 0; from < cells; from += BATCH) {
    const drawn = drawColumn(chance);
    const column = understated(drawn.column, factor);
    for (let at = 0; at < BATCH; at += 1) yield [column, at, exactOf(truth(drawn, at))] as const;
  }
}

/** Figures of a few digits, then a run of nines or zeros, or a half of the 20th digit, and what snapping takes away. */
function* hardCells(cells: number) {
  const chance = new Chance();
  for (let n = 0; n < cells; n += 1) {
    const { column, value } = drawDecimal(chance, 1 + chance.below(22), ['5', '9', '0'][chance.below(3)] as string);
    yield [column, 0, value] as const;
  }
}

describe('the text of 20 digits', () => {
  it('is never wrong', () => {
    const { told, wrong } = tally(drawnCells(CELLS / 5, 1));
    expect(wrong).toBe(0);
    expect(told / CELLS).toBeGreaterThan(0.14);
  });

  it('is never wrong at halves and next to powers of ten, and told for most of those', () => {
    const { told, wrong } = tally(hardCells(CELLS / 5));
    expect(wrong).toBe(0);
    expect(told / CELLS).toBeGreaterThan(0.12);
  });

  it('is wrong where bounds are a million times too small', () => {
    expect(tally(drawnCells(20_000, 1e6)).wrong).toBeGreaterThan(200);
  });

  it('of figures as scores are is told for nearly all', () => {
    const chance = new Chance();
    const column = createColumn(1);
    let untold = 0;
    for (let n = 0; n < 20_000; n += 1) {
      column.hi[0] = chance.next() * 100;
      column.lo[0] = column.hi[0] * 2 ** -54 * chance.next();
      column.error[0] = 1e-28;
      if (significantText(column, 0) === undefined) untold += 1;
    }
    expect(untold).toBeLessThanOrEqual(1);
  });

  it.each([
    '0',
    '1',
    '-1',
    '10',
    '100',
    '62.5',
    '-0.001',
    '0.1',
    '1e20',
    '123456789012345678901',
    '1e100',
    '-1.5e149',
    '1e-100',
    '1.25e-140',
    '99999999999999999999',
    '99999999999999999999.4',
    '99999999999999999999.5',
    '99999999999999999999.99',
    '0.99999999999999999999',
    '0.999999999999999999999',
    '9.99999999999999999995',
    '9.99999999999999999994999',
    '12345678901234567890.5',
    '12345678901234567891.5',
    '1234567890.1234567890499999999999999999999',
    '10000000000000000000.5',
    '9999999999.9999999999',
    '1000000000000000000000000000000.5',
  ])('of %s is that of the exact reading', (text) => {
    expect(significantText(scalarOf(exact(text)), 0)).toBe(toSignificantText(exact(text)));
  });

  it('is written among other bytes', () => {
    const bytes = new Uint8Array(2 * LONGEST_TEXT).fill(44);
    const end = writeSignificant(scalar(-2.75), 0, bytes, 3);
    expect(Buffer.from(bytes.subarray(0, end + 1)).toString()).toBe(',,,-2.75,');
    const column = createColumn(2);
    setMissing(column, 0);
    setUnknown(column, 1);
    for (const at of [0, 1]) expect(writeSignificant(column, at, bytes, 3)).toBe(UNWRITTEN);
  });

  it('has room for the longest', () => {
    const bytes = new Uint8Array(2 * LONGEST_TEXT);
    const texts = ['-1.2345678901234567891e-150', '-9.99e149', '-1e-149'];
    const ends = texts.map((text) => writeSignificant(scalarOf(exact(text)), 0, bytes, 0));
    expect(Math.max(...ends)).toBeLessThanOrEqual(LONGEST_TEXT);
    expect(ends[0]).toBe(172);
  });

  it('is not told where the bound leaves more than one', () => {
    const column = scalarOf(exact('61.2'));
    for (const [error, text] of [
      [1e-20, '61.2'],
      [4.9e-19, '61.2'],
      [5.1e-19, undefined],
      [1e-3, undefined],
      [0.5, undefined],
      [100, undefined],
    ] as const) {
      column.error[0] = error;
      expect(significantText(column, 0)).toBe(text);
    }
  });
});
