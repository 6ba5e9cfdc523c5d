import { foldLabel } from '../recognise/label.ts';
import type { MatchGrid } from '../recognise/match-grid.ts';
import { isNote, isTotal, type Role, roleOf } from '../recognise/words.ts';
import { ColumnCounts, formOf } from './column-counts.ts';

/** Titles above a header are few. */
const HEADER_WITHIN = 200;

const NO_FIGURES: ReadonlySet<Role | undefined> = new Set<Role>([
  ...(['serial', 'code', 'region', 'indicator', 'month', 'unit', 'status', 'note', 'total'] as const),
]);
const YEARS: ReadonlySet<string> = new Set(['年份', '年度', '年', 'year']);
/** What heads the column that splits regions into peer groups. */
const GROUPS: ReadonlySet<string> = new Set(
  [
    '分组',
    '组别',
    '组',
    '类别',
    '类型',
    '级别',
    '层级',
    '同类组',
    'group',
    'peergroup',
    'level',
    'type',
    'category',
  ].map(foldLabel),
);

/** The columns of a table of whose indicators and regions nothing is known before. */
export interface TableColumns {
  readonly header: number;
  /** Whether the columns of figures are headed by what they hold, or by the months they are of. */
  readonly heads: 'names' | 'months';
  readonly figures: readonly number[];
  readonly region: number | undefined;
  readonly indicator: number | undefined;
  readonly value: number | undefined;
  readonly code: number | undefined;
  readonly unit: number | undefined;
  readonly group: number | undefined;
  /** Columns with content that say nothing an index needs, and that no word tells. */
  readonly others: readonly number[];
}

function columnsOf(grid: MatchGrid): number[] {
  return [...Array(grid.width).keys()];
}

/** What heads a column: at the header, else the nearest of two rows above it. */
export function headingOf(grid: MatchGrid, header: number, column: number): string {
  const texts = [header, header - 1, header - 2].map((row) => grid.labelText(row, column).trim());
  return texts.find((text) => text !== '') ?? '';
}

function isName(grid: MatchGrid, row: number, column: number): boolean {
  const text = grid.labelText(row, column);
  const isPlain = formOf(grid.label(row, column), grid.reading) === 'text' && grid.month(row, column) === undefined;
  const isWord = NO_FIGURES.has(roleOf(text)) || isTotal(text) || isNote(text);
  return isPlain && !isWord && !YEARS.has(foldLabel(text)) && !GROUPS.has(foldLabel(text));
}

interface Header {
  readonly row: number;
  readonly heads: 'names' | 'months';
  readonly figures: readonly number[];
}

/** The first row that tells the most columns of figures apart, by names or by months. */
function headerOf(grid: MatchGrid, counts: ColumnCounts): Header | undefined {
  const best = { names: { distinct: 0, row: 0 }, months: { distinct: 0, row: 0 } };
  const found = { names: [] as number[], months: [] as number[] };
  for (let row = 0; row < Math.min(grid.height, HEADER_WITHIN); row += 1) {
    const filled = columnsOf(grid).filter((column) => counts.isOfFigures(row, column));
    const named = {
      names: filled.filter((column) => isName(grid, row, column)),
      months: filled.filter((column) => grid.month(row, column) !== undefined && isHeadOfMonth(grid, row, column)),
    };
    for (const heads of ['names', 'months'] as const) {
      const distinct = new Set(named[heads].map((column) => foldLabel(grid.labelText(row, column)))).size;
      if (distinct <= best[heads].distinct) continue;
      best[heads] = { distinct, row };
      found[heads] = named[heads];
    }
  }
  const heads = best.months.distinct > 1 && best.names.distinct < 2 ? 'months' : 'names';
  return found[heads].length === 0 ? undefined : { row: best[heads].row, heads, figures: found[heads] };
}

/** Whether a month is written as one and is no figure, which a bare number such as 202501 may be. */
function isHeadOfMonth(grid: MatchGrid, row: number, column: number): boolean {
  return grid.label(row, column)?.kind !== 'number';
}

/** Of columns of texts, the one that tells the most rows apart. */
function mostDistinct(grid: MatchGrid, header: number, columns: readonly number[]): number | undefined {
  const counted = columns.map((column) => {
    const texts = new Set<string>();
    for (let row = header + 1; row < grid.height; row += 1) texts.add(foldLabel(grid.labelText(row, column)));
    return { column, distinct: texts.size };
  });
  return counted.sort((a, b) => b.distinct - a.distinct || a.column - b.column)[0]?.column;
}

/** Finds the columns of a table by the form of its cells and by words for what heads them; undefined without a table. */
export function tableColumns(grid: MatchGrid): TableColumns | undefined {
  const counts = new ColumnCounts(grid);
  const found = headerOf(grid, counts);
  if (found === undefined) return undefined;
  const { row: header, heads } = found;
  const beside = columnsOf(grid).filter((column) => !found.figures.includes(column) && counts.isFilled(header, column));
  const heading = (column: number) => headingOf(grid, header, column);
  const withRole = (role: Role) => beside.filter((column) => roleOf(heading(column)) === role);
  const [indicator] = withRole('indicator');
  const [code] = withRole('code');
  const [unit] = withRole('unit');
  const group = beside.find((column) => GROUPS.has(foldLabel(heading(column))));
  const value = found.figures.find((column) => roleOf(heading(column)) === 'value');
  const unnamed = beside.filter((column) => {
    return ![indicator, code, unit, group].includes(column) && isTextColumn(grid, header, column, heading(column));
  });
  const named = withRole('region');
  const region = mostDistinct(grid, header, named.length > 0 || indicator !== undefined ? named : unnamed);
  const used = [indicator, code, unit, group, region];
  const others = beside.filter((column) => !used.includes(column) && !isTold(heading(column)));
  return { header, heads, figures: found.figures, region, indicator, value, code, unit, group, others };
}

function isTold(text: string): boolean {
  return text === '' || roleOf(text) !== undefined || isTotal(text) || isNote(text);
}

/** Whether a column without a word for it may name regions. */
function isTextColumn(grid: MatchGrid, header: number, column: number, heading: string): boolean {
  if (roleOf(heading) !== undefined || isTotal(heading) || isNote(heading)) return false;
  const rows = [...Array(grid.height).keys()].slice(header + 1);
  const cells = rows.map((row) => grid.label(row, column)).filter((cell) => cell !== undefined);
  return (
    cells.length > 0 &&
    cells.filter((cell) => formOf(cell, grid.reading) === 'text' && cell.kind === 'text').length * 2 > cells.length
  );
}
