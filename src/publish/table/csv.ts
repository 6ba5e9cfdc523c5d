import { stringify } from 'csv-stringify/sync';
import { neutralise } from '../../model/neutral-text.ts';
import { type CellValue, type Column, type ColumnType, columnsOf, type Table } from '../../tables/table.ts';
import type { OutputStream } from '../writing/output-stream.ts';

/** By this at the beginning of a CSV Excel knows that it is UTF-8. */
export const BYTE_ORDER_MARK = '\ufeff';

const NEEDS_QUOTES = /[",\n\r]/;

/** A text as it is, quoted where it must be. */
function quoted(text: string): string {
  return NEEDS_QUOTES.test(text) ? stringify([[text]]).slice(0, -1) : text;
}

/** A text as a CSV cell: neutralised, and quoted where it must be. Numbers need neither and go in as they are. */
export function textCell(text: string): string {
  return quoted(neutralise(text));
}

/** A number with its sign is no formula. */
const SIGNED_NUMBER = /^[+-]\d+(\.\d+)?$/;

/** Rows of texts as CSV for people: what a spreadsheet would run is neutralised, a change with its sign stays a number. */
export function rowsCsv(rows: readonly (readonly string[])[]): string {
  const cell = (text: string): string => (SIGNED_NUMBER.test(text) ? text : textCell(text));
  return rows.map((row) => `${row.map(cell).join(',')}\n`).join('');
}

/** What may hold anything; all else is made of digits and of words of our own. */
const FREE: ReadonlySet<ColumnType> = new Set(['text', 'list']);

type WriteCell<Row> = (row: Row) => string | number;

/** Writes texts as cells; the same text in row after row is looked at once. */
function freeCell<Row>({ value }: Column<Row>): WriteCell<Row> {
  let last = '';
  let cell = '';
  return (row) => {
    const text = `${value(row) ?? ''}`;
    if (text !== last) {
      last = text;
      cell = textCell(text);
    }
    return cell;
  };
}

function cellWriter<Row>(column: Column<Row>): WriteCell<Row> {
  const { type, value, isText } = column;
  if (FREE.has(type)) return freeCell(column);
  if (isText === undefined) return (row) => value(row) ?? '';
  return (row) => {
    const text = `${value(row) ?? ''}`;
    return isText(row) ? textCell(text) : quoted(text);
  };
}

function headerOf<Row>(columns: readonly Column<Row>[]): string {
  return `${columns.map(({ name }) => textCell(name)).join(',')}\n`;
}

/** Rows as CSV text, header first, each line ended by \n. */
export function csvOf<Row>(columns: readonly Column<Row>[], rows: Iterable<Row>): string {
  const cells = columns.map(cellWriter);
  let text = headerOf(columns);
  for (const row of rows) text += `${cells.map((cell) => cell(row)).join(',')}\n`;
  return text;
}

/** A table of something as CSV text. */
export function tableCsv<Row, Of>(table: Table<Row, Of>, rows: Iterable<Row>, of: Of): string {
  return csvOf(columnsOf(table, of), rows);
}

/** Bytes of a cell, whose text is the same in row after row. */
type CellBytes = (text: string) => Uint8Array;

/** Encoded texts that are kept of a column. */
const KNOWN_MOST = 4096;

function encoder(): CellBytes {
  const known = new Map<string, Uint8Array>();
  return (text) => {
    let bytes = known.get(text);
    if (bytes === undefined) {
      bytes = Buffer.from(textCell(text));
      if (known.size === KNOWN_MOST) known.clear();
      known.set(text, bytes);
    }
    return bytes;
  };
}

type StreamCell<Row> = (row: Row, stream: OutputStream) => void;

/** Writes texts as cells; each text is encoded once. */
function freeStreamCell<Row>({ value }: Column<Row>): StreamCell<Row> {
  const encoded = encoder();
  let last: CellValue;
  let bytes = encoded('');
  return (row, stream) => {
    const text = value(row);
    if (text !== last) {
      last = text;
      bytes = encoded(`${text ?? ''}`);
    }
    stream.bytes(bytes);
  };
}

function streamCell<Row>(column: Column<Row>): StreamCell<Row> {
  if (FREE.has(column.type)) return freeStreamCell(column);
  if (column.write !== undefined) return column.write;
  if (column.isText !== undefined) {
    const cell = cellWriter(column);
    return (row, stream) => stream.text(`${cell(row)}`);
  }
  const { value } = column;
  return (row, stream) => {
    const figure = value(row);
    if (typeof figure === 'string') stream.figure(figure);
    else if (figure !== undefined) stream.whole(figure);
  };
}

const [COMMA, LINE_FEED] = [44, 10];

/** Writes rows to a stream as lines of CSV, the header before the first of them. */
export class CsvStream<Row> {
  readonly #stream: OutputStream;
  readonly #cells: readonly StreamCell<Row>[];

  constructor(columns: readonly Column<Row>[], stream: OutputStream) {
    this.#stream = stream;
    this.#cells = columns.map(streamCell);
    stream.text(headerOf(columns));
  }

  add(rows: Iterable<Row>): void {
    const stream = this.#stream;
    const cells = this.#cells;
    for (const row of rows) {
      for (let at = 0; at < cells.length; at += 1) {
        if (at > 0) stream.byte(COMMA);
        (cells[at] as StreamCell<Row>)(row, stream);
      }
      stream.byte(LINE_FEED);
    }
  }
}

/** Writes a table of something to a stream. */
export function streamTable<Row, Of>(table: Table<Row, Of>, rows: Iterable<Row>, of: Of, stream: OutputStream): void {
  new CsvStream(columnsOf(table, of), stream).add(rows);
}
