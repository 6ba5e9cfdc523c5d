import { loadNames } from '../api.ts';
import { type ImportPlan, planImport } from '../import/import-tables.ts';
import { canonicalCsv } from '../publish/import/canonical-csv.ts';
import { planData, planLines } from '../publish/import/plan-lines.ts';
import { writeFiles } from '../publish/writing/write-files.ts';
import { MEMORY_FILE, readMemory } from '../workspace/import-memory.ts';
import type { WorkspaceNames } from '../workspace/read-workspace.ts';
import type { Context } from './context.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { readMonthOption } from './months.ts';
import { type ReadingOptions, readingOptions } from './reading-options.ts';
import { refuse, untilRefused, valueOrRefuse } from './refusal.ts';
import { type CommonOptions, Reporter } from './reporter.ts';

/** The options of `pingan import`. */
export interface ImportOptions extends CommonOptions, ReadingOptions {
  readonly month?: string;
  readonly coefficients?: boolean;
  readonly skip?: readonly string[];
  readonly replace?: boolean;
  readonly forget?: boolean;
  readonly dryRun?: boolean;
}

function write({ root, settings }: WorkspaceNames, { targets, memory }: ImportPlan): void {
  const files = targets.map((target) => ({ name: target.path, bytes: canonicalCsv(target, settings.encoding) }));
  const kept = { name: MEMORY_FILE, bytes: Buffer.from(`${JSON.stringify(memory, null, 2)}\n`) };
  writeFiles(root, [...files, kept]);
}

/** `pingan import FILE...`: recognises tables, says what it took for what, then writes canonical files, all or none. */
export async function runImport(context: Context, files: readonly string[], options: ImportOptions): Promise<ExitCode> {
  const reporter = new Reporter(context, options);
  const { say, language } = reporter;
  const reading = readingOptions(options, say);
  const month = options.month === undefined ? undefined : readMonthOption('--month', options.month, say);
  const kind = options.coefficients === true ? ('coefficients' as const) : ('observations' as const);
  const run = async (): Promise<ExitCode> => {
    const { cwd } = context;
    const loaded = await loadNames({ project: options.project, cwd });
    const workspace = valueOrRefuse(loaded);
    const { report } = loaded;
    const memory = readMemory(workspace.root, report) ?? refuse(report);
    const request = {
      files,
      kind,
      month,
      cwd,
      isReplacing: options.replace === true,
      isForgetting: options.forget === true,
      options: { ...reading, ...(options.skip === undefined ? {} : { skip: [...options.skip] }) },
    };
    const plan = await planImport(workspace, memory, request, report);
    if (report.errorCount > 0) refuse(report);
    reporter.result(planLines(plan, language));
    if (options.dryRun !== true) write(workspace, plan);
    const facts = { rows: `${plan.read.rows.length}`, files: `${plan.targets.length}` };
    reporter.result([options.dryRun === true ? say('dryRun') : say('imported', facts)]);
    reporter.warnings(report);
    reporter.data(() => ({ ...planData(plan), written: options.dryRun !== true, ...reporter.problemData(report) }));
    return exitCodes.done;
  };
  return await untilRefused(reporter, run, 'nothingWritten');
}
