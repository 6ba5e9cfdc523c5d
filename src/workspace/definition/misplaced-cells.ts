import type { Localised } from '../../model/localised.ts';
import { problem } from '../../model/problem.ts';
import type { ProblemList } from '../../model/problem-list.ts';
import type { IndicatorRow } from './indicator-rows.ts';

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
