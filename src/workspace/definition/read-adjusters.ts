import type { Adjuster, Adjusters } from '../../model/adjuster.ts';
import { adjusterColumns } from '../../model/input-tables/definition.ts';
import { problem } from '../../model/problem.ts';
import type { ProblemList } from '../../model/problem-list.ts';
import { soundBounds } from '../bounds.ts';
import { columnRules } from '../csv/header.ts';
import { type Placer, type Row, readTable } from '../csv/table.ts';
import type { SourceText } from '../files/decode-source.ts';
import { nearestHint } from '../nearest.ts';
import { shown } from '../number-cell.ts';
import { readCode } from './code-cells.ts';
import { readCells } from './read-cells.ts';

/** adjusters.csv as it was read, and where the row of each adjuster stands. */
export interface ReadAdjusters {
  readonly adjusters: Adjusters;
  readonly places: ReadonlyMap<string, Placer>;
}

export const NO_ADJUSTERS: ReadAdjusters = { adjusters: new Map(), places: new Map() };

function readAdjuster(row: Row, problems: ProblemList): Adjuster {
  const { code, name, nameEn, unit, min, max } = readCells(adjusterColumns, row, problems);
  const bounds = soundBounds({ min, max }, code, (column) => row.place(column), problems);
  return { name: name || code, nameEn, unit, bounds };
}

/** adjusters.csv: what each column of coefficients.csv is called, what it is counted in, and what it can be. */
export function readAdjusters(source: SourceText, problems: ProblemList): ReadAdjusters {
  const adjusters = new Map<string, Adjuster>();
  const places = new Map<string, Placer>();
  const lines = new Map<string, number>();
  readTable(source, columnRules(adjusterColumns), problems, (row) => {
    const code = readCode(row, 'code', problems);
    if (code === undefined) return;
    const first = lines.get(code);
    if (first !== undefined) {
      problems.add(problem('duplicate-code', row.place('code'), { code, first: `${first}` }));
      return;
    }
    lines.set(code, row.line);
    places.set(code, row.placer());
    adjusters.set(code, readAdjuster(row, problems));
  });
  return { adjusters, places };
}

/** Warns of rows whose adjuster is no column of coefficients.csv: they have no effect. */
export function checkAdjusterCodes(
  { places }: ReadAdjusters,
  columns: ReadonlySet<string>,
  file: string,
  problems: ProblemList,
): void {
  for (const [code, place] of places) {
    if (columns.has(code)) continue;
    const values = { code: shown(code), file, hint: nearestHint(code, columns, 'correct') };
    problems.add(problem('unused-adjuster', place('code'), values));
  }
}
