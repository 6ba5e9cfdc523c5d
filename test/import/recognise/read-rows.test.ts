import { describe, expect, it } from 'vitest';
import { recogniseTable } from '../../../src/import/recognise/recognise-table.ts';
import { ProblemList } from '../../../src/model/problem-list.ts';
import { problemLine } from '../../../src/publish/problem-text.ts';
import { sheetOf, vocabulary, type Written } from '../../support/sheets.ts';

function read(rows: readonly (readonly Written[])[], month = '2025-01') {
  const problems = new ProblemList();
  const source = {
    vocabulary,
    options: { month, skip: new Set(['略去']) },
    unitsFile: 'indicators.csv',
    needsMonth: true,
  };
  const table = recogniseTable(sheetOf(rows), source, problems);
  return {
    figures: table?.figures.map(({ region, indicator, place }) => `${region} ${indicator} ${place.cell}`),
    leftOut: table?.leftOut.map(({ as, text }) => `${as} ${text}`),
    codes: problems.errors.map(({ code, cell }) => `${code} ${cell}`),
    said: problems.errors.map((each) => problemLine(each, 'zh')),
  };
}

const HEAD: Written[] = ['地区', 'A1', 'B1'];

describe('the rows of a table', () => {
  it('are figures, or left out by name', () => {
    const rows: Written[][] = [
      HEAD,
      ['西湖区', 1, 2],
      ['合计', 1, 2],
      ['地区', 'A1', 'B1'],
      ['略去', 1, 2],
      ['一、主城区'],
      [],
      ['注：初步数'],
    ];
    expect(read(rows)).toMatchObject({
      figures: ['330106 A1 Sheet1!B2', '330106 B1 Sheet1!C2'],
      leftOut: ['total 合计', 'repeated 地区', 'skipped 略去', 'heading 一、主城区', 'note 注：初步数'],
      codes: [],
    });
  });

  it('are problems where they hold figures and name nothing', () => {
    expect(read([HEAD, ['西湖区', 1, 2], ['西胡区', 1, 2]]).codes).toEqual(['unknown-import-row Sheet1!A3']);
  });

  it('are said to be a region that is called so for short, and no other district', () => {
    const [short = '', other = ''] = read([HEAD, ['上城区', 1, 2], ['西湖', 1, 2], ['西安区', 1, 2]]).said;
    expect(short).toContain('是否应为“西湖区”（330106）？请更正，或用 --skip "西湖" 略去');
    expect(other).toContain('请在工作区中定义它，或用 --skip "西安区" 略去');
  });

  it('are checked for their units', () => {
    expect(read([HEAD, ['单位', '人', '%'], ['西湖区', 1, 2]])).toMatchObject({ leftOut: ['unit 单位'], codes: [] });
    expect(read([HEAD, ['单位', '万人', '%'], ['西湖区', 1, 2]]).codes).toEqual(['unit-differs Sheet1!B2']);
  });

  it('take from the row above what stands in the first of several rows only', () => {
    const rows = [
      ['地区', '指标', '数值'],
      ['西湖区', 'A1', 1],
      ['', 'A2', 2],
      ['上城区', 'A1', 3],
    ];
    expect(read(rows).figures).toEqual(['330106 A1 Sheet1!C2', '330106 A2 Sheet1!C3', '330102 A1 Sheet1!C4']);
  });

  it('of other months are left out', () => {
    const rows = [
      ['月份', '地区', 'A1'],
      ['2025-01', '西湖区', 1],
      ['2025-02', '西湖区', 2],
    ];
    expect(read(rows)).toMatchObject({ figures: ['330106 A1 Sheet1!C2'], leftOut: ['month 2025-02'] });
  });
});
