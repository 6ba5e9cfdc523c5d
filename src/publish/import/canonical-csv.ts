import { isForeignColumn } from '../../import/write/existing-table.ts';
import type { Cells, TargetTable } from '../../import/write/merge-rows.ts';
import type { Column } from '../../tables/table.ts';
import { csvOf } from '../table/csv.ts';

/** A mark such as "-" is no formula: only signs before something can be run. */
const MARK = /^[^\p{L}\p{N}(]*$/u;

/** A column of a file of the workspace: what the workspace knows of it is told where it is read. */
function columnOf(name: string): Column<Cells> {
  const value = (row: Cells): string => row.get(name) ?? '';
  const isText = (row: Cells): boolean => isForeignColumn(name) && !MARK.test(value(row));
  return { name, about: { en: name, zh: name }, type: 'figure', value, isText };
}

/**
 * A file of the workspace as import writes it: UTF-8, commas, \n; numbers as they are. With a byte-order mark where the
 * workspace's own encoding is another, which the mark overrules.
 */
export function canonicalCsv({ header, rows }: TargetTable, encoding = 'utf-8'): Buffer {
  const mark = /^utf-?8$/i.test(encoding) ? '' : '\ufeff';
  return Buffer.from(`${mark}${csvOf(header.map(columnOf), rows)}`);
}
