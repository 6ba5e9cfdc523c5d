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

it('stand by rank within each peer group, with the title, the month and the unit above', async () => {
  const labels = [{ name: 'county', zh: '县（市、区）' }];
  const east = { 'data/2018-09/east.csv': 'indicator,value,status\nA1,30,\nA2,20,\nB1,5,\n' };
  const { layout } = await bookOf([east, { labels }], { language: 'zh' });
  const { rows } = resultsSheet(layout);
  expect(contentsOf(rows[0])[0]).toBe('2018 年 9 月 Small index：公布结果（单位：分）');
  const ranks = layout.computed.nodes[0]?.ranks ?? [];
  expect(rows.slice(3).map((row) => contentsOf(row)[0])).toEqual(['县（市、区）', '县（市、区）']);
  expect(rows.slice(3).map((row) => contentsOf(row)[2])).toEqual(['west', 'east']);
  expect([...ranks]).toEqual([2, 1]);
});
