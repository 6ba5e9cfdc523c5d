import { describe, expect, it } from 'vitest';
import type { Sheet } from '../../../src/audit/workbook/sheet.ts';
import { exampleWorkbook, sheetOf } from '../../support/workbook-cells.ts';

/** What a Chinese reader finds in Latin letters: names of people, of cells, of files, of codes and units. */
const LATIN = [
  /（[a-z0-9-]+）/g,
  /Copeland|CRITIC|Mazziotta-Pareto|pingan(?:\.json)?/g,
  /\b(?:scale_\w+|decimals|snap_places|compare_places|tie|z_\w+|quantile_\w+|min_availability)\b/g,
  /[\w/.-]+\.csv[:\d]*/g,
  /\b[A-Z]\d*(?::[A-Z]+\d+)?\b/g,
];

/** What people read in a sheet: texts and notes of its cells, without formulas. */
function saidIn({ rows }: Sheet): readonly string[] {
  return rows.flat().flatMap((cell) => {
    const { content = '', note = '' } = (cell ?? {}) as { content?: string | number; note?: string };
    return [cell?.kind === 'formula' ? '' : `${content}`, note];
  });
}

function unexplained(text: string): string {
  return LATIN.reduce((rest, known) => rest.replace(known, ''), text);
}

describe('a workbook in Chinese', () => {
  it.each([
    ['aggregation', '2024-05'],
    ['observations', '2024-03'],
    ['scoring', '2024-06'],
    ['values', '2024-06'],
    ['weights', '2024-05'],
  ])('has neither English nor half-width colons in what it says of %s', async (name, month) => {
    const { sheets } = await exampleWorkbook(`fixtures/methods/${name}`, month, { language: 'zh' });
    const said = [...new Set(sheets.flatMap((sheet) => [sheet.name, ...saidIn(sheet)]))];
    expect(said.length).toBeGreaterThan(100);
    expect(said.filter((text) => /[A-Za-z]{2}|: /.test(unexplained(text).replaceAll('population', '')))).toEqual([]);
  });

  it('calls the total by its term, and statistics by what they count', async () => {
    const book = await exampleWorkbook('fixtures/methods/observations', '2024-03', { language: 'zh' });
    const said = (name: string): readonly string[] => saidIn(sheetOf(book, name));
    expect(said('总分')).toContain('总分');
    expect(said('结果')).toContain('总分');
    expect(said('各组统计')).toEqual(expect.arrayContaining(['地区数', '最小值', '最大值']));
    expect(said('指标与权重')).toEqual(expect.arrayContaining(['总分', '缺失值处理', '等权（equal）']));
    expect(said('调整系数')).toEqual(expect.arrayContaining(['常住人口', '常住人口（含下级汇总）']));
    expect(said('指标与权重').concat(said('总分'))).not.toContain('index');
  });
});
