import { stringify } from 'csv-stringify/sync';
import { TextBytes } from './text-bytes.ts';

const RUNS_IN_A_SPREADSHEET = /^[=+\-@\t\r]/;
const NEEDS_QUOTES = /[",\n\r]/;

/** Text that a spreadsheet would run as a formula, made harmless by an apostrophe in front. */
export function neutralise(text: string): string {
  return RUNS_IN_A_SPREADSHEET.test(text) ? `'${text}` : text;
}

/** A text as a CSV cell: neutralised, and quoted where it must be. Numbers need neither and go in as they are. */
export function textCell(text: string): string {
  const safe = neutralise(text);
  return NEEDS_QUOTES.test(safe) ? stringify([[safe]]).slice(0, -1) : safe;
}

/** Rows of finished cells as CSV text, header first, each line ended by \n. */
export function csvText(header: readonly string[], rows: readonly string[]): string {
  return `${[header.map(textCell).join(','), ...rows].join('\n')}\n`;
}

/** A CSV that grows by sections of rows of finished cells, kept as bytes. */
export class CsvSections {
  readonly #bytes = new TextBytes();

  constructor(header: readonly string[]) {
    this.#bytes.add(csvText(header, []));
  }

  add(rows: readonly string[]): void {
    if (rows.length > 0) this.#bytes.add(`${rows.join('\n')}\n`);
  }

  bytes(): Buffer {
    return this.#bytes.bytes();
  }
}
