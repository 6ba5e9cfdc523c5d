import { describe, expect, it } from 'vitest';
import { bandCells, settingNames, settingsSheet } from '../../../src/audit/workbook/settings-sheet.ts';
import { bookOf, contentsOf } from '../../support/workbook-cells.ts';

const bands = [
  { name: 'green', from: 90 },
  { name: 'red', from: 60 },
];

describe('the settings', () => {
  it('stand each in the cell that its name leads to', async () => {
    const { layout } = await bookOf();
    const { rows } = settingsSheet(layout);
    for (const { name, reference } of settingNames(layout)) {
      const [, row] = /^'Settings'!\$B\$(\d+)$/.exec(reference) ?? [];
      expect(rows[Number(row) - 1]?.[0]?.content).toBe(name);
    }
    const values = new Map(rows.slice(2).map((row) => [row[0]?.content, row[1]?.content]));
    expect([values.get('scale_ceiling'), values.get('decimals'), values.get('tie')]).toEqual([100, 2, 1e-12]);
  });

  it('keep no more digits than a double has', async () => {
    const placesOf = async (settings: object) => {
      const { layout } = await bookOf([{}, { ...settings }]);
      const values = new Map(settingsSheet(layout).rows.map((row) => [row[0]?.content, row[1]?.content]));
      return [values.get('snap_places'), values.get('compare_places')];
    };
    expect(await placesOf({})).toEqual([8, 10]);
    expect(await placesOf({ decimals: 6 })).toEqual([4, 10]);
    expect(await placesOf({ scale: { floor: 0, ceiling: 1 } })).toEqual([10, 12]);
  });

  it('list the bands from the lowest up', async () => {
    const { layout } = await bookOf([{}, { bands }]);
    const { rows } = settingsSheet(layout);
    expect(rows.slice(-2).map(contentsOf)).toEqual([
      [60, 'red'],
      [90, 'green'],
    ]);
    expect(bandCells(layout, 'from')).toBe(`'Settings'!$A$${rows.length - 1}:$A$${rows.length}`);
    expect(bandCells(layout, 'name')).toBe(`'Settings'!$B$${rows.length - 1}:$B$${rows.length}`);
  });
});
