import { cellText, type Sheet, type SheetCell } from '../../import/sheets/sheet.ts';
import { hundredfold } from '../../import/sheets/shortest-decimal.ts';
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

/** Stands for a formula whose value the workbook does not hold: no kind of cell can be read from it. */
const UNCOMPUTED = '=?';

function textOf(cell: SheetCell | undefined): string {
  if (cell?.kind === 'uncomputed') return UNCOMPUTED;
  // A number that is shown as 12% is stored as 0.12.
  return cell?.kind === 'number' && cell.isPercent ? `${hundredfold(cell.text)}%` : cellText(cell);
}

/** A sheet of a workbook, or a text file, as a published table. */
export function publishedSheet(sheet: Sheet): PublishedSheet {
  const rows = sheet.rows.map((cells, at) => ({
    line: sheet.place(at, 0).line,
    cells: cells.map(textOf),
    placeOf: (field: number) => sheet.place(at, field),
  }));
  return { file: sheet.file, rows: rows.filter(({ cells }) => cells.some((text) => text !== '')) };
}
