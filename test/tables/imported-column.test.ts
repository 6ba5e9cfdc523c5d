import { expect, it } from 'vitest';
import { csvOf } from '../../src/publish/table/csv.ts';
import { importedColumn } from '../../src/tables/imported-column.ts';
import { columnsFor } from '../../src/tables/table.ts';

it('leads to a cell of a workbook, whose file may be called anything', () => {
  const column = importedColumn(columnsFor<string>(), (row) => row);
  expect(csvOf([column], ['=a.xlsx!表!C7', ''])).toBe("imported_from\n'=a.xlsx!表!C7\n\n");
});
