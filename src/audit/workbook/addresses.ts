/** Which parts of an address stay as they are when a formula is copied. */
export type Fixed = 'none' | 'column' | 'row' | 'both';

/** The name of a column counted from 0: A, B, ..., Z, AA. */
export function columnName(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnName(Math.floor(column / 26) - 1) + last;
}

/** The address of a cell, both counted from 0: D5, $D5, D$5 or $D$5. */
export function address(column: number, row: number, fixed: Fixed = 'none'): string {
  const across = fixed === 'column' || fixed === 'both' ? '$' : '';
  const down = fixed === 'row' || fixed === 'both' ? '$' : '';
  return `${across}${columnName(column)}${down}${row + 1}`;
}

/** A sheet's name as formulas write it. */
export function quoted(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}

/** A cell of a sheet: 'Raw'!D5. */
export function cellIn(sheet: string, column: number, row: number, fixed: Fixed = 'none'): string {
  return `${quoted(sheet)}!${address(column, row, fixed)}`;
}

/** A rectangle, ends included. */
export interface Area {
  readonly from: { readonly column: number; readonly row: number };
  readonly to: { readonly column: number; readonly row: number };
}

/** A rectangle of a sheet: 'Raw'!D$5:D$15. */
export function areaIn(sheet: string, { from, to }: Area, fixed: Fixed = 'none'): string {
  return `${quoted(sheet)}!${address(from.column, from.row, fixed)}:${address(to.column, to.row, fixed)}`;
}
