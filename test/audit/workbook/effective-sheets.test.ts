import { expect, it } from 'vitest';
import { contributionsSheet, effectiveSheet, hasContribution } from '../../../src/audit/workbook/effective-sheets.ts';
import type { IndexNode } from '../../../src/model/index-tree.ts';
import { bookOf, tableCell } from '../../support/workbook-cells.ts';

it("a node's weight in the total is its parent's, shared out among the siblings that take part", async () => {
  const book = await bookOf();
  const sheet = effectiveSheet(book);
  expect(tableCell(sheet, 'east', 'index')?.content).toBe(`IF(ISNUMBER('Total'!D5),1,0)`);
  const share = `'Effective weights'!E5*'Scores'!E$4/SUMPRODUCT('Scores'!$D$4:$E$4,--ISNUMBER('Scores'!$D5:$E5))`;
  expect(tableCell(sheet, 'east', 'A2')?.content).toBe(`IF(AND(ISNUMBER('Scores'!E5),'Scores'!E$4>0),${share},0)`);
});

it('contributions are there where they sum to the total', async () => {
  const book = await bookOf();
  const sheet = contributionsSheet(book);
  expect(sheet && tableCell(sheet, 'east', 'B1')?.content).toBe(
    `IF(ISNUMBER('Scores'!F5),'Effective weights'!I5*'Scores'!F5,0)`,
  );
  const other = await bookOf([{}, { aggregation: 'min' }]);
  expect(contributionsSheet(other)).toBeUndefined();
  expect(hasContribution(other.layout, other.layout.nodes.at(-1) as IndexNode)).toBe(false);
});
