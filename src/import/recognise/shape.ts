import { DIMENSIONS, type Dimension, type MatchGrid } from './match-grid.ts';
import { roleOf } from './words.ts';

/** The rows that may be the header: titles above it are few. */
const HEADER_WITHIN = 200;
/** A header has rows of its own this near to the one that names most. */
const NEARBY = [-1, -2, 1, 2] as const;

/** How much less a row counts that may hold figures. */
const FIGURES_COUNT = 1000;

/** Where a table's header is and which columns hold its figures. */
export interface Shape {
  /** The row that names most, and the rows beside it that tell the columns apart too. */
  readonly header: number;
  readonly rows: Readonly<Partial<Record<Dimension, number>>>;
  /** The last row of the header. */
  readonly last: number;
  /** The columns that hold figures. */
  readonly columns: readonly number[];
}

/** What heads a column, in the rows of the header from the lowest up; '' where nothing does. */
export function headText(grid: MatchGrid, { header, last }: Shape, column: number): string {
  for (let row = last; row >= Math.max(0, header - 2); row -= 1) {
    const text = grid.labelText(row, column);
    if (text !== '') return text;
  }
  return '';
}

interface Candidate {
  readonly row: number;
  readonly dimension: Dimension;
  readonly columns: readonly number[];
  readonly score: number;
  readonly distinct: number;
}

/** The columns of a row that name something in a dimension. */
export function columnsNaming(grid: MatchGrid, dimension: Dimension, row: number): number[] {
  const columns: number[] = [];
  for (let column = 0; column < grid.width; column += 1) {
    if (grid.key(dimension, row, column) !== undefined) columns.push(column);
  }
  return columns;
}

/** How many rows below the header a column names in some dimension, by row: the count of this row and all below it. */
class LabelCounts {
  readonly #counts = new Map<string, Int32Array>();

  constructor(grid: MatchGrid) {
    for (const dimension of DIMENSIONS) {
      for (let column = 0; column < grid.width; column += 1) {
        const counts = new Int32Array(grid.height + 1);
        for (let row = grid.height - 1; row >= 0; row -= 1) {
          counts[row] = (counts[row + 1] ?? 0) + (grid.key(dimension, row, column) === undefined ? 0 : 1);
        }
        this.#counts.set(`${dimension},${column}`, counts);
      }
    }
  }

  below(dimension: Dimension, column: number, row: number): number {
    return this.#counts.get(`${dimension},${column}`)?.[row + 1] ?? 0;
  }
}

/** The most rows that a column beside `columns` names in another dimension. */
function rowsNamed(
  grid: MatchGrid,
  counts: LabelCounts,
  dimension: Dimension,
  row: number,
  columns: readonly number[],
) {
  const taken = new Set(columns);
  let most = 0;
  for (const other of DIMENSIONS) {
    if (other === dimension) continue;
    for (let column = 0; column < grid.width; column += 1) {
      if (!taken.has(column)) most = Math.max(most, counts.below(other, column, row));
    }
  }
  return most;
}

function candidate(grid: MatchGrid, counts: LabelCounts, dimension: Dimension, row: number): Candidate {
  const columns = columnsNaming(grid, dimension, row);
  const distinct = new Set(columns.map((column) => grid.key(dimension, row, column))).size;
  const cells = columns.length === 0 ? 0 : columns.length * rowsNamed(grid, counts, dimension, row, columns);
  // Figures can look like codes or months that are numbers; beside them stands what they are of.
  const isFigures =
    columns.every((column) => /^\d+$/.test(grid.labelText(row, column))) && isLabelled(grid, row, columns);
  return { row, dimension, columns, score: isFigures ? cells / FIGURES_COUNT : cells, distinct };
}

function isBetter(a: Candidate, b: Candidate | undefined): boolean {
  if (b === undefined) return a.score > 0;
  return a.score > b.score || (a.score === b.score && a.score > 0 && a.distinct > b.distinct);
}

/** The row of a long table's header: it heads a column of figures, below which others name indicators. */
function longHeader(grid: MatchGrid, counts: LabelCounts): Shape | undefined {
  for (let row = 0; row < Math.min(grid.height, HEADER_WITHIN); row += 1) {
    const values = [...Array(grid.width).keys()].filter((column) => roleOf(grid.labelText(row, column)) === 'value');
    const [column] = values;
    if (values.length !== 1 || column === undefined) continue;
    const names = [...Array(grid.width).keys()].some(
      (other) => other !== column && counts.below('indicator', other, row) > 0,
    );
    if (names) return { header: row, rows: {}, last: row, columns: [column] };
  }
  return undefined;
}

/** Rows beside the header's that name in another dimension above or below its columns. */
function besides(grid: MatchGrid, { row, dimension, columns }: Candidate): Partial<Record<Dimension, number>> {
  const found: Partial<Record<Dimension, number>> = { [dimension]: row };
  for (const other of DIMENSIONS) {
    if (other === dimension) continue;
    const near = NEARBY.map((step) => row + step).find((at) => {
      const named = columnsNaming(grid, other, at).filter((column) => columns.includes(column));
      return (
        at >= 0 &&
        named.length > 0 &&
        isWholeRow(grid, other, at, columns) &&
        (at < row || !isLabelled(grid, at, columns))
      );
    });
    if (near !== undefined) found[other] = near;
  }
  return found;
}

/** Whether a row names over all of the columns: each by its own cell, or by the nearest to its left. */
function isWholeRow(grid: MatchGrid, dimension: Dimension, row: number, columns: readonly number[]): boolean {
  return columns.every((column, at) => {
    if (grid.key(dimension, row, column) !== undefined) return true;
    return at > 0 && grid.label(row, column) === undefined;
  });
}

/** Whether a row names something beside the columns, as rows of figures do. */
function isLabelled(grid: MatchGrid, row: number, columns: readonly number[]): boolean {
  return DIMENSIONS.some((dimension) =>
    columnsNaming(grid, dimension, row).some((column) => !columns.includes(column)),
  );
}

/** Finds a table's header wherever it stands; undefined where no row names what rows below it complete. */
export function findShape(grid: MatchGrid): Shape | undefined {
  const counts = new LabelCounts(grid);
  const long = longHeader(grid, counts);
  if (long !== undefined) return long;
  let best: Candidate | undefined;
  for (let row = 0; row < Math.min(grid.height, HEADER_WITHIN); row += 1) {
    for (const dimension of DIMENSIONS) {
      const found = candidate(grid, counts, dimension, row);
      if (isBetter(found, best)) best = found;
    }
  }
  if (best === undefined) return undefined;
  const rows = besides(grid, best);
  return { header: best.row, rows, last: Math.max(...Object.values(rows)), columns: best.columns };
}
