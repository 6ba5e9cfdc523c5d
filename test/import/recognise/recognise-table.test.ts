import { describe, expect, it } from 'vitest';
import { recogniseTable, reportNoTable } from '../../../src/import/recognise/recognise-table.ts';
import type { Merge } from '../../../src/import/sheets/sheet.ts';
import { ProblemList } from '../../../src/model/problem-list.ts';
import { sheetOf, vocabulary, type Written } from '../../support/sheets.ts';

function recognise(rows: readonly (readonly Written[])[], merges: readonly Merge[] = [], name = '2025-01') {
  const problems = new ProblemList();
  const source = {
    vocabulary,
    options: { month: undefined, skip: new Set<string>() },
    unitsFile: 'indicators.csv',
    needsMonth: true,
  };
  const table = recogniseTable(sheetOf(rows, merges, name), source, problems);
  const figures = table?.figures.map(({ region, indicator, month, cell }) =>
    [month, region, indicator, cell && 'text' in cell ? cell.text : ''].join(' '),
  );
  return { table, figures: figures?.sort(), codes: problems.errors.map(({ code, cell }) => `${code} ${cell}`) };
}

const EXPECTED = ['2025-01 330102 A1 3', '2025-01 330102 B1 4', '2025-01 330106 A1 1', '2025-01 330106 B1 2'];

describe('one table in many forms', () => {
  it.each<[string, Written[][], string]>([
    [
      'wide',
      [
        ['地区', '死亡人数（人）', '合格率（%）'],
        ['西湖区', 1, 2],
        ['Shangcheng', 3, 4],
      ],
      'wide',
    ],
    [
      'turned',
      [
        ['指标', '单位', '西湖区', '上城区'],
        ['死亡人数', '人', 1, 3],
        ['B1', '％', 2, 4],
      ],
      'turned',
    ],
    [
      'long',
      [
        ['地区', '指标', '数值'],
        ['西湖区', 'A1', 1],
        ['西湖区', 'B1', 2],
        ['上城区', 'A1', 3],
        ['上城区', 'B1', 4],
      ],
      'long',
    ],
    [
      'with the months across',
      [
        ['地区', '指标', '2025年1月'],
        ['西湖区', 'A1', 1],
        ['西湖区', 'B1', 2],
        ['上城区', 'A1', 3],
        ['上城区', 'B1', 4],
      ],
      'months',
    ],
  ])('is the same %s', (_, rows, layout) => {
    const { table, figures, codes } = recognise(rows);
    expect({ layout: table?.layout, figures, codes }).toEqual({ layout, figures: EXPECTED, codes: [] });
  });

  it('is the same under a header of two rows with merged cells', () => {
    const rows = [
      ['地区', '安全', '质量'],
      ['', '死亡人数', '合格率'],
      ['西湖区', 1, 2],
      ['上城区', 3, 4],
    ];
    const merges = [{ top: 0, left: 0, bottom: 1, right: 0 }];
    expect(recognise(rows, merges)).toMatchObject({ figures: EXPECTED, codes: [] });
  });
});

describe('recogniseTable', () => {
  it('takes the region from the name of the sheet where rows are months', () => {
    const { figures } = recognise(
      [
        ['月份', 'A1', 'B1'],
        ['2025-01', 1, 2],
      ],
      [],
      '西湖区',
    );
    expect(figures).toEqual(EXPECTED.slice(2));
  });

  it('leaves out columns by what heads them, and reports all others that hold cells', () => {
    const rows = [
      ['序号', '地区', 'A1', '合计', '备注', '未知'],
      [1, '西湖区', 1, 9, 'x', 7],
    ];
    const { table, codes } = recognise(rows);
    expect(table?.leftOut.map(({ as, text }) => `${as} ${text}`)).toEqual(['serial 序号', 'total 合计', 'note 备注']);
    expect(codes).toEqual(['unknown-import-column 2025-01!F1']);
  });

  it('compares the unit in the name of a sheet that names the indicator', () => {
    const rows = [
      ['地区', '2025-01'],
      ['西湖区', 1],
    ];
    expect(recognise(rows, [], '死亡人数（人）')).toMatchObject({ figures: ['2025-01 330106 A1 1'], codes: [] });
    expect(recognise(rows, [], '死亡人数（万人）').codes).toEqual(['unit-differs 死亡人数（万人）!A1']);
  });

  it('reports figures that are merged with others', () => {
    const rows = [
      ['地区', 'A1'],
      ['西湖区', 1],
      ['上城区', undefined],
    ];
    expect(recognise(rows, [{ top: 1, left: 1, bottom: 2, right: 1 }]).codes).toEqual(['merged-figure 2025-01!B3']);
  });

  it('gives nothing for a sheet without a table, which can be reported', () => {
    expect(
      recognise([
        ['x', 'y'],
        ['z', 1],
      ]).table,
    ).toBeUndefined();
    const problems = new ProblemList();
    reportNoTable(sheetOf([]), problems);
    expect(problems.errors.map(({ code }) => code)).toEqual(['no-table']);
  });
});
