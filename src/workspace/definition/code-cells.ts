import { problem } from '../../model/problem.ts';
import type { ProblemList } from '../../model/problem-list.ts';
import type { Row } from '../csv/table.ts';
import { isSafeCode } from '../files/safe-path.ts';
import { shown } from '../number-cell.ts';

/** The code in a cell; a blank one is a problem and gives undefined, an unsafe one a problem that hides no others. */
export function readCode(row: Row, column: string, problems: ProblemList): string | undefined {
  const code = row.cell(column);
  if (code === '') {
    problems.add(problem('blank-cell', row.place(column), { column }));
    return undefined;
  }
  if (!isSafeCode(code)) problems.add(problem('bad-code', row.place(column), { code: shown(code) }));
  return code;
}

/** The text in a cell that must not be blank; a problem when it is. */
export function readText(row: Row, column: string, problems: ProblemList): string {
  const text = row.cell(column);
  if (text.trim() === '') problems.add(problem('blank-cell', row.place(column), { column }));
  return text;
}
