import { describe, expect, it } from 'vitest';
import type { IndexNode } from '../../../src/model/index-tree.ts';
import { bookOf, contentsOf, exampleWorkbook, sheetOf, workbookOf } from '../../support/workbook-cells.ts';

describe('the definitions', () => {
  it('stand a node a row, with the columns that are used and the lines they come from', async () => {
    const { rows } = sheetOf(await workbookOf(), 'Indicators');
    const heads = ['code', 'parent', 'name', 'level', 'weight', 'weighting', 'aggregation', 'direction'];
    expect(contentsOf(rows[1])).toEqual([...heads, 'adjust_by', 'per', 'missing', 'scoring']);
    expect(contentsOf(rows[4]).slice(0, 5)).toEqual(['A1', 'A', 'Deaths', 'indicator', 50]);
    expect(rows[4]?.[4]).toEqual({ kind: 'input', content: 50, note: 'indicators.csv:3' });
    expect(rows[2]?.[4]).toBeUndefined();
  });

  it('name methods, directions and adjusters in Chinese beside their codes', async () => {
    const book = await exampleWorkbook('fixtures/zhejiang', '2018-09', { language: 'zh' });
    const cells = sheetOf(book, '指标与权重').rows.flatMap(contentsOf);
    for (const said of [
      '层次分析法（ahp）',
      '加权算术平均（arithmetic）',
      '极差法（min-max）',
      '逆向（negative）',
      '剔除（exclude）',
      '常住人口',
    ])
      expect(cells).toContain(said);
    expect(
      cells.filter((cell) => ['ahp', 'arithmetic', 'min-max', 'negative', 'exclude', 'population'].includes(`${cell}`)),
    ).toEqual([]);
  });

  it('are found by node and column', async () => {
    const { layout, indicators } = await bookOf();
    const node = layout.leaves[0]?.node as IndexNode;
    expect(indicators.weight(node)).toBe("'Indicators'!$E$5");
    expect(indicators.figure(node, 'per')).toBe("'Indicators'!$J$5");
  });

  it('mark weights that no formula gives', async () => {
    const { rows } = sheetOf(await exampleWorkbook('fixtures/methods/weights', '2024-05'), 'Indicators');
    const kinds = new Map(rows.slice(3).map((row) => [row[0]?.content, row[4]?.reason?.en ?? row[4]?.kind]));
    expect(kinds.get('A1')).toBe('input');
    expect(kinds.get('D1')).toBe('input');
    expect(kinds.get('E1')).toBe('weights from pairwise comparisons: an eigenvector has no formula');
    for (const code of ['F1', 'G1', 'H1', 'I1', 'K1']) expect(kinds.get(code)).toMatch(/^weights made of the scores/);
  });

  it('lead to the value of a reference region, or give it where the region is not there', async () => {
    const reference = (sheet: ReturnType<typeof sheetOf>, code: string) => {
      const column = contentsOf(sheet.rows[1]).indexOf('reference');
      return sheet.rows.find((row) => row[0]?.content === code)?.[column];
    };
    const all = sheetOf(await exampleWorkbook('fixtures/methods/scoring', '2024-06'), 'Indicators');
    expect(reference(all, 'A6')).toMatchObject({ kind: 'formula', content: "'Adjusted'!I6" });
    expect(reference(all, 'A7')).toMatchObject({ kind: 'input', content: 96 });
    const counties = sheetOf(await exampleWorkbook('fixtures/methods/scoring', '2024-06', { region: 1 }), 'Indicators');
    expect(reference(counties, 'A6')).toMatchObject({ kind: 'given' });
  });
});
