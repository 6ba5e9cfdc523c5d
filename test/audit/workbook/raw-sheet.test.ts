import { describe, expect, it } from 'vitest';
import { exampleWorkbook, sheetOf, tableCell, workbookOf } from '../../support/workbook-cells.ts';

const east = 'indicator,value,status,note\nA1,3,E,\nA2,,,\nB1,,M,\n';

describe('the raw values', () => {
  it('stand as they were read, with file and line', async () => {
    const raw = sheetOf(await workbookOf([{ 'data/2018-09/east.csv': east }]), 'Raw');
    expect(tableCell(raw, 'east', 'A1')).toMatchObject({
      kind: 'input',
      content: 3,
      note: 'data/2018-09/east.csv:2\nE: estimated',
    });
    expect(tableCell(raw, 'east', 'A2')).toMatchObject({ kind: 'input', content: '', note: 'data/2018-09/east.csv:3' });
    expect(tableCell(raw, 'east', 'B1')?.content).toBe('M');
    expect(tableCell(raw, 'west', 'A2')?.note).toBe('data/2018-09/west.csv:3');
  });

  it('are marked where they were made of others', async () => {
    const raw = sheetOf(await exampleWorkbook('fixtures/methods/observations', '2024-03'), 'Raw');
    const given = [
      ['Y1', 'A4', 'carried forward from an earlier month'],
      ['J1', 'B1', "a cumulative figure less the month's before"],
      ['J', 'B2', "made of the child regions' values"],
    ] as const;
    for (const [region, code, en] of given) {
      expect(tableCell(raw, region, code), code).toMatchObject({ kind: 'given', reason: { en } });
    }
    expect(tableCell(raw, 'Y1', 'A4')?.note).toBe('data/2024-02.csv:67\nI: imputed');
  });

  it('are never formulas', async () => {
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
