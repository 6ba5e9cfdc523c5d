import type { Place } from '../../model/problem.ts';

/** What a cell of a table holds; numbers as decimals. A blank cell is undefined. */
export type SheetCell =
  | {
      readonly kind: 'text';
      readonly text: string;
      /** The part that is set raised, such as the mark of a footnote. */
      readonly raised: string;
    }
  | {
      readonly kind: 'number';
      /** The shortest decimal that gives the stored double back, at most 15 digits. */
      readonly text: string;
      /** Whether it is shown with a percent sign: 0.12 as 12%. */
      readonly isPercent: boolean;
      /** Whether the stored double has more than 15 digits, so that it was computed and not typed. */
      readonly isComputed: boolean;
    }
  | { readonly kind: 'date'; readonly year: number; readonly month: number; readonly text: string }
  | { readonly kind: 'boolean'; readonly text: string }
  | { readonly kind: 'error'; readonly text: string }
  /** A formula whose value was never stored. */
  | { readonly kind: 'uncomputed' };

/** A rectangle of cells that are one; both ends included, from 0. */
export interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A sheet of a workbook, or the whole of a text file. */
export interface Sheet {
  /** The file as the user named it. */
  readonly file: string;
  /** '' for a text file. */
  readonly name: string;
  readonly isHidden: boolean;
  readonly rows: readonly (readonly (SheetCell | undefined)[])[];
  readonly merges: readonly Merge[];
  /** The place of a cell, row and column from 0. */
  readonly place: (row: number, column: number) => Place;
}

/** The cell at a row and column, from 0. */
export function cellAt({ rows }: Sheet, row: number, column: number): SheetCell | undefined {
  return rows[row]?.[column];
}

/** What a cell says, as far as it is text or a number; '' for all else. */
export function cellText(cell: SheetCell | undefined): string {
  return cell === undefined || cell.kind === 'uncomputed' ? '' : cell.text;
}

/** The letters of a column, from 0: A, B, ... Z, AA. */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnLetters(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}

/** A place within its file: a workbook's as Sheet1!C7, a text's as 7:3. */
export function withinFile({ cell, line, column }: Place): string {
  return cell ?? `${line}:${column}`;
}
