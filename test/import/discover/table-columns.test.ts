import { describe, expect, it } from 'vitest';
import { tableColumns } from '../../../src/import/discover/table-columns.ts';
import { MatchGrid } from '../../../src/import/recognise/match-grid.ts';
import { Names } from '../../../src/import/recognise/names.ts';
import { sheetOf, type Written } from '../../support/sheets.ts';

function columns(...rows: Written[][]) {
  const none = new Names([]);
  return tableColumns(new MatchGrid(sheetOf(rows), { indicators: none, regions: none }));
}

describe('the columns of an unknown table', () => {
  it('are told below a title: serial numbers, codes, groups and names are no figures', () => {
    const rows: Written[][] = [1, 2, 3].map((at) => [at, `33010${at}`, `${at}号县`, '县', 'x', at * 2, 7 - at]);
    expect(columns(['年报'], ['序号', '区划代码', '县名', '级别', '负责', 'GDP', '人口'], ...rows)).toMatchObject({
      header: 1,
      heads: 'names',
      figures: [5, 6],
      region: 2,
      code: 1,
      group: 3,
      others: [4],
    });
  });

  it('are months where these head more than one column and no names do', () => {
    expect(columns(['地区', '2025年1月', '2025年2月'], ['安', 1, 2], ['宁', 3, 4])).toMatchObject({
      heads: 'months',
      figures: [1, 2],
      region: 0,
    });
  });

  it('leave years out, and are none where no figures stand', () => {
    expect(columns(['地区', '年份', 'GDP'], ['安', 2025, 2], ['宁', 2025, 4])).toMatchObject({
      figures: [2],
      others: [1],
    });
    expect(columns(['说明'], ['文字'])).toBeUndefined();
  });
});
