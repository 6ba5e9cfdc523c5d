import { CsvError, parse } from 'csv-parse/sync';
import { problem } from '../../model/problem.ts';
import type { ProblemList } from '../../model/problem-list.ts';
import { CellLocator } from '../../workspace/csv/cell-locator.ts';
import { findSeparator } from './separator.ts';
import type { Sheet, SheetCell } from './sheet.ts';

/** A record: its cells, the line it begins on, and its text. */
interface Record {
  readonly cells: readonly string[];
  readonly line: number;
  readonly raw: string;
}

/** What the library tells of a record; its `raw` would lack parts of a separator that is not ASCII. */
interface Told {
  readonly record: string[];
  /** Where the record ends, its line's end included. */
  readonly info: { readonly bytes: number };
}

function recordsOf(text: string, separator: string): Record[] {
  const records: Record[] = [];
  const options = { delimiter: separator, relax_column_count: true, info: true, record_delimiter: '\n' };
  const bytes = Buffer.from(text);
  const read: unknown = parse(bytes, { ...options, skip_empty_lines: false, relax_quotes: false });
  let line = 1;
  let start = 0;
  for (const { record, info } of read as Told[]) {
    const raw = bytes.toString('utf8', start, info.bytes);
    records.push({ cells: record, line, raw });
    line += raw.split('\n').length - (raw.endsWith('\n') ? 1 : 0);
    start = info.bytes;
  }
  return records;
}

/** Finds where cells stand; a record that is asked for several times running is walked through once. */
function placer(file: string, records: readonly Record[], separator: string): Sheet['place'] {
  let at = -1;
  let locator = new CellLocator('');
  return (row, field) => {
    const record = records[row];
    if (record === undefined) return { file, line: 1, column: 1 };
    if (row !== at) locator = new CellLocator(record.raw, separator);
    at = row;
    const { line, column } = locator.locate(1, field);
    return { file, line: record.line + line - 1, column };
  };
}

function textCell(text: string): SheetCell | undefined {
  const plain = text.trim();
  return plain === '' ? undefined : { kind: 'text', text: plain, raised: '' };
}

/** A text file as a sheet: its separator found, or named by its first line. Broken quotes are a problem. */
export function delimitedSheet(file: string, content: string, problems: ProblemList): Sheet | undefined {
  const text = content.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const { separator, skipped } = findSeparator(text);
  const body = text.slice(skipped);
  const above = skipped === 0 ? 0 : 1;
  try {
    const records = recordsOf(body, separator).map((record) => ({ ...record, line: record.line + above }));
    return {
      file,
      name: '',
      isHidden: false,
      rows: records.map(({ cells }) => cells.map(textCell)),
      merges: [],
      place: placer(file, records, separator),
    };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error['lines'] === 'number' ? error['lines'] + above : 1;
    const code = error.code === 'CSV_QUOTE_NOT_CLOSED' ? 'unclosed-quote' : 'bad-quote';
    problems.add(problem(code, { file, line, column: 1 }, {}));
    return undefined;
  }
}
