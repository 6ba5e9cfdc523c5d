import type { AmendedCell } from './amendments.ts';
import type { Cell } from './cells.ts';
import type { MonthData } from './observation.ts';
import type { Place } from './problem.ts';
import { withTexts } from './texts.ts';

/** The cell of a workbook or table that a value, or its row, was imported from; '' where it was not. */
export function importedFrom({ provenance, imported }: MonthData, cell: number): string {
  return provenance.get(cell)?.imported ?? imported.of(cell);
}

/** Where a region's value was read, or its cell stands, or would: the first line of its file where it has no row. */
export function placeOfCell(data: MonthData, region: number, cell: number): Place {
  const from = data.provenance.get(cell);
  const origin = importedFrom(data, cell);
  const imported = origin === '' ? {} : { imported: origin };
  if (from !== undefined && from.line > 0)
    return { file: from.file, line: from.line, column: Math.max(from.column, 1), ...imported };
  const [line = 0, column = 0] = [data.lines[cell], data.columns[cell]];
  return { file: data.files[region] ?? '', line: Math.max(line, 1), column: Math.max(column, 1), ...imported };
}

/** Whether a value in a cell, or the cell itself, stands in a file. */
export function standsInFile({ provenance, lines }: MonthData, cell: number): boolean {
  return (provenance.get(cell)?.line ?? lines[cell] ?? 0) > 0;
}

/** Whether a cell has no value: it is blank, absent or has status L. Status M is another case. */
export function isBlankCell({ raw, statuses }: MonthData, cell: number): boolean {
  return statuses[cell] === 'L' || (!raw.has(cell) && statuses[cell] !== 'M');
}

/** Whether it is certain that a region reports nothing in a cell: no row that was refused may be the one. */
export function isSurelyBlank(data: MonthData, region: number, cell: number): boolean {
  if (!isBlankCell(data, cell)) return false;
  return (data.lines[cell] ?? 0) > 0 || !data.unread.has(region);
}

/** Whether a cell holds what cannot be read, or may be in a row that was refused: it has no value for that alone. */
export function isDoubtful(data: MonthData, region: number, cell: number): boolean {
  if (data.statuses[cell] === 'M' || data.values.has(cell)) return false;
  return isBlankCell(data, cell) ? !isSurelyBlank(data, region, cell) : true;
}

/**
 * Whether a region's missing cell is made of its children's, be they known or not: some child's cell applies. The
 * cells of the indicator begin at `from`.
 */
export function isRolledUp({ statuses }: MonthData, children: readonly number[], from: number): boolean {
  return children.some((child) => statuses[from + child] !== 'M');
}

/** A month's observations with other values in some cells; the rows keep their places. */
export function amendCells(data: MonthData, cells: readonly AmendedCell[]): MonthData {
  if (cells.length === 0) return data;
  const values = new Map<number, Cell>();
  const raw = new Map<number, string>();
  const statuses = data.statuses.slice();
  const regions = data.files.length;
  for (const amended of cells) {
    const cell = amended.leaf * regions + amended.region;
    values.set(cell, amended.value);
    raw.set(cell, amended.raw);
    statuses[cell] = amended.status;
  }
  return { ...data, values: data.values.with(values), raw: withTexts(data.raw, raw), statuses };
}
