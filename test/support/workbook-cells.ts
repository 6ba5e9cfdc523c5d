import { type Book, openBook, type WorkbookOptions } from '../../src/audit/workbook/book.ts';
import { buildWorkbook } from '../../src/audit/workbook/build-workbook.ts';
import type { Sheet, SheetCell, Workbook } from '../../src/audit/workbook/sheet.ts';
import { computeFiles, computeProject } from './compute-files.ts';
import { smallWorkspace } from './workspace-files.ts';

type Changes = Parameters<typeof smallWorkspace>;

/** The layout of a month of the small workspace with changes. */
export async function bookOf(changes: Changes = [], options: Partial<WorkbookOptions> = {}): Promise<Book> {
  const { index } = await computeFiles(smallWorkspace(...changes));
  return openBook(index, { language: 'en', ...options });
}

/** The workbook of a month of the small workspace with changes. */
export async function workbookOf(changes: Changes = [], options: Partial<WorkbookOptions> = {}): Promise<Workbook> {
  const { index } = await computeFiles(smallWorkspace(...changes));
  return buildWorkbook(index, { language: 'en', ...options });
}

/** The workbook of a workspace that is kept as an example. */
export async function exampleWorkbook(
  project: string,
  month: string,
  options: Partial<WorkbookOptions> = {},
): Promise<Workbook> {
  const { index } = await computeProject(project, month);
  return buildWorkbook(index, { language: 'en', ...options });
}

export function sheetOf({ sheets }: Workbook, name: string): Sheet {
  const sheet = sheets.find((other) => other.name === name);
  if (sheet === undefined) throw new Error(`there is no sheet ${name}`);
  return sheet;
}

/** A table's cell, by the region that its row begins with and the code that its column begins with. */
export function tableCell({ rows }: Sheet, region: string, code: string): SheetCell | undefined {
  const row = rows.find((cells) => cells[0]?.content === region);
  const column = rows[1]?.findIndex((cell) => cell?.content === code) ?? -1;
  return row?.[column];
}

/** A row's contents; blank cells are ''. */
export function contentsOf(row: readonly (SheetCell | undefined)[] | undefined): readonly (string | number)[] {
  return (row ?? []).map((cell) => cell?.content ?? '');
}
