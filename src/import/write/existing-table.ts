import { CsvError, parse } from 'csv-parse/sync';
import { isOriginColumn } from '../../model/imported-cells.ts';
import type { Localised } from '../../model/localised.ts';
import { withoutApostrophe } from '../../model/neutral-text.ts';
import { problem, startOf } from '../../model/problem.ts';
import type { ProblemList } from '../../model/problem-list.ts';

/** Whether a column's text comes from workbooks: notes, and names of files and sheets. */
export function isForeignColumn(column: string): boolean {
  return column === 'note' || isOriginColumn(column);
}

/** A CSV that stands in the workspace: its header, and each row's cells by column. */
export interface ExistingTable {
  readonly header: readonly string[];
  readonly rows: readonly ReadonlyMap<string, string>[];
}

const NOT_LONG: Localised = {
  en: 'its header does not name the columns that import writes',
  zh: '表头没有导入所写的列',
};
const BROKEN: Localised = { en: 'it is no readable CSV', zh: '不是可读取的 CSV' };

/** A cell as import was given it: texts of workbooks are neutralised where they are written. */
function plainCell(column: string, text: string = ''): string {
  return isForeignColumn(column) ? withoutApostrophe(text) : text;
}

/** A text as a table with the columns that rows are told apart by; anything else is a problem. */
export function readExisting(
  path: string,
  text: string,
  needed: readonly string[],
  problems: ProblemList,
): ExistingTable | undefined {
  const refuse = (reason: Localised): undefined => {
    problems.add(problem('import-target', startOf(path), { reason }));
    return undefined;
  };
  try {
    const [header = [], ...records]: string[][] = parse(text, {
      bom: true,
      skip_empty_lines: true,
      relax_column_count: true,
    });
    if (needed.some((column) => !header.includes(column))) return refuse(NOT_LONG);
    if (records.some((cells) => cells.length !== header.length)) return refuse(BROKEN);
    const rows = records.map((cells) => new Map(header.map((column, at) => [column, plainCell(column, cells[at])])));
    return { header, rows };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return refuse(BROKEN);
  }
}
