import type { Adjuster, Adjusters } from '../../model/adjuster.ts';
import type { Exact } from '../../model/exact.ts';
import { problem } from '../../model/problem.ts';
import type { ProblemList } from '../../model/problem-list.ts';
import { soundBounds } from '../bounds.ts';
import { type Placer, type Row, readTable } from '../csv/table.ts';
import type { SourceText } from '../files/decode-source.ts';
import { nearestHint } from '../nearest.ts';
import { readNumber, shown } from '../number-cell.ts';
import { readCode } from './code-cells.ts';

const RULES = { required: ['code'], optional: ['name', 'name_en', 'unit', 'min', 'max'] };

/** adjusters.csv as it was read, and where the row of each adjuster stands. */
export interface ReadAdjusters {
  readonly adjusters: Adjusters;
  readonly places: ReadonlyMap<string, Placer>;
}

export const NO_ADJUSTERS: ReadAdjusters = { adjusters: new Map(), places: new Map() };

function readBound(row: Row, column: 'min' | 'max', problems: ProblemList): Exact | undefined {
  const text = row.cell(column);
  return text === '' ? undefined : readNumber(text, () => row.place(column), problems);
}

function readAdjuster(row: Row, code: string, problems: ProblemList): Adjuster {
  const written = { min: readBound(row, 'min', problems), max: readBound(row, 'max', problems) };
  const bounds = soundBounds(written, code, (column) => row.place(column), problems);
  return { name: row.cell('name') || code, nameEn: row.cell('name_en'), unit: row.cell('unit'), bounds };
}

/** adjusters.csv: what each column of coefficients.csv is called, what it is counted in, and what it can be. */
export function readAdjusters(source: SourceText, problems: ProblemList): ReadAdjusters {
  const adjusters = new Map<string, Adjuster>();
  const places = new Map<string, Placer>();
  const lines = new Map<string, number>();
  readTable(source, RULES, problems, (row) => {
    const code = readCode(row, 'code', problems);
    if (code === undefined) return;
    const first = lines.get(code);
    if (first !== undefined) {
      problems.add(problem('duplicate-code', row.place('code'), { code, first: `${first}` }));
      return;
    }
    lines.set(code, row.line);
    places.set(code, row.placer());
    adjusters.set(code, readAdjuster(row, code, problems));
  });
  return { adjusters, places };
}

/** Warns of rows whose adjuster is no column of coefficients.csv: what they say bounds nothing. */
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
