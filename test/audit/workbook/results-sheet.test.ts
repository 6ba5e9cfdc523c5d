import { expect, it } from 'vitest';
import { resultsSheet } from '../../../src/audit/workbook/results-sheet.ts';
import { bookOf, contentsOf } from '../../support/workbook-cells.ts';

it('results have the columns of results.csv, each leading to its figure', async () => {
  const { layout } = await bookOf([{}, { bands: [{ name: 'green', from: 50 }] }]);
  const { rows } = resultsSheet(layout);
  expect(contentsOf(rows[1]).slice(6)).toEqual(['A', 'B', '']);
  const [group, rank, code, name, score, band, ...groups] = contentsOf(rows[3]);
  expect([group, rank, code, name, score]).toEqual(['county', "'Ranks'!D5", 'east', 'East', "'Published'!D5"]);
  expect(band).toMatch(/^IF\(ISNUMBER\('Published'!D5\)/);
  expect(groups.slice(0, 2)).toEqual(["'Published'!E5", "'Published'!F5"]);
  expect(groups[2]).toContain("'Coverage'!");
});
