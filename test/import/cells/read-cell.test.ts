import { describe, expect, it } from 'vitest';
import { readCell } from '../../../src/import/cells/read-cell.ts';
import type { SheetCell } from '../../../src/import/sheets/sheet.ts';

const place = { file: 't.xlsx', line: 7, column: 3, cell: 'Sheet1!C7' };
const options = { decimal: '.', missing: new Set<string>() } as const;

function read(cell: SheetCell | undefined, unit = '', beside: { status?: string; note?: string } = {}) {
  const figure = {
    region: 'r',
    indicator: 'A1',
    month: '2025-01',
    place,
    cell,
    status: '',
    note: '',
    heading: '',
    ...beside,
  };
  return readCell(figure, { code: 'A1', unit, notes: ['* 初步数'] }, options);
}

const text = (written: string, raised = ''): SheetCell => ({ kind: 'text', text: written, raised });
const number = (written: string, more = {}): SheetCell => ({
  kind: 'number',
  text: written,
  isPercent: false,
  isComputed: false,
  ...more,
});

describe('readCell', () => {
  it('gives figures as canonical files have them', () => {
    expect(read(number('20.4'))).toEqual({ value: '20.4', status: '', note: '', changes: [], isComputed: false });
    expect(read(text('1,204'))).toMatchObject({ value: '1204', changes: ['thousands'] });
    expect(read(number('0.12', { isPercent: true }), '%')).toMatchObject({ value: '12', changes: ['percent'] });
    expect(read(text('12%'), '％')).toMatchObject({ value: '12' });
  });

  it('takes marks and blank cells for missing, with the mark in the note', () => {
    expect(read(text('—'))).toMatchObject({ value: '', status: 'L', note: '—', changes: ['missing'] });
    expect(read(undefined)).toMatchObject({ value: '', status: 'L', note: '', changes: [] });
    expect(read(undefined, '', { status: 'M', note: 'no coast' })).toMatchObject({ status: 'M', note: 'no coast' });
  });

  it('takes footnotes for estimates, with what they say', () => {
    expect(read(text('12.3*'))).toMatchObject({ value: '12.3', status: 'E', note: '* 初步数' });
    expect(read(text('12.3¹'))).toMatchObject({ value: '12.3', status: 'E', note: '¹' });
    expect(read(text('12.3', '1'))).toMatchObject({ value: '12.3', status: 'E', note: '1' });
    expect(read(text('12.3*'), '', { status: 'P' })).toMatchObject({ status: 'P' });
  });

  it.each<[string, SheetCell, string]>([
    ['an error', { kind: 'error', text: '#N/A' }, 'error-cell'],
    ['a formula without a value', { kind: 'uncomputed' }, 'uncomputed-cell'],
    ['a date', { kind: 'date', year: 2025, month: 1, text: '2025-01-02' }, 'not-a-figure'],
    ['a truth value', { kind: 'boolean', text: 'TRUE' }, 'not-a-figure'],
    ['a percent sign on a count', text('12%'), 'percent-sign'],
    ['a percentage of a count', number('0.12', { isPercent: true }), 'percent-sign'],
    ['a fraction or a slip', text('0,125'), 'ambiguous-separator'],
    ['words', text('about 3'), 'bad-number'],
    ['more than 10^30', text('9'.repeat(35)), 'number-too-large'],
  ])('reports %s with its cell', (_, cell, code) => {
    expect(read(cell)).toMatchObject({ code, cell: 'Sheet1!C7' });
  });

  it('reports a status that is none', () => {
    expect(read(number('1'), '', { status: 'Q' })).toMatchObject({ code: 'unknown-value' });
  });
});
