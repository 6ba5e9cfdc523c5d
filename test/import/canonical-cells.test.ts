import { expect, it } from 'vitest';
import { CanonicalCells } from '../../src/import/canonical-cells.ts';
import { recogniseTable } from '../../src/import/recognise/recognise-table.ts';
import { ProblemList } from '../../src/model/problem-list.ts';
import { sheetOf, vocabulary } from '../support/sheets.ts';

const computed = { kind: 'number', text: '0.3', isPercent: false, isComputed: true } as const;

it('makes rows that say where they come from, counts what it normalised, and says once a column what was computed', () => {
  const problems = new ProblemList();
  const sheet = sheetOf([
    ['地区', 'A1', 'A2'],
    ['西湖区', '1,204', computed],
    ['上城区', '—', computed],
  ]);
  const source = {
    vocabulary,
    options: { month: '2025-01', skip: new Set<string>() },
    unitsFile: 'i.csv',
    needsMonth: true,
  };
  const table = recogniseTable(sheet, source, problems);
  const cells = new CanonicalCells(vocabulary, { decimal: '.', missing: new Set() }, problems);
  const rows = table === undefined ? [] : cells.add(table, 'in/t.xlsx');
  cells.reportComputed();
  expect(rows.map(({ indicator, value, status, origin }) => `${indicator} ${value} ${status} ${origin}`)).toEqual([
    'A1 1204  in/t.xlsx!Sheet1!B2',
    'A2 0.3  in/t.xlsx!Sheet1!C2',
    'A1  L in/t.xlsx!Sheet1!B3',
    'A2 0.3  in/t.xlsx!Sheet1!C3',
  ]);
  expect([...cells.changes]).toEqual([
    ['thousands', 1],
    ['missing', 1],
  ]);
  expect(problems.warnings.map(({ code, cell, values }) => [code, cell, values['count']])).toEqual([
    ['computed-figures', 'Sheet1!C2', '2'],
  ]);
  expect(problems.errorCount).toBe(0);
});
