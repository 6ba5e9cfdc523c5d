import { describe, expect, it } from 'vitest';
import { ImportedCells } from '../../src/model/imported-cells.ts';
import {
  amendCells,
  importedFrom,
  isBlankCell,
  isDoubtful,
  isRolledUp,
  isSurelyBlank,
  placeOfCell,
} from '../../src/model/month-cells.ts';
import { exact } from '../../src/numeric/text.ts';
import { cellTexts, monthOf, regionsOf, treeOf, workspaceOf } from '../support/model-workspace.ts';
import { listedTexts, packed } from '../support/reported.ts';

const workspace = workspaceOf(treeOf([{ code: 'x' }]), regionsOf({ county: ['a', 'b', 'c', 'd'] }));
const data = monthOf(workspace, { x: ['3', '', 'L 4', 'M'] });

describe('placeOfCell', () => {
  it('is where the value was read, should that be in another month', () => {
    const from = {
      origin: 'carry-forward',
      month: '2018-08',
      raw: '3',
      file: 'x.csv',
      line: 7,
      column: 9,
      imported: 't.xlsx!S!C7',
      previous: '',
    };
    const carried = { ...data, provenance: new Map([[1, from]]) };
    expect(placeOfCell(carried, 1, 1)).toEqual({ file: 'x.csv', line: 7, column: 9, imported: 't.xlsx!S!C7' });
    const made = {
      ...data,
      provenance: new Map([[1, { ...from, origin: 'rollup', file: '', line: 0, column: 0, imported: '' }]]),
    };
    expect(placeOfCell(made, 1, 1)).toEqual({ file: 'data/2018-09/b.csv', line: 2, column: 1 });
  });

  it('is the line and the column of the cell, or the first of the file where there is none', () => {
    expect(placeOfCell(data, 1, 1)).toEqual({ file: 'data/2018-09/b.csv', line: 2, column: 1 });
    const absent = { ...data, lines: new Uint32Array(4), columns: new Uint32Array(4) };
    expect(placeOfCell(absent, 1, 1)).toEqual({ file: 'data/2018-09/b.csv', line: 1, column: 1 });
  });
});

it('tells the cell of a workbook that a value was imported from, be it of another month', () => {
  const imported = new ImportedCells(4);
  imported.set(1, 't.xlsx!S!B2');
  const now = { ...data, imported };
  expect([0, 1].map((cell) => importedFrom(now, cell))).toEqual(['', 't.xlsx!S!B2']);
  expect(placeOfCell(now, 1, 1)).toMatchObject({ line: 2, imported: 't.xlsx!S!B2' });
  expect(placeOfCell(now, 0, 0)).not.toHaveProperty('imported');
});

describe('a cell', () => {
  it('is blank without a value or beside L, not beside M', () => {
    expect([0, 1, 2, 3].map((cell) => isBlankCell(data, cell))).toEqual([false, true, true, false]);
  });

  it('is surely blank where it has a row, or no row of its region was refused', () => {
    const refused = { ...data, unread: new Set([0, 1, 2]) };
    expect([0, 1, 2, 3].map((cell) => isSurelyBlank(refused, cell, cell))).toEqual([false, true, true, false]);
    const absent = { ...refused, lines: new Uint32Array(4) };
    expect([0, 1, 2, 3].map((cell) => isSurelyBlank(absent, cell, cell))).toEqual([false, false, false, false]);
    expect(isSurelyBlank({ ...absent, unread: new Set([0]) }, 1, 1)).toBe(true);
  });

  it('is doubtful where something unreadable stands in it, or a row was refused that may be it', () => {
    const unreadable = { ...data, raw: packed(['3', '?', 'L', '']) };
    expect([0, 1, 2, 3].map((cell) => isDoubtful(unreadable, cell, cell))).toEqual([false, true, false, false]);
    const refused = { ...data, unread: new Set([0, 1, 2, 3]), lines: new Uint32Array(4) };
    expect([0, 1, 2, 3].map((cell) => isDoubtful(refused, cell, cell))).toEqual([false, true, true, false]);
  });

  it('is rolled up where it applies to some child, be its value known or not', () => {
    expect([[], [3], [1, 3], [0, 1]].map((children) => isRolledUp(data, children, 0))).toEqual([
      false,
      false,
      true,
      true,
    ]);
  });
});

describe('amended cells', () => {
  const two = workspaceOf(treeOf([{ code: 'A' }, { code: 'B' }]), regionsOf({ county: ['east', 'west'] }));
  const month = monthOf(two, { A: ['1', 'E 2'], B: ['3', 'M'] });

  it('take the place of those that were read: value, text and status', () => {
    const { values, raw, statuses } = amendCells(month, [
      { leaf: 0, region: 1, value: exact('2.50'), raw: '2.50', status: '' },
      { leaf: 1, region: 0, value: undefined, raw: '', status: 'M' },
    ]);
    expect(cellTexts(values)).toEqual(['1', '2.5', '', '']);
    expect([listedTexts(raw), statuses]).toEqual([
      ['1', '2.50', '', ''],
      ['', '', 'M', 'M'],
    ]);
  });

  it('leave the month that was read as it is', () => {
    amendCells(month, [{ leaf: 0, region: 0, value: exact('9'), raw: '9', status: '' }]);
    expect(cellTexts(month.values)).toEqual(['1', '2', '3', '']);
    expect(amendCells(month, [])).toBe(month);
  });
});
