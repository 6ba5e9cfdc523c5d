import { describe, expect, it } from 'vitest';
import { publishedSheet } from '../../../src/audit/published/sheet.ts';
import type { SheetCell } from '../../../src/import/sheets/sheet.ts';

const text = (said: string): SheetCell => ({ kind: 'text', text: said, raised: '' });
const number = (said: string, isPercent = false): SheetCell => {
  return { kind: 'number', text: said, isPercent, isComputed: false };
};

describe('publishedSheet', () => {
  it('gives the texts of cells, each with its place, and passes over rows without any', () => {
    const rows = [
      [undefined],
      [text('地区'), number('89.3')],
      [],
      [{ kind: 'uncomputed' }, number('0.12', true)],
    ] as const;
    const place = (row: number, column: number) => ({ file: 'b.xlsx', line: row + 1, column: column + 1 });
    const sheet = publishedSheet({ file: 'b.xlsx', name: 'S', isHidden: false, rows, merges: [], place });
    expect(sheet.rows.map(({ line, cells }) => [line, cells])).toEqual([
      [2, ['地区', '89.3']],
      [4, ['=?', '12%']],
    ]);
    expect(sheet.rows[1]?.placeOf(1)).toEqual({ file: 'b.xlsx', line: 4, column: 2 });
  });
});
