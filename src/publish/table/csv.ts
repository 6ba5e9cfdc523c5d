import { stringify } from 'csv-stringify/sync';
import { neutralise } from '../../model/neutral-text.ts';
import { type Column, type ColumnType, columnsOf, type Table } from '../../tables/table.ts';
import { TextBytes } from '../text-bytes.ts';

const NEEDS_QUOTES = /[",\n\r]/;

/** A text as it is, quoted where it must be. */
function quoted(text: string): string {
  return NEEDS_QUOTES.test(text) ? stringify([[text]]).slice(0, -1) : text;
}

/** A text as a CSV cell: neutralised, and quoted where it must be. Numbers need neither and go in as they are. */
export function textCell(text: string): string {
  return quoted(neutralise(text));
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

/** The rows of a table as lines of CSV, one at a time. */
class CsvLines<Row> {
  readonly #cells: readonly WriteCell<Row>[];
  readonly header: string;

  constructor(columns: readonly Column<Row>[]) {
    this.#cells = columns.map(cellWriter);
    this.header = `${columns.map(({ name }) => textCell(name)).join(',')}\n`;
  }

  line(row: Row): string {
    let line = '';
    let between = '';
    for (const cell of this.#cells) {
      line += `${between}${cell(row)}`;
      between = ',';
    }
    return `${line}\n`;
  }
}

/** Rows as CSV text, header first, each line ended by \n. */
export function csvOf<Row>(columns: readonly Column<Row>[], rows: Iterable<Row>): string {
  const lines = new CsvLines(columns);
  let text = lines.header;
  for (const row of rows) text += lines.line(row);
  return text;
}

/** A table of something as CSV text. */
export function tableCsv<Row, Of>(table: Table<Row, Of>, rows: Iterable<Row>, of: Of): string {
  return csvOf(columnsOf(table, of), rows);
}

/** A CSV that grows by sections of rows, kept as bytes. */
export class CsvSections<Row> {
  readonly #bytes = new TextBytes();
  readonly #lines: CsvLines<Row>;

  constructor(columns: readonly Column<Row>[]) {
    this.#lines = new CsvLines(columns);
    this.#bytes.add(this.#lines.header);
  }

  add(rows: Iterable<Row>): void {
    let section = '';
    for (const row of rows) section += this.#lines.line(row);
    this.#bytes.add(section);
  }

  bytes(): Buffer {
    return this.#bytes.bytes();
  }
}
