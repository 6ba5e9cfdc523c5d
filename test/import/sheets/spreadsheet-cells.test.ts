import { expect, it } from 'vitest';
import { spreadsheetCell } from '../../../src/import/sheets/spreadsheet-cells.ts';

it('tells numbers, percentages, dates, truth values and texts apart', () => {
  expect(spreadsheetCell(20.4, undefined)).toEqual({
    kind: 'number',
    text: '20.4',
    isComputed: false,
    isPercent: false,
  });
  const style = { numFmt: '0.0%;"-100%"' };
  expect(spreadsheetCell(0.12, { value: 0.12, type: 'number', style })).toMatchObject({ isPercent: true });
  const quoted = { numFmt: '0.0" 100%"' };
  expect(spreadsheetCell(0.12, { value: 0.12, type: 'number', style: quoted })).toMatchObject({ isPercent: false });
  expect(spreadsheetCell(new Date('2025-01-31T00:00:00Z'), undefined)).toEqual({
    kind: 'date',
    year: 2025,
    month: 1,
    text: '2025-01-31',
  });
  expect(spreadsheetCell(true, undefined)).toEqual({ kind: 'boolean', text: 'TRUE' });
  expect(spreadsheetCell(' a ', undefined)).toEqual({ kind: 'text', text: 'a', raised: '' });
  expect(spreadsheetCell('  ', undefined)).toBeUndefined();
});

it('tells errors and formulas without a value', () => {
  expect(spreadsheetCell('#DIV/0!', { value: '#DIV/0!', type: 'error' })).toEqual({ kind: 'error', text: '#DIV/0!' });
  expect(spreadsheetCell('Err:502', undefined)).toEqual({ kind: 'error', text: 'Err:502' });
  expect(spreadsheetCell(null, { value: null, type: 'formula', formula: 'A1' })).toEqual({ kind: 'uncomputed' });
  expect(spreadsheetCell(null, { value: null, type: 'empty', formula: '' })).toEqual({ kind: 'uncomputed' });
  expect(spreadsheetCell(null, undefined)).toBeUndefined();
});

it('keeps raised text apart, so that a footnote is no digit', () => {
  const richText = [{ text: '12.3' }, { text: '1', font: { vertAlign: 'superscript' as const } }];
  const cell = spreadsheetCell('12.31', { value: '12.31', type: 'richText', richText });
  expect(cell).toEqual({ kind: 'text', text: '12.3', raised: '1' });
});
