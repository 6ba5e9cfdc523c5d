import { expect, it } from 'vitest';
import { MatchGrid } from '../../../src/import/recognise/match-grid.ts';
import { sheetOf, vocabulary } from '../../support/sheets.ts';

const merges = [{ top: 0, left: 0, bottom: 1, right: 0 }];
const grid = new MatchGrid(
  sheetOf(
    [
      ['西湖区', 'A1', '2025-01'],
      [undefined, 3],
      [undefined, undefined],
    ],
    merges,
  ),
  vocabulary,
);

it('lets a merged cell label all that it covers', () => {
  expect(grid.labelText(1, 0)).toBe('西湖区');
  expect([grid.isCovered(0, 0), grid.isCovered(1, 0), grid.isCovered(1, 1)]).toEqual([false, true, false]);
  expect(grid.key('region', 1, 0)).toBe('330106');
});

it('looks labels up in each dimension', () => {
  expect([grid.key('indicator', 0, 1), grid.key('indicator', 0, 0), grid.key('month', 0, 2)]).toEqual([
    'A1',
    undefined,
    '2025-1',
  ]);
  expect([grid.isBlankRow(2), grid.isBlankRow(1)]).toEqual([true, false]);
});
