import type { Exact } from './exact.ts';

/** A cell of a column; undefined where there is no figure. */
export type Cell = Exact | undefined;

/** Figures, one per region, of which each is made when it is asked for; lists of cells are such. */
export interface Cells extends Iterable<Cell> {
  readonly length: number;
  at(region: number): Cell;
  map<T>(make: (figure: Cell, region: number) => T): T[];
}

/** Figures as a list; each of them is made. */
export function listed(cells: Cells): readonly Cell[] {
  return Array.isArray(cells) ? cells : Array.from(cells);
}

/** Values that are scored together, of which each is made when it is asked for; lists are such. */
export interface Values extends Iterable<Exact> {
  readonly length: number;
  at(position: number): Exact | undefined;
  map<T>(make: (value: Exact, position: number) => T): T[];
  /** Where the lowest or the highest of them stands, if that is known without making them. */
  readonly placeOf?: (extreme: 'min' | 'max') => number | undefined;
}
