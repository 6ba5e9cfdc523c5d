import { expect, it } from 'vitest';
import { cellAt, cellText, columnLetters, withinFile } from '../../../src/import/sheets/sheet.ts';
import { sheetOf } from '../../support/sheets.ts';

it('names columns as spreadsheets do', () => {
  expect([0, 25, 26, 701, 702, 16_383].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA', 'XFD']);
});

it('gives cells, their texts and their places within the file', () => {
  const sheet = sheetOf([['a', 2], [{ kind: 'uncomputed' }]]);
  expect(cellText(cellAt(sheet, 0, 1))).toBe('2');
  expect(cellText(cellAt(sheet, 1, 0))).toBe('');
  expect(cellAt(sheet, 9, 9)).toBeUndefined();
  expect(withinFile(sheet.place(1, 27))).toBe('Sheet1!AB2');
  expect(withinFile({ file: 'a.csv', line: 7, column: 3 })).toBe('7:3');
});
