import { type CellsOf, namesWhere } from '../../model/input-columns.ts';
import { indicatorColumns } from '../../model/input-tables/indicators.ts';
import type { Localised } from '../../model/localised.ts';
import type { MethodTable } from '../../model/method.ts';
import { problem } from '../../model/problem.ts';
import type { ProblemList } from '../../model/problem-list.ts';
import { columnRules } from '../csv/header.ts';
import { type Placer, type Row, readTable, reportNoRows } from '../csv/table.ts';
import type { SourceText } from '../files/decode-source.ts';
import { readCode } from './code-cells.ts';
import { parentsByName } from './parents.ts';
import { readCells } from './read-cells.ts';

/** The columns of indicators.csv that only indicators have, and those that only groups have. */
export const LEAF_COLUMNS = namesWhere(indicatorColumns, ({ on }) => on === 'indicator');
export const GROUP_COLUMNS = namesWhere(indicatorColumns, ({ on }) => on === 'group');

const WATCHED = namesWhere(indicatorColumns, ({ isWatched }) => isWatched);

/** A row of indicators.csv, each cell parsed on its own; what is read only in some rows is as written. */
export interface IndicatorRow extends CellsOf<typeof indicatorColumns> {
  readonly line: number;
  readonly extra: ReadonlyMap<string, string>;
  /** The columns whose cell holds something, readable or not. */
  readonly filled: ReadonlySet<string>;
  readonly place: Placer;
}

function readRow(row: Row, methods: MethodTable, problems: ProblemList): IndicatorRow {
  return {
    ...readCells(indicatorColumns, row, problems, methods),
    line: row.line,
    extra: row.ownCells(),
    filled: new Set(WATCHED.filter((column) => row.cell(column) !== '')),
    place: row.placer(),
  };
}

/** The rows of indicators.csv and the columns it has. */
export interface IndicatorRows {
  readonly rows: ReadonlyMap<string, IndicatorRow>;
  readonly columns: ReadonlySet<string>;
  /** The codes of rows that had to be left out; '' for one whose code is not known. */
  readonly refused: ReadonlySet<string>;
}

/** Reads indicators.csv row by row; of two rows with one code the first is kept. */
export function readIndicatorRows(
  source: SourceText,
  reserved: string,
  methods: MethodTable,
  problems: ProblemList,
): IndicatorRows | undefined {
  const rows = new Map<string, IndicatorRow>();
  const refused = new Set<string>();
  const visit = (row: Row): void => {
    const code = readCode(row, 'code', problems);
    const first = code === undefined ? undefined : rows.get(code);
    if (code === reserved) problems.add(problem('reserved-code', row.place('code'), { code }));
    if (code !== undefined && first === undefined) {
      rows.set(code, readRow(row, methods, problems));
      return;
    }
    refused.add('');
    if (code === undefined) return;
    problems.add(problem('duplicate-code', row.place('code'), { code, first: `${first?.line}` }));
  };
  const summary = readTable(source, columnRules(indicatorColumns), problems, visit, (row) =>
    refused.add(row.cell('code')),
  );
  if (summary === undefined) return undefined;
  if (summary.rows === 0) {
    reportNoRows(source.path, { en: 'indicators', zh: '指标' }, problems);
    return undefined;
  }
  for (const [code, parent] of parentsByName([...rows.values()], refused)) {
    rows.set(code, { ...(rows.get(code) as IndicatorRow), parent });
  }
  return { rows, columns: summary.columns, refused };
}

/** Warns of each of the columns that holds something in a row that is `what`, and therefore does not read it. */
export function warnOfIgnored(
  row: IndicatorRow,
  columns: readonly string[],
  what: Localised,
  problems: ProblemList,
): void {
  for (const column of columns) {
    if (!row.filled.has(column)) continue;
    problems.add(problem('misplaced-cell', row.place(column), { column, code: row.code, what }));
  }
}
