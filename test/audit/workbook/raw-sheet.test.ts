import { describe, expect, it } from 'vitest';
import { exampleWorkbook, sheetOf, tableCell, workbookOf } from '../../support/workbook-cells.ts';

const OBSERVATIONS = ['fixtures/methods/observations', '2024-03'] as const;

const east = 'indicator,value,status,note\nA1,3,E,\nA2,,,\nB1,,M,\n';

describe('the raw values', () => {
  it('stand as they were read, with file and line', async () => {
    const raw = sheetOf(await workbookOf([{ 'data/2018-09/east.csv': east }]), 'Raw');
    expect(tableCell(raw, 'east', 'A1')).toMatchObject({
      kind: 'input',
      content: 3,
      note: 'data/2018-09/east.csv:2:4\nE: estimated',
    });
    expect(tableCell(raw, 'east', 'A2')).toMatchObject({
      kind: 'input',
      content: '',
      note: 'data/2018-09/east.csv:3:4',
    });
    expect(tableCell(raw, 'east', 'B1')?.content).toBe('M');
    expect(tableCell(raw, 'west', 'A2')?.note).toBe('data/2018-09/west.csv:3:4');
  });

  it('name the cells that they were imported from', async () => {
    const imported = "indicator,value,status,origin\nA1,3,E,t.xlsx!S!C7\nA2,,L,'=t.xlsx!S!D7\nB1,98,,\n";
    const raw = sheetOf(await workbookOf([{ 'data/2018-09/east.csv': imported }, { missing: 'median' }]), 'Raw');
    expect(['A1', 'A2', 'B1'].map((code) => tableCell(raw, 'east', code)?.note)).toEqual([
      'data/2018-09/east.csv:2:4\nimported from t.xlsx!S!C7\nE: estimated',
      'data/2018-09/east.csv:3:4\nimported from =t.xlsx!S!D7\nL: missing, not collected',
      'data/2018-09/east.csv:4:4',
    ]);
  });

  it('are marked where they were made of others', async () => {
    const raw = sheetOf(await exampleWorkbook(...OBSERVATIONS), 'Raw');
    const reason = { en: 'carried forward from an earlier month' };
    expect(tableCell(raw, 'Y1', 'A4')).toMatchObject({ kind: 'given', content: 95, reason });
    expect(tableCell(raw, 'Y1', 'A4')?.note).toBe('data/2024-02.csv:67:7\nI: imputed');
  });

  it('of one month, and of parents, are made by formula of what is there', async () => {
    const raw = sheetOf(await exampleWorkbook(...OBSERVATIONS), 'Raw');
    const note = 'data/2024-03.csv:21:7';
    expect(tableCell(raw, 'J1', 'B1')).toMatchObject({ kind: 'formula', content: '8-6', note });
    expect(`${tableCell(raw, 'J', 'B2')?.content}`).toMatch(/,SUM\(\w+,\w+,\w+\),""\)$/);
    const cities = sheetOf(await exampleWorkbook(...OBSERVATIONS, { region: 0 }), 'Raw');
    expect(tableCell(cities, 'J', 'B2')).toMatchObject({ kind: 'given' });
  });

  it('are no formulas where they are as reported', async () => {
    const { sheets } = await workbookOf();
    const raw = sheets.find(({ name }) => name === 'Raw');
    expect(
      raw?.rows
        .slice(4)
        .flat()
        .filter((cell) => cell?.kind === 'formula'),
    ).toEqual([]);
  });
});
