import type { Place } from '../../model/problem.ts';

/** A row of a table that was handed over. */
export interface SheetRow {
  readonly line: number;
  readonly cells: readonly string[];
  /** Where the cell of a field stands, counted from 0. */
  placeOf(field: number): Place;
}

/** A table that was handed over, as rows of texts, whatever kind of file it came in. */
export interface PublishedSheet {
  readonly file: string;
  readonly rows: readonly SheetRow[];
}
