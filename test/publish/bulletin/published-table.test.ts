import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { publishedCsv, publishedMarkdown } from '../../../src/publish/bulletin/published-table.ts';
import { editionOfFiles, publishedWorkspace } from '../../support/bulletin.ts';

const edition = await editionOfFiles(publishedWorkspace({}, { source: '统计局', synthetic: true }));

it('the published table is CSV for people: names as heads, in rank order, with title, notes and marks', () => {
  const text = publishedCsv(edition, 'zh');
  expect(text.startsWith('\ufeff')).toBe(true);
  const rows: string[][] = parse(text, { bom: true, relax_column_count: true, skip_empty_lines: true });
  expect(rows.slice(0, 7)).toEqual([
    ['2018 年 9 月小指数'],
    ['模拟数据，仅供演示，并非真实统计数据'],
    ['县'],
    ['名次', '地区', '总分', '等级', 'Safety', 'Food', '环比增减', '位次升降', '覆盖率', '代码'],
    ['1', '东区', '85.00', '绿', '75.00', '100.00', '-15.00', '–', '1', 'east'],
    ['2', '西区', '45.00', '红', '75.00', '0.00', '-31.70', '–', '1', 'west'],
    ['3', '北区', '0.00', '红', '0.00', '…', '0.00', '–', '0.6', 'north'],
  ]);
  expect(rows.flat().filter((cell) => /^\d\. /.test(cell)).length).toBeGreaterThan(3);
  expect(rows.at(-1)).toEqual(['资料来源：统计局']);
});

it('a name that a spreadsheet would run is made harmless, a change with its sign stays a number', async () => {
  const hostile = publishedWorkspace({
    'regions.csv': 'code,name,name_en,level\neast,=1+1,East,county\nwest,西区,West,county\nnorth,北区,North,county\n',
  });
  const text = publishedCsv(await editionOfFiles(hostile), 'zh');
  expect(text).toContain("'=1+1");
  expect(text).toContain(',-15.00,');
});

it('the published table is Markdown in either language', () => {
  const lines = publishedMarkdown(edition, 'en').split('\n');
  expect(lines[0]).toBe('# Small index, 2018-09');
  expect(lines).toContain('| 1 | East | 85.00 | green | 75.00 | 100.00 | -15.00 | – | 1 | east |');
});
