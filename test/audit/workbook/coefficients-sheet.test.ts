import { describe, expect, it } from 'vitest';
import { bookOf, exampleWorkbook, sheetOf, tableCell, workbookOf } from '../../support/workbook-cells.ts';

describe('the coefficients', () => {
  it('are those in force, with file and line', async () => {
    const coefficients = 'region,from,population\neast,2018-01,10\neast,2018-08,12\neast,2018-10,14\nwest,,20\n';
    const sheet = sheetOf(await workbookOf([{ 'coefficients.csv': coefficients }]), 'Coefficients');
    expect(tableCell(sheet, 'east', 'population')).toEqual({ kind: 'input', content: 12, note: 'coefficients.csv:3' });
  });

  it('name the cells that they were imported from', async () => {
    const coefficients = 'region,population,origin:population\neast,12,t.xlsx!S!B2\nwest,20,\n';
    const sheet = sheetOf(await workbookOf([{ 'coefficients.csv': coefficients }]), 'Coefficients');
    expect(['east', 'west'].map((region) => tableCell(sheet, region, 'population')?.note)).toEqual([
      'coefficients.csv:2\nimported from t.xlsx!S!B2',
      'coefficients.csv:3',
    ]);
  });

  it('are left out where nothing is adjusted', async () => {
    const indicators = 'code,parent,name\nA,,Safety\nA1,A,Deaths\nA2,A,Accidents\nB,,Food\nB1,B,Pass rate\n';
    const { layout, coefficients } = await bookOf([{ 'indicators.csv': indicators }]);
    expect(coefficients.sheet()).toBeUndefined();
    expect(coefficients.cell((layout.leaves[0] as (typeof layout.leaves)[0]).indicator, 0)).toBeUndefined();
  });

  it('of parents that lack them are the sum of their children, by formula where these are at hand', async () => {
    const [project, month] = ['fixtures/methods/observations', '2024-03'];
    const rolled = (region: string, sheet: ReturnType<typeof sheetOf>) => {
      return sheet.rows.find((row) => row[0]?.content === region)?.[4];
    };
    const all = sheetOf(await exampleWorkbook(project, month), 'Coefficients');
    expect(rolled('J', all)).toMatchObject({ kind: 'formula', content: 'SUM(E10,E11,E12)' });
    expect(rolled('J1', all)).toMatchObject({ kind: 'formula', content: 'D10' });
    const cities = sheetOf(await exampleWorkbook(project, month, { region: 0 }), 'Coefficients');
    expect(rolled('J', cities)).toMatchObject({ kind: 'given', content: 140 });
  });
});
