import { describe, expect, it } from 'vitest';
import { ColumnCounts, formOf } from '../../../src/import/discover/column-counts.ts';
import { MatchGrid } from '../../../src/import/recognise/match-grid.ts';
import { sheetOf, vocabulary } from '../../support/sheets.ts';

const text = (written: string) => formOf({ kind: 'text', text: written, raised: '' });

describe('the form of a cell', () => {
  it('is a figure for whatever import reads as one, a mark for missing, else a text', () => {
    expect(['1,204', '１２', '12%', '3.4*'].map(text)).toEqual(['figure', 'figure', 'figure', 'figure']);
    expect(['—', '..', '无数据'].map(text)).toEqual(['mark', 'mark', 'mark']);
    expect(['安县', '2025年1月', 'GDP'].map(text)).toEqual(['text', 'text', 'text']);
    expect(formOf(undefined)).toBeUndefined();
    expect(formOf({ kind: 'uncomputed' })).toBe('figure');
    expect(formOf({ kind: 'date', year: 2025, month: 1, text: '2025-01-01' })).toBe('text');
  });
});

describe('the counts of a column', () => {
  it('tell where figures stand below a row', () => {
    const counts = new ColumnCounts(
      new MatchGrid(
        sheetOf([
          ['a', 'b', 'c'],
          ['x', 1, ''],
          ['y', 2, ''],
        ]),
        vocabulary,
      ),
    );
    expect([0, 1, 2].map((column) => counts.isOfFigures(0, column))).toEqual([false, true, false]);
    expect([0, 1, 2].map((column) => counts.isFilled(0, column))).toEqual([true, true, false]);
    expect(counts.isOfFigures(2, 1)).toBe(false);
  });
});
