import { expect, it } from 'vitest';
import { resultsSheet } from '../../../src/audit/workbook/results-sheet.ts';
import { bookOf, contentsOf } from '../../support/workbook-cells.ts';

const BANDS = { bands: [{ name: 'green', from: 50 }] };

it('results have the columns of results.csv by their names, each leading to its figure wherever its row is moved', async () => {
  const book = await bookOf([{}, BANDS]);
  const { rows, widths } = resultsSheet(book);
  const heads = ['peer group', 'rank', 'region', 'name', 'score', 'band'];
  const names = book.layout.nodesAt(1).map((node) => book.layout.nameOf(node));
  expect(contentsOf(rows[1])).toEqual([...heads, ...names, 'coverage']);
  expect(widths).toHaveLength(contentsOf(rows[1]).length);
  const [group, rank, code, name, score, band, ...groups] = contentsOf(rows[2]);
  expect([group, rank, code, name, score]).toEqual(['county', "'Ranks'!$D$5", 'east', 'East', "'Published'!$D$5"]);
  expect(band).toMatch(/^IF\(ISNUMBER\('Published'!\$D\$5\)/);
  expect(groups.slice(0, 2)).toEqual(["'Published'!$E$5", "'Published'!$F$5"]);
  expect(groups[2]).toContain("'Coverage'!$D$5");
});

it('results have no column of bands where there are none, and say that figures are invented', async () => {
  const { rows, frozen, filter, heights } = resultsSheet(await bookOf([{}, { synthetic: true }]));
  expect(contentsOf(rows[1])).toEqual([expect.stringContaining('Synthetic figures')]);
  expect(contentsOf(rows[2])).not.toContain('band');
  expect([frozen.rows, filter, [...heights.keys()]]).toEqual([3, { heads: 2, last: 4 }, [2]]);
});

it('stand by rank within each peer group, with the title, the month and the unit above', async () => {
  const labels = [{ name: 'county', zh: '县（市、区）' }];
  const east = { 'data/2018-09/east.csv': 'indicator,value,status\nA1,30,\nA2,20,\nB1,5,\n' };
  const book = await bookOf([east, { labels }], { language: 'zh' });
  const { rows } = resultsSheet(book);
  expect(contentsOf(rows[0])[0]).toBe('2018 年 9 月 Small index：公布结果（单位：分）');
  const ranks = book.layout.computed.nodes[0]?.ranks ?? [];
  expect(rows.slice(2).map((row) => contentsOf(row)[0])).toEqual(['县（市、区）', '县（市、区）']);
  expect(rows.slice(2).map((row) => contentsOf(row)[2])).toEqual(['west', 'east']);
  expect(rows.slice(2).map((row) => row[1]?.shown)).toEqual([1, 2]);
  expect([...ranks]).toEqual([2, 1]);
});
