import { relative, resolve } from 'node:path';
import { compute, loadWorkspace } from '../api.ts';
import { buildWorkbook } from '../audit/workbook/build-workbook.ts';
import { isOwnWorkbook } from '../audit/workbook/own-workbook.ts';
import type { SheetCell, Workbook } from '../audit/workbook/sheet.ts';
import { workbookBytes } from '../audit/workbook/write-xlsx.ts';
import { replaceFile } from '../publish/writing/vouched-files.ts';
import type { Context } from './context.ts';
import { type ExitCode, exitCodes, UsageError } from './exit-codes.ts';
import { readMonthOption } from './months.ts';
import { regionOf } from './named-options.ts';
import { untilRefused, valueOrRefuse } from './refusal.ts';
import { type CommonOptions, Reporter } from './reporter.ts';
import type { Say } from './texts.ts';

/** The options of `pingan workbook`. */
export interface WorkbookOptions extends CommonOptions {
  readonly month: string;
  readonly region?: string;
  readonly out: string;
}

function readOut(value: string, say: Say): string {
  if (/[^/\\]\.xlsx$/i.test(value)) return value;
  throw new UsageError(say('notAWorkbook', { value }));
}

function countOf({ sheets }: Workbook, isCounted: (cell: SheetCell) => boolean): number {
  return sheets.flatMap(({ rows }) => rows.flat()).filter((cell) => cell !== undefined && isCounted(cell)).length;
}

/** `pingan workbook`: writes a month's computation as a workbook that any spreadsheet computes anew. */
export async function runWorkbook(context: Context, options: WorkbookOptions): Promise<ExitCode> {
  const reporter = new Reporter(context, options);
  const { say, language } = reporter;
  const month = readMonthOption('--month', options.month, say);
  const target = resolve(context.cwd, readOut(options.out, say));
  const run = async (): Promise<ExitCode> => {
    const workspace = valueOrRefuse(await loadWorkspace({ project: options.project, cwd: context.cwd }));
    const region = options.region === undefined ? undefined : regionOf(options.region, workspace, say);
    const computed = await compute(workspace, { month });
    const { index } = valueOrRefuse(computed);
    const workbook = await buildWorkbook(index, { language, region });
    replaceFile(target, await workbookBytes(workbook), isOwnWorkbook);
    const counts = {
      formulas: countOf(workbook, ({ kind }) => kind === 'formula'),
      values: countOf(workbook, ({ reason }) => reason !== undefined),
    };
    const [formulas, values] = [`${counts.formulas}`, `${counts.values}`];
    reporter.result([say('workbookCounts', { sheets: `${workbook.sheets.length}`, formulas, values })]);
    reporter.warnings(computed.report);
    reporter.note(say('workbookWritten', { file: relative(context.cwd, target) }));
    reporter.data(() => {
      const sheets = workbook.sheets.map(({ name }) => name);
      const code = region === undefined ? null : (workspace.regions.list[region]?.code ?? null);
      return { month, region: code, file: target, sheets, ...counts, ...reporter.problemData(computed.report) };
    });
    return exitCodes.done;
  };
  return untilRefused(reporter, run, 'nothingWritten');
}
