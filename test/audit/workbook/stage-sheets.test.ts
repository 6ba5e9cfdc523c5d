import { describe, expect, it } from 'vitest';
import { stageSheet } from '../../../src/audit/workbook/stage-sheets.ts';
import { bookOf, exampleWorkbook, sheetOf, tableCell } from '../../support/workbook-cells.ts';

describe('the sheets before scoring', () => {
  it('divide by the coefficient where there is one', async () => {
    const adjusted = stageSheet(await bookOf(), 'adjusted');
    expect(tableCell(adjusted, 'west', 'A1')?.content).toBe(
      `IF(AND(ISNUMBER('Raw'!D6),ISNUMBER('Coefficients'!D6)),'Raw'!D6*'Indicators'!$J$5/'Coefficients'!D6,"")`,
    );
    expect(tableCell(adjusted, 'west', 'A2')?.content).toBe(`IF(ISNUMBER('Raw'!E6),'Raw'!E6,"")`);
  });

  it('impute from the peers, and not what does not apply', async () => {
    const imputed = stageSheet(await bookOf([{}, { missing: 'mean' }]), 'imputed');
    expect(tableCell(imputed, 'east', 'B1')?.content).toBe(
      `IF(ISNUMBER('Adjusted'!F5),'Adjusted'!F5,IF('Raw'!F5="M","",'Peers'!F$4))`,
    );
  });

  it("take a parent's value, or give it where the parent is not there", async () => {
    const [project, month] = ['fixtures/methods/observations', '2024-03'];
    const all = sheetOf(await exampleWorkbook(project, month), 'Imputed');
    expect(tableCell(all, 'Y1', 'A7')?.content).toMatch(/^IF\(ISNUMBER\('Adjusted'!\w+\),.*'Imputed'!J7\)\)$/);
    const counties = sheetOf(await exampleWorkbook(project, month, { region: 1 }), 'Imputed');
    expect(tableCell(counties, 'Y1', 'A7')).toMatchObject({ kind: 'given' });
    expect(tableCell(counties, 'J1', 'A7')?.kind).toBe('formula');
  });

  it('clip by formula, and give what is winsorized', async () => {
    const treated = sheetOf(await exampleWorkbook('fixtures/methods/values', '2024-06'), 'Treated');
    expect(tableCell(treated, 'J', 'B4')?.content).toMatch(/^IF\(ISNUMBER\((\S+)\),MIN\(MAX\(\1,\S+\),\S+\),""\)$/);
    expect(tableCell(treated, 'J', 'B1')).toMatchObject({ kind: 'formula' });
    expect(tableCell(treated, 'J3', 'B2')).toMatchObject({ kind: 'given', content: 50 });
  });
});
