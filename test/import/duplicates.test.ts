import { expect, it } from 'vitest';
import { duplicatesOf } from '../../src/import/duplicates.ts';
import type { ImportedFile } from '../../src/import/imported-file.ts';
import { sheetOf } from '../support/sheets.ts';

/** A file whose one table has figures of a region. */
function fileOf(file: string, regions: readonly string[]): ImportedFile {
  const sheet = sheetOf([]);
  const figures = regions.map((region, row) => ({
    region,
    indicator: 'A1',
    month: '2025-01',
    place: { ...sheet.place(row, 1), file },
    cell: undefined,
    status: '',
    note: '',
    heading: '',
  }));
  const toldBy = { indicator: 'column', region: 'row', month: 'option' } as const;
  const table = {
    sheet,
    layout: 'wide',
    headerRow: 1,
    columns: [],
    toldBy,
    leftOut: [],
    figures,
    notes: [],
    months: [],
    rows: [],
  } as const;
  return { file, source: file, isOutside: false, sha256: '', bytes: 0, form: 'xlsx', tables: [table], otherSheets: [] };
}

it('reports cells that stand twice once for each pair of sheets, with the first and their count', () => {
  const found = duplicatesOf([fileOf('a.xlsx', ['east', 'west', 'east']), fileOf('b.xlsx', ['east', 'west'])]);
  expect(found.map(({ code, file, cell, values }) => [code, file, cell, values['first'], values['count']])).toEqual([
    ['imported-twice', 'a.xlsx', 'Sheet1!B3', 'a.xlsx Sheet1!B1', '1'],
    ['imported-twice', 'b.xlsx', 'Sheet1!B1', 'a.xlsx Sheet1!B1', '2'],
  ]);
  expect(duplicatesOf([fileOf('a.xlsx', ['east', 'west'])])).toEqual([]);
});
