import { DIMENSIONS, type Dimension, type MatchGrid } from './match-grid.ts';
import { headText, type Shape } from './shape.ts';
import { type Role, roleOf } from './words.ts';

/** The columns that say what a row is of, by dimension; the first of each names most. */
export type LabelColumns = Readonly<Partial<Record<Dimension, readonly number[]>>>;

interface Counted {
  readonly column: number;
  readonly distinct: number;
  readonly rows: number;
}

/** Of rows that two columns both name, the share that must agree for both to be read. */
const AGREEING = 0.8;

function countNames(grid: MatchGrid, dimension: Dimension, column: number, first: number): Counted {
  const keys = new Set<string>();
  let rows = 0;
  for (let row = first; row < grid.height; row += 1) {
    const key = grid.key(dimension, row, column);
    if (key === undefined) continue;
    keys.add(key);
    rows += 1;
  }
  return { column, distinct: keys.size, rows };
}

/** Whether two columns can name the same: some of what a cell of the one may mean is what the other's may mean. */
function canAgree(a: string, b: string): boolean {
  const meant = new Set(a.split(' '));
  return b.split(' ').some((code) => meant.has(code));
}

/** Whether a column says much the same as the best one, such as names beside codes; parents of regions do not. */
function goesWith(grid: MatchGrid, dimension: Dimension, best: Counted, other: Counted, first: number): boolean {
  if (other.distinct * 2 < best.distinct) return false;
  if (other.distinct === best.distinct && other.rows === best.rows) return true;
  let both = 0;
  let agreeing = 0;
  for (let row = first; row < grid.height; row += 1) {
    const [a, b] = [best, other].map(({ column }) => grid.key(dimension, row, column));
    if (a === undefined || b === undefined) continue;
    both += 1;
    if (canAgree(a, b)) agreeing += 1;
  }
  return agreeing >= both * AGREEING;
}

/** Columns headed so label no row, whatever their cells look like. */
const NO_LABELS: ReadonlySet<Role | undefined> = new Set(['serial', 'value', 'status', 'note', 'unit', 'total']);

function columnsOf(grid: MatchGrid, dimension: Dimension, shape: Shape): readonly number[] {
  const first = shape.last + 1;
  const counted = [...Array(grid.width).keys()]
    .filter((column) => !shape.columns.includes(column) && !NO_LABELS.has(roleOf(headText(grid, shape, column))))
    .map((column) => countNames(grid, dimension, column, first))
    .filter(({ rows }) => rows > 0)
    .sort((a, b) => b.distinct - a.distinct || b.rows - a.rows || a.column - b.column);
  const [best, ...others] = counted;
  if (best === undefined) return [];
  return [best, ...others.filter((other) => goesWith(grid, dimension, best, other, first))].map(({ column }) => column);
}

/** The columns that say what each row is of, in the dimensions that the header does not tell. */
export function findLabels(grid: MatchGrid, shape: Shape): LabelColumns {
  const found: Partial<Record<Dimension, readonly number[]>> = {};
  for (const dimension of DIMENSIONS) {
    if (shape.rows[dimension] !== undefined) continue;
    const columns = columnsOf(grid, dimension, shape);
    if (columns.length > 0) found[dimension] = columns;
  }
  return found;
}
