import type { CellValue, Column, Columns } from './table.ts';

/** The column that leads from a figure to a cell of the workbook. */
export function importedColumn<Row>(
  { text }: Columns<Row>,
  value: (row: Row) => CellValue,
): Column<Row, 'imported_from'> {
  return text(
    'imported_from',
    'the cell that pingan import took the value from: FILE!SHEET!CELL, of a text FILE!LINE:COLUMN; blank where it was not imported',
    '导入数值的来源单元格：`文件!工作表!单元格`，文本文件为 `文件!行:列`；非导入则为空',
    value,
  );
}
