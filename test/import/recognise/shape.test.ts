import { describe, expect, it } from 'vitest';
import { MatchGrid } from '../../../src/import/recognise/match-grid.ts';
import { columnsNaming, findShape, headText } from '../../../src/import/recognise/shape.ts';
import { sheetOf, vocabulary, type Written } from '../../support/sheets.ts';

const shapeOf = (rows: readonly (readonly Written[])[]) => findShape(new MatchGrid(sheetOf(rows), vocabulary));

describe('findShape', () => {
  it('finds the header under titles', () => {
    const shape = shapeOf([['2025年1月 Table'], [], ['地区', 'A1', 'A2'], ['西湖区', 1, 2], ['上城区', 3, 4]]);
    expect(shape).toEqual({ header: 2, rows: { indicator: 2 }, last: 2, columns: [1, 2] });
  });

  it('sees which way a table lies', () => {
    expect(
      shapeOf([
        ['', '西湖区', '上城区'],
        ['A1', 1, 2],
        ['A2', 3, 4],
      ]),
    ).toMatchObject({ rows: { region: 0 }, columns: [1, 2] });
    expect(
      shapeOf([
        ['地区', '指标', '2025-01', '2025-02'],
        ['西湖区', 'A1', 1, 2],
      ]),
    ).toMatchObject({ rows: { month: 0 }, columns: [2, 3] });
    expect(
      shapeOf([
        ['地区', '指标', '数值'],
        ['西湖区', 'A1', 1],
      ]),
    ).toMatchObject({ rows: {}, columns: [2] });
  });

  it('takes a row of numbers for a header of months or codes where nothing beside them says what they are of', () => {
    const months = [
      ['地区', '指标', '202501', '202502'],
      ['西湖区', 'A1', 1, 2],
      ['西湖区', 'A2', 202503, 4],
    ];
    expect(shapeOf(months)).toMatchObject({ header: 0, rows: { month: 0 }, columns: [2, 3] });
    const codes = [
      ['指标', '月份', '330106', '330102'],
      ['A1', '2025-01', 1, 330106],
      ['A2', '2025-01', 3, 4],
    ];
    expect(shapeOf(codes)).toMatchObject({ header: 0, rows: { region: 0 }, columns: [2, 3] });
  });

  it('reads a second row of the header', () => {
    const rows = [
      ['地区', '2025-01', '', '2025-02', ''],
      ['', 'A1', 'A2', 'A1', 'A2'],
      ['西湖区', 1, 2, 3, 4],
    ];
    expect(shapeOf(rows)).toEqual({ header: 1, rows: { indicator: 1, month: 0 }, last: 1, columns: [1, 2, 3, 4] });
  });

  it('finds nothing where rows name nothing', () => {
    expect(
      shapeOf([
        ['a', 'b'],
        ['c', 1],
      ]),
    ).toBeUndefined();
    expect(shapeOf([['地区', 'A1', 'A2']])).toBeUndefined();
  });
});

it('tells what heads a column, and which columns name', () => {
  const grid = new MatchGrid(
    sheetOf([
      ['地区', '安全'],
      ['', 'A1'],
      ['西湖区', 1],
    ]),
    vocabulary,
  );
  const shape = { header: 1, rows: {}, last: 1, columns: [1] };
  expect([headText(grid, shape, 0), headText(grid, shape, 1)]).toEqual(['地区', 'A1']);
  expect(columnsNaming(grid, 'indicator', 1)).toEqual([1]);
});
