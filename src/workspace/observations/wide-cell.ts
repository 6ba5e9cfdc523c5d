import { FIGURE_COLUMNS } from '../../model/input-tables/data.ts';
import type { Place } from '../../model/problem.ts';
import type { Fields } from '../csv/fields.ts';
import type { Placer, Row } from '../csv/table.ts';

/** One cell of a wide row, seen as a row of a long table: the header names its indicator or its region. */
export class WideCell implements Row {
  readonly #row: Row;
  readonly #across: 'indicator' | 'region';
  readonly #header: string;

  constructor(row: Row, across: 'indicator' | 'region', header: string) {
    this.#row = row;
    this.#across = across;
    this.#header = header;
  }

  get line(): number {
    return this.#row.line;
  }

  #columnOf(column: string): string {
    return column === 'value' || column === this.#across ? this.#header : column;
  }

  get fields(): Fields {
    return this.#row.fields;
  }

  /** -1 also for what the header tells. */
  fieldOf(column: string): number {
    // A row of many figures has no one status or origin.
    if (column === this.#across || FIGURE_COLUMNS.includes(column)) return -1;
    return this.#row.fieldOf(this.#columnOf(column));
  }

  cell(column: string): string {
    return column === this.#across ? this.#header : this.fields.text(this.fieldOf(column));
  }

  has(column: string): boolean {
    return column === this.#across || this.#row.has(this.#columnOf(column));
  }

  place(column: string): Place {
    return this.#row.place(this.#columnOf(column));
  }

  placer(): Placer {
    const place = this.#row.placer();
    return (column) => place(this.#columnOf(column));
  }

  ownCells(): ReadonlyMap<string, string> {
    return new Map();
  }
}
