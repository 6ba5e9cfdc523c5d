import { execFile, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { parse } from 'csv-parse/sync';
import type { Workbook } from '../../src/audit/workbook/sheet.ts';
import { workbookBytes } from '../../src/audit/workbook/write-xlsx.ts';
import { withFolder } from './workspace-files.ts';

/** Whether LibreOffice can be asked; where it is required, it is asked whether it is there or not. */
export const canRecalculate =
  process.env['PINGAN_REQUIRE_SOFFICE'] === '1' || spawnSync('soffice', ['--version']).error === undefined;

/** Commas, double quotes, UTF-8, from the first line; values as they are, not as they are shown; every sheet. */
const CSV = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1';

/** The sheets of a workbook as rows of texts, by name. */
export type Recalculated = Readonly<Record<string, readonly (readonly string[])[]>>;

function readSheets(folder: string, workbook: string): Recalculated {
  const names = readdirSync(folder).filter((name) => name.startsWith(`${workbook}-`) && name.endsWith('.csv'));
  const sheets = names.map((name): [string, string[][]] => {
    const rows: string[][] = parse(readFileSync(join(folder, name)), { relax_column_count: true });
    return [name.slice(workbook.length + 1, -'.csv'.length), rows];
  });
  return Object.fromEntries(sheets);
}

/**
 * A workbook whose formulas carry no values, so that whatever LibreOffice has for them it has computed. Without the notes
 * of cells too, which it would draw one by one, unless they are wanted.
 */
function bare(workbook: Workbook, isNoted: boolean): Workbook {
  const sheets = workbook.sheets.map((sheet) => {
    const rows = sheet.rows.map((row) => {
      return row.map((cell) => {
        if (cell === undefined) return undefined;
        const { shown: _, note, ...rest } = cell;
        return isNoted ? { ...rest, note } : rest;
      });
    });
    return { ...sheet, rows };
  });
  return { ...workbook, sheets };
}

/**
 * What LibreOffice makes of workbooks: every sheet computed anew, all in one run of a profile of its own. Notes of cells
 * are left to those that are named.
 */
export async function recalculate<Name extends string>(
  workbooks: Readonly<Record<Name, Workbook>>,
  noted: readonly NoInfer<Name>[] = [],
): Promise<Readonly<Record<Name, Recalculated>>> {
  return withFolder({}, async (folder) => {
    const names = Object.keys(workbooks) as Name[];
    for (const name of names) {
      const workbook = bare(workbooks[name], noted.includes(name));
      writeFileSync(join(folder, `${name}.xlsx`), await workbookBytes(workbook));
    }
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const files = names.map((name) => `${name}.xlsx`);
    await promisify(execFile)('soffice', [profile, '--headless', '--convert-to', CSV, ...files], { cwd: folder });
    return Object.fromEntries(names.map((name) => [name, readSheets(folder, name)])) as Record<Name, Recalculated>;
  });
}

/** A table of regions by nodes as texts, by `region/code`. */
export function tableTexts(rows: readonly (readonly string[])[] | undefined): ReadonlyMap<string, string> {
  const [, codes = [], , , ...regions] = rows ?? [];
  const entries = regions.flatMap((row) => {
    return codes.slice(3).map((code, at): [string, string] => [`${row[0]}/${code}`, row[at + 3] ?? '']);
  });
  return new Map(entries);
}
