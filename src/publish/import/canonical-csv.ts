import { stringify } from 'csv-stringify/sync';
import { isForeignColumn } from '../../import/write/existing-table.ts';
import type { TargetTable } from '../../import/write/merge-rows.ts';
import { textCell } from '../csv-text.ts';

/** A mark such as "-" is no formula: only signs before something can be run. */
const MARK = /^[^\p{L}\p{N}(]*$/u;

function cell(column: string, text: string): string {
  if (isForeignColumn(column) && !MARK.test(text)) return textCell(text);
  return /[",\n\r]/.test(text) ? stringify([[text]]).slice(0, -1) : text;
}

/**
 * A file of the workspace as import writes it: UTF-8, commas, \n; numbers as they are. With a byte-order mark where the
 * workspace's own encoding is another, which the mark overrules.
 */
export function canonicalCsv({ header, rows }: TargetTable, encoding = 'utf-8'): Buffer {
  const lines = rows.map((row) => header.map((column) => cell(column, row.get(column) ?? '')).join(','));
  const mark = /^utf-?8$/i.test(encoding) ? '' : '\ufeff';
  return Buffer.from(`${mark}${[header.join(','), ...lines].join('\n')}\n`);
}
