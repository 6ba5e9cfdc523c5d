import { describe, expect, it } from 'vitest';
import { levelSheet } from '../../../src/audit/workbook/level-sheets.ts';
import { bookOf, exampleWorkbook, sheetOf, tableCell } from '../../support/workbook-cells.ts';

const MEAN = (scores: string) =>
  `IF(SUMPRODUCT(ISNUMBER(${scores})*('Scores'!$D$4:$E$4>0))>0,SUMPRODUCT('Scores'!$D$4:$E$4,${scores})/SUMPRODUCT('Scores'!$D$4:$E$4,--ISNUMBER(${scores})),"")`;

describe('the sheet of a level', () => {
  it('has weights above scores, and a mean over the children that take part', async () => {
    const sheet = levelSheet(await bookOf(), 1);
    expect(sheet.rows[3]?.[3]?.content).toBe("'Indicators'!$E$4");
    expect(tableCell(sheet, 'east', 'A')?.content).toBe(MEAN("'Scores'!$D5:$E5"));
  });

  it('takes published scores up where they are carried', async () => {
    const sheet = levelSheet(await bookOf([{}, { carry: 'published' }]), 1);
    expect(tableCell(sheet, 'east', 'A')?.content).toBe(MEAN("'Published'!$G5:$H5"));
  });

  it('withholds a node of which too little weight is reported', async () => {
    const workbook = await exampleWorkbook('fixtures/methods/aggregation', '2024-05');
    const content = tableCell(sheetOf(workbook, 'Level 1'), 'B2', 'A')?.content;
    expect(content).toMatch(/^IF\(AND\(SUMPRODUCT\(.*>0,NOT\(SUMPRODUCT\(.*\)<'Indicators'!\S+\*SUMPRODUCT\(/);
  });

  it('ranks no region that reports too few indicators', async () => {
    const total = levelSheet(await bookOf([{}, { missing: 'screen' }]), 0);
    expect(tableCell(total, 'east', 'index')?.content).toContain('<min_availability*SUMPRODUCT(');
  });

  it("gives what Copeland's method makes, and tells an array formula", async () => {
    const workbook = await exampleWorkbook('fixtures/methods/aggregation', '2024-05');
    expect(tableCell(sheetOf(workbook, 'Total'), 'J1', 'index')).toMatchObject({ kind: 'given' });
    expect(tableCell(sheetOf(workbook, 'Level 1'), 'J1', 'B')).toMatchObject({ kind: 'formula', isArray: true });
  });
});
