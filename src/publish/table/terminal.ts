import type { Language, Localised } from '../../model/localised.ts';
import { visible } from '../../model/visible.ts';
import type { CellValue, Column, ColumnType } from '../../tables/table.ts';
import { pad, textWidth } from '../text-width.ts';

/** A column of a printed table. */
export interface TerminalColumn {
  readonly heading: string;
  readonly cells: readonly string[];
  /** Figures stand right, text left. */
  readonly align: 'left' | 'right';
  /** Colours a cell after it has been filled up to its width. */
  readonly paint?: ((text: string, cell: string) => string) | undefined;
}

const GAP = '  ';

function withVisibleCells(column: TerminalColumn): TerminalColumn {
  return { ...column, heading: visible(column.heading), cells: column.cells.map((text) => visible(text)) };
}

/** The columns' widths. */
export function columnWidths(columns: readonly TerminalColumn[]): number[] {
  return columns.map(withVisibleCells).map(({ heading, cells }) => {
    return cells.reduce((widest, cell) => Math.max(widest, textWidth(cell)), textWidth(heading));
  });
}

/** The width of a table with these columns. */
export function tableWidth(columns: readonly TerminalColumn[]): number {
  return columnWidths(columns).reduce((sum, width) => sum + width, GAP.length * (columns.length - 1));
}

/** Lines of a table whose columns line up with wide characters too; the first is the heading. */
export function terminalTable(table: readonly TerminalColumn[], paintHeading: (text: string) => string): string[] {
  const columns = table.map(withVisibleCells);
  const widths = columnWidths(columns);
  const fill = (text: string, at: number): string => {
    const side = columns[at]?.align === 'right' ? 'left' : 'right';
    return pad(text, widths[at] ?? 0, side);
  };
  const rows = columns[0]?.cells.map((_, row) => {
    const cells = columns.map(({ cells: column, paint }, at) => {
      const cell = column[row] ?? '';
      return paint === undefined ? fill(cell, at) : paint(fill(cell, at), cell);
    });
    return cells.join(GAP).trimEnd();
  });
  const heading = columns
    .map((column, at) => fill(column.heading, at))
    .join(GAP)
    .trimEnd();
  return [paintHeading(heading), ...(rows ?? [])];
}

/** A column as people read it: one of a table, or one that is made for them. */
export interface ReaderColumn<Row> {
  readonly title: Localised;
  readonly align: TerminalColumn['align'];
  readonly shown: (row: Row, language: Language) => CellValue;
  readonly paint?: TerminalColumn['paint'];
}

const LEFT: ReadonlySet<ColumnType> = new Set(['text', 'list', 'month']);

/** A column of a table as people read it. */
export function readerColumn<Row>({ name, title, type, value, shown = value }: Column<Row>): ReaderColumn<Row> {
  return { title: title ?? { en: name, zh: name }, align: LEFT.has(type) ? 'left' : 'right', shown };
}

/** A column that people may be shown. */
export type AnyColumn<Row> = Column<Row> | ReaderColumn<Row>;

/** Rows as printed columns in one language. */
export function readerColumns<Row>(
  columns: readonly AnyColumn<Row>[],
  rows: readonly Row[],
  language: Language,
): TerminalColumn[] {
  return columns.map((column) => {
    const { title, align, shown, paint } = 'value' in column ? readerColumn(column) : column;
    return { heading: title[language], align, cells: rows.map((row) => `${shown(row, language) ?? ''}`), paint };
  });
}
