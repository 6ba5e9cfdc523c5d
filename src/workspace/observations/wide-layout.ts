import { ORIGIN_COLUMN } from '../../model/imported-cells.ts';
import { observationColumns } from '../../model/input-tables/data.ts';
import { parseExact } from '../../numeric/text.ts';
import { columnNames } from '../csv/header.ts';
import { rowsAtStart } from '../csv/misread-header.ts';

/** Finds the position of the thing that a text names, by code or by exact name; undefined if it names nothing. */
export type Resolve = (text: string) => number | undefined;

/** How a table is laid out whose columns are indicators (a row a region) or regions (a row an indicator). */
export interface WideLayout {
  readonly across: 'indicator' | 'region';
  /** The headers that name one, as they are written. */
  readonly columns: readonly string[];
  /** The headers of figures that name none. */
  readonly unknown: readonly string[];
}

/** The columns that are no figures. */
const KEYS = Object.keys(observationColumns).filter((column) => column !== ORIGIN_COLUMN);

/** A table with so many columns of figures counts as wide even if none of them is known. */
const FEWEST_UNKNOWN = 2;

/** The columns of a header that are neither keys nor nameless, by field. */
function otherFields(cells: readonly string[], names: readonly string[]): number[] {
  return [...cells.keys()].filter((field) => names[field] !== '' && !KEYS.includes(names[field] ?? ''));
}

/** The layout of a header; undefined for a long table, and for a row that is no header. */
export function layoutOf(
  cells: readonly string[],
  rows: readonly (readonly string[])[],
  resolve: Readonly<Record<WideLayout['across'], Resolve>>,
): WideLayout | undefined {
  const names = columnNames(cells, KEYS);
  if (
    names.includes('value') ||
    cells.some(
      (cell) =>
        parseExact(cell) !== undefined && resolve.indicator(cell) === undefined && resolve.region(cell) === undefined,
    )
  )
    return undefined;
  const across = names.includes('indicator') ? 'region' : 'indicator';
  const others = otherFields(cells, names);
  const isFound = (field: number): boolean => resolve[across](cells[field] ?? '') !== undefined;
  const holdsFigures = (field: number): boolean =>
    rows.some((row) => parseExact((row[field] ?? '').trim()) !== undefined);
  const columns = others.filter(isFound);
  const unknown = others.filter((field) => !isFound(field) && holdsFigures(field));
  if (columns.length === 0 && unknown.length < FEWEST_UNKNOWN) return undefined;
  const textOf = (field: number): string => cells[field] ?? '';
  return { across, columns: columns.map(textOf), unknown: unknown.map(textOf) };
}

/** Whether a row is the header of a wide table beyond doubt: each of its cells is a key or names what the others do. */
export function isWideHeader(
  cells: readonly string[],
  required: readonly string[],
  resolve: Readonly<Record<WideLayout['across'], Resolve>>,
): boolean {
  const layout = layoutOf(cells, [], resolve);
  if (layout === undefined || layout.columns.length < FEWEST_UNKNOWN) return false;
  const names = columnNames(cells, KEYS);
  const needed = required.filter((column) => column !== 'value' && column !== layout.across);
  const areKnown = otherFields(cells, names).length === layout.columns.length;
  return areKnown && needed.every((column) => names.includes(column));
}

/** Finds the layout of a text by its first row with content. */
export function findLayout(
  text: string,
  resolve: Readonly<Record<WideLayout['across'], Resolve>>,
): WideLayout | undefined {
  const [header, ...rows] = rowsAtStart(text);
  return header === undefined ? undefined : layoutOf(header, rows, resolve);
}
