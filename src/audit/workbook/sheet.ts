import type { Cell } from '../../model/cells.ts';
import type { Exact } from '../../model/exact.ts';
import type { Localised } from '../../model/localised.ts';
import { toSignificantText } from '../../numeric/text.ts';

/**
 * What stands in a cell: the title of a sheet; words; a heading; a figure that was read; a formula; a figure that is computed but has no
 * formula here, which is why it is marked.
 */
export type CellKind = 'title' | 'text' | 'heading' | 'input' | 'formula' | 'given';

/** What a formula comes to: a number, a text, or '' where it shows nothing. */
export type Shown = number | string;

/** One cell. */
export interface SheetCell {
  readonly kind: CellKind;
  /** A formula is written without its equals sign; an input may be blank. */
  readonly content: string | number;
  /** What a formula comes to: programs that compute nothing, such as previews, show it. */
  readonly shown?: Shown;
  /** A number format; undefined for the general one. */
  readonly format?: string | undefined;
  readonly note?: string | undefined;
  /** Why a given figure has no formula. */
  readonly reason?: Localised;
  /** Whether the formula goes through its ranges cell by cell, which a spreadsheet must be told. */
  readonly isArray?: boolean;
}

/** One sheet; rows and cells are counted from 0, and a cell that is undefined is blank. */
export interface Sheet {
  readonly name: string;
  /** In characters. */
  readonly widths: readonly number[];
  /** How many rows and columns stay in sight, and are printed on every page. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** The rows whose texts are broken into lines, by number, with their heights in points. */
  readonly heights: ReadonlyMap<number, number>;
  /** The rows that readers may filter: the one of heads, and the last. No formula elsewhere may go by where they stand. */
  readonly filter?: { readonly heads: number; readonly last: number };
  readonly rows: readonly (readonly (SheetCell | undefined)[])[];
}

/** A name for a cell, such as scale_floor; the reference is absolute. */
export interface CellName {
  readonly name: string;
  readonly reference: string;
}

/** A workbook without the form it is written in. */
export interface Workbook {
  readonly title: string;
  readonly sheets: readonly Sheet[];
  readonly names: readonly CellName[];
}

export function title(content: string): SheetCell {
  return { kind: 'title', content };
}

export function words(content: string): SheetCell {
  return { kind: 'text', content };
}

export function heading(content: string | number, format?: string): SheetCell {
  return { kind: 'heading', content, format };
}

/** A figure, or a word, that was read from a file; `note` says where. */
export function input(content: string | number, note?: string): SheetCell {
  return { kind: 'input', content, note };
}

export function formula(content: string, shown: Shown, format?: string): SheetCell {
  return { kind: 'formula', content, shown, format };
}

/** A formula that goes through its ranges cell by cell. */
export function arrayFormula(content: string, shown: Shown, format?: string): SheetCell {
  return { kind: 'formula', content, shown, format, isArray: true };
}

/** A computed figure without a formula. */
export function given(content: string | number, reason: Localised, format?: string): SheetCell {
  return { kind: 'given', content, reason, format };
}

/** Number formats. */
export const formats = { value: '0.0000', share: '0.000000', whole: '0' } as const;

/** The double that a spreadsheet takes a figure for. */
export function numberOf(figure: Exact): number {
  return Number(toSignificantText(figure));
}

/** A computed figure without a formula; undefined where there is none. */
export function givenFigure(figure: Cell, reason: Localised, format?: string): SheetCell | undefined {
  return figure === undefined ? undefined : given(numberOf(figure), reason, format);
}
