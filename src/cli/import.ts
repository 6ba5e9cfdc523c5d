import { loadNames } from '../engine/api.ts';
import { type ImportPlan, planImport } from '../import/import-tables.ts';
import { canonicalCsv } from '../publish/import/canonical-csv.ts';
import { planData, planLines } from '../publish/import/plan-lines.ts';
import { writeFiles } from '../publish/writing/write-files.ts';
import { MEMORY_FILE, type RememberedOptions, readMemory } from '../workspace/import-memory.ts';
import type { WorkspaceNames } from '../workspace/load-workspace.ts';
import type { Context } from './context.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { readMonthOption } from './months.ts';
import { refuse, settle, untilRefused } from './refusal.ts';
import { type CommonOptions, Reporter } from './reporter.ts';
import type { Say } from './texts.ts';
import { UsageError } from './usage-error.ts';

/** The options of `pingan import`. */
export interface ImportOptions extends CommonOptions {
  readonly month?: string;
  readonly coefficients?: boolean;
  readonly sheet?: string;
  readonly skip?: readonly string[];
  readonly missing?: readonly string[];
  readonly decimal?: '.' | ',';
  readonly encoding?: string;
  readonly replace?: boolean;
  readonly dryRun?: boolean;
}

function checkEncoding(value: string | undefined, say: Say): void {
  if (value === undefined) return;
  try {
    new TextDecoder(value);
  } catch {
    throw new UsageError(say('badEncodingName', { value }));
  }
}

/** The options of reading that were given. */
function readingOptions({ sheet, skip, missing, decimal, encoding }: ImportOptions): RememberedOptions {
  return {
    ...(sheet === undefined ? {} : { sheet }),
    ...(skip === undefined ? {} : { skip: [...skip] }),
    ...(missing === undefined ? {} : { missing: [...missing] }),
    ...(decimal === undefined ? {} : { decimal }),
    ...(encoding === undefined ? {} : { encoding }),
  };
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
  checkEncoding(options.encoding, say);
  const month = options.month === undefined ? undefined : readMonthOption('--month', options.month, say);
  const kind = options.coefficients === true ? ('coefficients' as const) : ('observations' as const);
  const run = async (): Promise<ExitCode> => {
    const { cwd } = context;
    const loaded = await loadNames({ project: options.project, cwd });
    const workspace = settle(loaded);
    const { report } = loaded;
    const memory = readMemory(workspace.root, report) ?? refuse(report);
    const request = {
      files,
      kind,
      month,
      cwd,
      isReplacing: options.replace === true,
      options: readingOptions(options),
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
