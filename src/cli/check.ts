import { join, relative, resolve } from 'node:path';
import { DifferenceList } from '../audit/differences.ts';
import type { OutputSettings } from '../audit/manifest.ts';
import { isStatement, readStatement } from '../audit/read-statement.ts';
import type { Computation } from '../model/computed-index.ts';
import { compareFolder } from '../publish/compare-folder.ts';
import { loadCoherence, MANIFEST, MonthOutputs } from '../publish/month-outputs.ts';
import { askedAsRecorded, outputSettings } from '../publish/output-choice.ts';
import { askedOutputs, settingsOf } from './chosen-tables.ts';
import type { ComputeOptions } from './compute.ts';
import { computeMonths } from './compute-months.ts';
import type { Context } from './context.ts';
import type { ExitCode } from './exit-codes.ts';
import { monthsOf } from './months.ts';
import { type OutputFolder, outputFolder } from './output-folder.ts';
import { reportVerdict } from './report-differences.ts';
import { Reporter } from './reporter.ts';

/** The settings that a folder was written with; undefined where its manifest does not tell. */
function recordedIn({ read }: OutputFolder): OutputSettings | undefined {
  const manifest = read(MANIFEST);
  const statement = manifest && readStatement(manifest);
  return statement !== undefined && isStatement(statement) ? statement.predicate.settings : undefined;
}

/** `pingan compute --check`: computes months and compares them with the folders that stand; nothing is written. */
export async function runCheck(context: Context, options: ComputeOptions): Promise<ExitCode> {
  const reporter = new Reporter(context, options);
  const months = monthsOf(options, reporter.say);
  const asked = askedOutputs(options, reporter.say);
  const list = new DifferenceList();
  let isFirst = true;
  const compareMonth = async (computation: Computation): Promise<void> => {
    const { data, workspace } = computation.index;
    const { month } = data;
    const target = join(resolve(context.cwd, options.out), month);
    const shown = relative(context.cwd, target) || '.';
    const folder = outputFolder(target);
    if (folder === undefined) {
      list.add({ code: 'missing-folder', file: shown });
      return;
    }
    const own = new DifferenceList();
    const recorded = recordedIn(folder);
    const known = recorded === undefined ? asked : askedAsRecorded(asked, recorded);
    const settings =
      known === asked ? settingsOf(asked, workspace, reporter, isFirst) : outputSettings(known, workspace);
    isFirst = false;
    compareFolder(new MonthOutputs(computation, settings, await loadCoherence(settings)).fresh(), folder, own);
    list.addAll(own, shown);
  };
  const where = { project: options.project, cwd: context.cwd };
  const report = await computeMonths(where, months, { stderr: context.stderr, engine: options.engine }, compareMonth);
  const lines = [reporter.say('checked', { months })];
  return reportVerdict(context, reporter, {
    list,
    report: options.strict === true ? report.asErrors() : report,
    lines,
    unchecked: [],
    data: { months },
  });
}
