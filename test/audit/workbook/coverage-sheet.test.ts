import { expect, it } from 'vitest';
import { coverageSheet, publishedCoverage } from '../../../src/audit/workbook/coverage-sheet.ts';
import { bookOf } from '../../support/workbook-cells.ts';

it('tells of every node which share of its weight is reported', async () => {
  const sheet = coverageSheet(await bookOf());
  const texts = sheet.rows.slice(4).flatMap((row) => row.slice(3).map((cell) => cell?.content));
  expect(texts.length).toBeGreaterThan(0);
  expect(texts.some((text) => String(text).includes('SUMPRODUCT('))).toBe(true);
  expect(texts.some((text) => String(text).includes('ISNUMBER('))).toBe(true);
});

it('publishes a coverage as the tables do', () => {
  expect(publishedCoverage('C1')).toBe(
    'IF(ISNUMBER(C1),IF(C1>=1-tie,1,IF(C1<=tie,0,MAX(0.0001,MIN(0.9999,ROUND(C1,4))))),"")',
  );
});
