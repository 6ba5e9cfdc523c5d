import { stringify } from 'csv-stringify/sync';
import { neutralise } from '../model/neutral-text.ts';
import { TextBytes } from './text-bytes.ts';

const NEEDS_QUOTES = /[",\n\r]/;

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
