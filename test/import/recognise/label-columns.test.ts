import { describe, expect, it } from 'vitest';
import { findLabels } from '../../../src/import/recognise/label-columns.ts';
import { MatchGrid } from '../../../src/import/recognise/match-grid.ts';
import { Names } from '../../../src/import/recognise/names.ts';
import { sheetOf, vocabulary } from '../../support/sheets.ts';

const named = (code: string, name: string) => ({ code, name, nameEn: '', unit: '' });
const regions = new Names([
  ...vocabulary.regions.list,
  named('330100', '杭州市'),
  named('1', '一区'),
  named('2', '二区'),
]);
const labels = (rows: readonly (readonly (string | number)[])[], columns: readonly number[]) => {
  const grid = new MatchGrid(sheetOf(rows), { ...vocabulary, regions });
  return findLabels(grid, { header: 0, rows: { indicator: 0 }, last: 0, columns });
};

describe('findLabels', () => {
  it('takes codes and names side by side, and months', () => {
    const rows = [
      ['代码', '地区', '月份', 'A1'],
      [330106, '西湖区', '2025-01', 1],
      [330102, '上城区', '2025-01', 2],
    ];
    expect(labels(rows, [3])).toEqual({ region: [0, 1], month: [2] });
  });

  it('takes the regions, not their parents', () => {
    const rows = [
      ['市', '县', 'A1'],
      ['杭州市', '西湖区', 1],
      ['杭州市', '上城区', 2],
    ];
    expect(labels(rows, [2])).toEqual({ region: [1] });
  });

  it('takes no serial number for a code', () => {
    const rows = [
      ['序号', '地区', 'A1'],
      [1, '二区', 1],
      [2, '一区', 2],
    ];
    expect(labels(rows, [2])).toEqual({ region: [1] });
  });
});
