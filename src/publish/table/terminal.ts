import type { Language, Localised } from '../../model/localised.ts';
import { visible } from '../../model/visible.ts';
import type { CellValue, Column, ColumnType } from '../../tables/table.ts';
import { folded } from '../line-breaks.ts';
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

/** The width of a table whose columns have these widths. */
export function totalWidth(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, GAP.length * (widths.length - 1));
}

/** The width of a table with these columns. */
export function tableWidth(columns: readonly TerminalColumn[]): number {
  return totalWidth(columnWidths(columns));
}

/** A row whose texts are folded to the widths of their columns: the lines of each cell. */
function foldedRow(cells: readonly string[], widths: readonly number[]): readonly (readonly string[])[] {
  return cells.map((cell, at) => folded(cell, widths[at] ?? 0));
}

/**
 * Lines of a table whose columns line up with wide characters too; the heading comes first. Texts that are wider than
 * their columns take several lines.
 */
export function terminalTable(
  table: readonly TerminalColumn[],
  paintHeading: (text: string) => string,
  widths: readonly number[] = columnWidths(table),
): string[] {
  const columns = table.map(withVisibleCells);
  const fill = (text: string, at: number): string => {
    const side = columns[at]?.align === 'right' ? 'left' : 'right';
    return pad(text, widths[at] ?? 0, side);
  };
  const linesOf = (cells: readonly string[], show: (text: string, at: number) => string): string[] => {
    const parts = foldedRow(cells, widths);
    const height = Math.max(...parts.map((lines) => lines.length));
    return Array.from({ length: height }, (_, line) => {
      return parts
        .map((lines, at) => show(lines[line] ?? '', at))
        .join(GAP)
        .trimEnd();
    });
  };
  const rows = columns[0]?.cells.map((_, row) => {
    const cells = columns.map((column) => column.cells[row] ?? '');
    return linesOf(cells, (text, at) => {
      const paint = columns[at]?.paint;
      return paint === undefined ? fill(text, at) : paint(fill(text, at), cells[at] ?? '');
    });
  });
  return [
    ...linesOf(
      columns.map(({ heading }) => heading),
      fill,
    ).map((line) => paintHeading(line)),
    ...(rows ?? []).flat(),
  ];
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
