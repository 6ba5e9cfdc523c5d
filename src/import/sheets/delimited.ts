import { CsvError, parse } from 'csv-parse/sync';
import { type Place, problem } from '../../model/problem.ts';
import type { ProblemList } from '../../model/problem-list.ts';
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

/** The offset of a field within its record's text. */
function offsetOf(raw: string, field: number, separator: string): number {
  let at = 0;
  for (let passed = 0; passed < field; passed += 1) {
    if (raw[at] === '"') at = endOfQuoted(raw, at);
    const next = raw.indexOf(separator, at);
    if (next === -1) return at;
    at = next + separator.length;
  }
  return at;
}

function endOfQuoted(raw: string, start: number): number {
  let at = start + 1;
  for (;;) {
    const quote = raw.indexOf('"', at);
    if (quote === -1) return raw.length;
    if (raw[quote + 1] !== '"') return quote + 1;
    at = quote + 2;
  }
}

function placeIn(file: string, record: Record | undefined, column: number, separator: string): Place {
  if (record === undefined) return { file, line: 1, column: 1 };
  const before = record.raw.slice(0, offsetOf(record.raw, column, separator)).split('\n');
  return { file, line: record.line + before.length - 1, column: (before.at(-1) ?? '').length + 1 };
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
      place: (row, column) => placeIn(file, records[row], column, separator),
    };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error['lines'] === 'number' ? error['lines'] + above : 1;
    const code = error.code === 'CSV_QUOTE_NOT_CLOSED' ? 'unclosed-quote' : 'bad-quote';
    problems.add(problem(code, { file, line, column: 1 }, {}));
    return undefined;
  }
}
