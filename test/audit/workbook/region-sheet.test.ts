import { expect, it } from 'vitest';
import { nodeColumn, regionSheet } from '../../../src/audit/workbook/region-sheet.ts';
import { formula, input, words } from '../../../src/audit/workbook/sheet.ts';
import { bookOf, contentsOf } from '../../support/workbook-cells.ts';

it('a table has its heads in sight, a row for each region and a column for each node', async () => {
  const { layout } = await bookOf();
  const columns = layout.leaves.map(({ node, number }) => {
    return nodeColumn(
      layout,
      node,
      (region) => (number === 1 ? undefined : input(10 * region + number)),
      formula('2', 2),
    );
  });
  const sheet = regionSheet(layout, { name: 'T', title: 'A table', columns, lastHead: 'weight' });
  expect(sheet.rows.map(contentsOf)).toEqual([
    ['A table'],
    ['', '', 'code →', 'A1', 'A2', 'B1'],
    ['', '', 'name →', 'Deaths', 'Accidents', 'Pass rate'],
    ['region', 'name', 'peers ↓ weight →', '2', '2', '2'],
    ['east', 'East', 'county', 0, '', 2],
    ['west', 'West', 'county', 10, '', 12],
  ]);
  expect(sheet.frozen).toEqual({ rows: 4, columns: 3 });
  expect(sheet.rows[4]?.[0]).toEqual(words('east'));
  expect(sheet.widths).toHaveLength(6);
});
