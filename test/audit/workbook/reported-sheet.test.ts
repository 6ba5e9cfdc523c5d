import { expect, it } from 'vitest';
import { reportedSheet } from '../../../src/audit/workbook/reported-sheet.ts';
import { bookOf, tableCell } from '../../support/workbook-cells.ts';

it('nodes are told to be reported, lacking or inapplicable, where any asks for a share of weight', async () => {
  expect(reportedSheet(await bookOf())).toBeUndefined();
  const sheet = reportedSheet(await bookOf([{}, { minWeight: 0.5 }]));
  if (sheet === undefined) throw new Error('there is no such sheet');
  expect(tableCell(sheet, 'east', 'A1')?.content).toBe(`IF('Raw'!D5="M",0,IF(ISNUMBER('Adjusted'!D5),2,1))`);
  expect(tableCell(sheet, 'east', 'A')?.content).toMatch(/^IF\(SUMPRODUCT\(.*=0,0,IF\(AND\(ISNUMBER\('Level 1'!D5\),/);
});
