import type { Localised } from '../../model/localised.ts';
import type { Region } from '../../model/region.ts';
import type { Month, Settings } from '../../model/settings.ts';
import { type Column, columnsOf, type Table } from '../../tables/table.ts';

/** What a cell is as data. */
export type CellData = string | number | readonly string[] | null;

/** A cell as data: blanks are null, counts and statistics numbers, lists lists, and all else texts, so that figures stay exact. */
export function cellData<Row>({ type, value }: Column<Row>, row: Row): CellData {
  const text = `${value(row) ?? ''}`;
  if (type === 'list') return text.split(' ').filter(Boolean);
  if (text === '') return null;
  return type === 'integer' || type === 'statistic' ? Number(text) : text;
}

/** A row as data by the names of its columns. */
export function rowData<Row>(columns: readonly Column<Row>[], row: Row): Record<string, CellData> {
  return Object.fromEntries(columns.map((column) => [column.name, cellData(column, row)]));
}

/** A row as data by the names of the columns that every such table has: what data with parts of their own put together. */
export function fixedData<Row, Name extends string>(
  { entries }: Pick<Table<Row, never, Name>, 'entries'>,
  row: Row,
): Readonly<Record<Name, CellData>> {
  const columns = entries.flatMap((entry) => ('columnsOf' in entry ? [] : [entry]));
  return rowData(columns, row) as Record<Name, CellData>;
}

/** Rows of a table of something as data. */
export function tableData<Row, Of>(table: Table<Row, Of>, rows: readonly Row[], of: Of): readonly object[] {
  const columns = columnsOf(table, of);
  return rows.map((row) => rowData(columns, row));
}

/** What data of one month of an index begin with. */
export function indexData({ name, nameEn, synthetic }: Settings, month: Month): object {
  return { name, name_en: nameEn ?? null, month, synthetic };
}

/** What data of several months or of two states of an index begin with. */
export function spanData({ index, synthetic }: { readonly index: Localised; readonly synthetic: boolean }): object {
  return { name: index.zh, name_en: index.en === index.zh ? null : index.en, synthetic };
}

/** A region as data: its code and its names. */
export function regionData({ code, name, nameEn }: Pick<Region, 'code' | 'name' | 'nameEn'>): object {
  return { region: code, name, name_en: nameEn || null };
}
