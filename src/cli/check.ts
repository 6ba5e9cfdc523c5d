import { join, relative, resolve } from 'node:path';
import { DifferenceList } from '../audit/differences.ts';
import type { Computation } from '../model/computed-index.ts';
import { compareFolder } from '../publish/compare-folder.ts';
import { loadCoherence, monthOutputs } from '../publish/month-outputs.ts';
import type { ComputeOptions } from './compute.ts';
import { computeMonths } from './compute-months.ts';
import type { Context } from './context.ts';
import type { ExitCode } from './exit-codes.ts';
import { monthsOf } from './months.ts';
import { outputFolder } from './output-folder.ts';
import { reportVerdict } from './report-differences.ts';
import { Reporter } from './reporter.ts';

/** `pingan compute --check`: computes months and compares them with the folders that stand; nothing is written. */
export async function runCheck(context: Context, options: ComputeOptions): Promise<ExitCode> {
  const reporter = new Reporter(context, options);
  const months = monthsOf(options, reporter.say);
  const list = new DifferenceList();
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
    const coherence = await loadCoherence(workspace.settings.coherence || options.coherence === true);
    compareFolder(monthOutputs(computation, options.format, coherence, options.bom), folder, own);
    list.addAll(own, shown);
  };
  const where = { project: options.project, cwd: context.cwd };
  const report = await computeMonths(where, months, context.stderr, compareMonth);
  const lines = [reporter.say('checked', { months })];
  return reportVerdict(context, reporter, {
    list,
    report: options.strict === true ? report.asErrors() : report,
    lines,
    unchecked: [],
    data: { months },
  });
}
