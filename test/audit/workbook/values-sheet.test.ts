import { expect, it } from 'vitest';
import { given, type Sheet, words } from '../../../src/audit/workbook/sheet.ts';
import { valuesSheet } from '../../../src/audit/workbook/values-sheet.ts';
import { bookOf, contentsOf } from '../../support/workbook-cells.ts';

const [one, other] = [
  { en: 'one reason', zh: '一' },
  { en: 'another', zh: '二' },
];

it('lists every given cell, those of one column and reason together', async () => {
  const { layout } = await bookOf();
  const rows = [[given(1, one)], [given(2, one), given(3, other)], [words('')], [given(4, one)], [given(5, other)]];
  const sheet: Sheet = { name: 'S', widths: [], frozen: { rows: 0, columns: 0 }, heights: new Map(), rows };
  expect(valuesSheet(layout, [sheet])?.rows.slice(2).map(contentsOf)).toEqual([
    ['S', 'A1:A2', 'one reason'],
    ['S', 'B2', 'another'],
    ['S', 'A4', 'one reason'],
    ['S', 'A5', 'another'],
  ]);
  expect(valuesSheet(layout, [{ ...sheet, rows: [[words('a')]] }])).toBeUndefined();
});
