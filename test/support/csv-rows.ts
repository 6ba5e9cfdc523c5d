import { parse } from 'csv-parse/sync';

/** A row of a CSV by column name. */
export type Row = Readonly<Record<string, string>>;

/** The rows of a CSV text as an independent parser reads them. */
export function csvRows(text: string): Row[] {
  return parse<Row>(text, { columns: true, record_delimiter: '\n' });
}

/** The header of a CSV text. */
export function csvHeader(text: string): string[] {
  return parse(text, { to_line: 1, record_delimiter: '\n' })[0] ?? [];
}
