import { describe, expect, it } from 'vitest';
import { NameReader } from '../../../src/import/discover/read-names.ts';
import type { Merge } from '../../../src/import/sheets/sheet.ts';
import { ProblemList } from '../../../src/model/problem-list.ts';
import { sheetOf, type Written } from '../../support/sheets.ts';

function read(rows: readonly Written[][], merges: readonly Merge[] = [], name = 'Sheet1') {
  const reader = new NameReader();
  const problems = new ProblemList();
  const isTable = reader.read(sheetOf(rows, merges, name), problems);
  const shown = (list: NameReader['regions']) =>
    list.list.map(({ name: called, unit }) => (unit === '' ? called : `${called}|${unit}`));
  return { isTable, indicators: shown(reader.indicators), regions: shown(reader.regions), reader, problems };
}

const FOUND = { isTable: true, indicators: ['收入|元', '失业率|%'], regions: ['安县', '宁县'] };

describe('the names in a table', () => {
  it('are those of a wide one, without totals and notes', () => {
    const rows = [
      ['地区', '收入（元）', '失业率（%）'],
      ['安县', 1, 2],
      ['宁县', 3, '—'],
      ['合计', 4, 2],
      ['注：虚构'],
    ];
    expect(read(rows)).toMatchObject(FOUND);
  });

  it('are those of one that is turned, with a column of units', () => {
    const rows = [
      ['指标', '单位', '安县', '宁县'],
      ['收入', '元', 1, 2],
      ['失业率', '%', 3, 4],
    ];
    expect(read(rows)).toMatchObject(FOUND);
  });

  it('are those of a long one', () => {
    const rows = [
      ['地区', '指标', '单位', '数值'],
      ['安县', '收入', '元', 1],
      ['安县', '失业率', '%', 2],
      ['宁县', '收入', '元', 3],
    ];
    expect(read(rows)).toMatchObject(FOUND);
  });

  it('have units from a row below the header, and per cent from how figures are shown', () => {
    expect(
      read([
        ['地区', '收入', '失业率'],
        ['', '元', '%'],
        ['安县', 1, 2],
        ['宁县', 3, 4],
      ]),
    ).toMatchObject(FOUND);
    const rows = [
      ['地区', '收入（元）', '失业率'],
      ['安县', 1, '2.1%'],
      ['宁县', 3, '4%'],
    ];
    expect(read(rows)).toMatchObject(FOUND);
  });

  it('are told by the name of a sheet with months across', () => {
    const rows = [
      ['地区', '2025-01', '2025-02'],
      ['安县', 1, 2],
      ['宁县', 3, 4],
    ];
    expect(read(rows, [], '收入（元）')).toMatchObject({ ...FOUND, indicators: ['收入|元'] });
  });

  it('may stand below merged months, once for each', () => {
    const merges = [
      { top: 0, left: 1, bottom: 0, right: 2 },
      { top: 0, left: 3, bottom: 0, right: 4 },
    ];
    const rows = [
      ['', '2025年1月', '', '2025年2月', ''],
      ['地区', '收入（元）', '失业率（%）', '收入（元）', '失业率（%）'],
      ['安县', 1, 2, 3, 4],
      ['宁县', 1, 2, 3, 4],
    ];
    const { problems, ...found } = read(rows, merges);
    expect(found).toMatchObject(FOUND);
    expect(problems.errorCount).toBe(0);
  });

  it('are a problem at its cell where a heading stands twice without months', () => {
    const { problems } = read([
      ['地区', '收入', '收入'],
      ['安县', 1, 2],
      ['宁县', 3, 4],
    ]);
    expect(problems.errors).toMatchObject([{ code: 'repeated-heading', cell: 'Sheet1!C1' }]);
  });

  it('are none without figures', () => {
    expect(read([['说明'], ['文字']]).isTable).toBe(false);
  });
});
