import type { Vocabulary } from '../../src/import/recognise/match-grid.ts';
import { Names } from '../../src/import/recognise/names.ts';
import { columnLetters, type Merge, type Sheet, type SheetCell } from '../../src/import/sheets/sheet.ts';

/** A cell as tests write it: text, a number as typed, or a whole cell. */
export type Written = string | number | SheetCell | undefined;

function cellOf(written: Written): SheetCell | undefined {
  if (written === undefined || written === '') return undefined;
  if (typeof written === 'string') return { kind: 'text', text: written, raised: '' };
  if (typeof written !== 'number') return written;
  return { kind: 'number', text: String(written), isPercent: false, isComputed: false };
}

/** A sheet of a workbook from rows of cells. */
export function sheetOf(rows: readonly (readonly Written[])[], merges: readonly Merge[] = [], name = 'Sheet1'): Sheet {
  const file = 'table.xlsx';
  return {
    file,
    name,
    isHidden: false,
    rows: rows.map((row) => row.map(cellOf)),
    merges,
    place: (row, column) => ({
      file,
      line: row + 1,
      column: column + 1,
      cell: `${name}!${columnLetters(column)}${row + 1}`,
    }),
  };
}

/** Two regions and three indicators, one in per cent. */
export const vocabulary: Vocabulary = {
  indicators: new Names([
    { code: 'A1', name: '死亡人数', nameEn: 'Deaths', unit: '人' },
    { code: 'A2', name: '事故起数', nameEn: 'Accidents', unit: '' },
    { code: 'B1', name: '合格率', nameEn: 'Pass rate', unit: '%' },
  ]),
  regions: new Names([
    { code: '330106', name: '西湖区', nameEn: 'Xihu', unit: '' },
    { code: '330102', name: '上城区', nameEn: 'Shangcheng', unit: '' },
  ]),
};
