import type { Place } from '../../model/problem.ts';
import type { Month } from '../../model/settings.ts';
import type { Sheet, SheetCell } from '../sheets/sheet.ts';
import type { Dimension } from './match-grid.ts';

/** How a table lies: a row a region, a row an indicator, a row a figure, or a column a month. */
export type Layout = 'wide' | 'turned' | 'long' | 'months';

/** A cell that holds a figure, and what the figure is of. */
export interface Figure {
  readonly region: string;
  readonly indicator: string;
  readonly month: Month;
  readonly place: Place;
  readonly cell: SheetCell | undefined;
  /** As written beside it; '' where nothing is. */
  readonly status: string;
  readonly note: string;
  /** What names the column or row that the figure stands in, for messages. */
  readonly heading: string;
}

/** What a column was taken for. */
export interface ColumnAs {
  readonly header: string;
  readonly place: Place;
  /** A dimension, `value`, `status`, `note`; with a code behind a colon where the column is of one thing. */
  readonly as: string;
}

/** Why something was left out. */
export type LeftOutAs =
  | 'total'
  | 'note'
  | 'heading'
  | 'repeated'
  | 'unit'
  | 'serial'
  | 'parent'
  | 'skipped'
  | 'month'
  | 'other';

/** A row or a column that was left out. */
export interface LeftOut {
  readonly what: 'row' | 'column';
  readonly as: LeftOutAs;
  readonly text: string;
  readonly place: Place;
}

/** Where a dimension was told. */
export type ToldBy = 'row' | 'column' | 'sheet' | 'file' | 'title' | 'option';

/** A table as it was recognised. */
export interface Recognised {
  readonly sheet: Sheet;
  readonly layout: Layout;
  /** The line of the header, from 1. */
  readonly headerRow: number;
  readonly columns: readonly ColumnAs[];
  readonly toldBy: Readonly<Record<Dimension, ToldBy>>;
  readonly leftOut: readonly LeftOut[];
  readonly figures: readonly Figure[];
  /** The texts of notes under the table, for the marks of footnotes. */
  readonly notes: readonly string[];
}

/** What the command line says about tables. */
export interface ReadingOptions {
  readonly month: Month | undefined;
  /** Headings of columns and labels of rows that are left out. */
  readonly skip: ReadonlySet<string>;
}
