import { describe, expect, it } from 'vitest';
import { address, areaIn, cellIn, columnName, quoted } from '../../../src/audit/workbook/addresses.ts';

describe('addresses', () => {
  it('name columns as spreadsheets do', () => {
    expect([0, 25, 26, 51, 52, 701, 702].map(columnName)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
  });

  it('count rows from 1, and fix what is asked for', () => {
    const fixed = (['none', 'column', 'row', 'both'] as const).map((part) => address(3, 4, part));
    expect(fixed).toEqual(['D5', '$D5', 'D$5', '$D$5']);
  });

  it('quote the names of sheets, apostrophes doubled', () => {
    expect(quoted("Ping'an")).toBe("'Ping''an'");
    expect(cellIn('Level 1', 0, 0)).toBe("'Level 1'!A1");
    const area = { from: { column: 1, row: 2 }, to: { column: 3, row: 2 } };
    expect(areaIn('指标得分', area, 'both')).toBe("'指标得分'!$B$3:$D$3");
  });
});
