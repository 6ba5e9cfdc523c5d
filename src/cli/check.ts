import { resolve } from 'node:path';
import { DifferenceList } from '../audit/differences.ts';
import type { Computation } from '../model/computed-index.ts';
import { askedOutputs, noteLeftOut, settingsOf } from './chosen-tables.ts';
import { type CheckedMonth, compareMonth } from './compare-month.ts';
import type { ComputeOptions } from './compute.ts';
import { computeMonths } from './compute-months.ts';
import type { Context } from './context.ts';
import type { ExitCode } from './exit-codes.ts';
import { threadsOf } from './month-threads.ts';
import { monthsOf } from './months.ts';
import { reportVerdict } from './report-differences.ts';
import { Reporter } from './reporter.ts';

/** `pingan compute --check`: computes months and compares them with the folders that stand; nothing is written. */
export async function runCheck(context: Context, options: ComputeOptions): Promise<ExitCode> {
  const reporter = new Reporter(context, options);
  const { cwd, stderr } = context;
  const months = monthsOf(options, reporter.say);
  const threads = threadsOf(options, months.length, context, reporter.say);
  const plan = { asked: askedOutputs(options, reporter.say), out: resolve(cwd, options.out), cwd };
  const how = { stderr, engine: options.engine, threads };
  const computed = await computeMonths({ project: options.project, cwd }, months, how, (workspace) => {
    settingsOf(plan.asked, workspace, reporter.say);
    const take = (computation: Computation): Promise<CheckedMonth> => compareMonth(computation, plan);
    return { take, shared: { name: 'check', plan } };
  });
  const { report, taken, workspace } = computed;
  const list = new DifferenceList();
  for (const { found } of taken) list.addAll(found);
  if (workspace !== undefined && taken.some(({ isAsAsked }) => isAsAsked)) {
    noteLeftOut(plan.asked, workspace, reporter);
  }
  const lines = [reporter.say('checked', { months })];
  return reportVerdict(context, reporter, {
    list,
    report: options.strict === true ? report.asErrors() : report,
    lines,
    unchecked: [],
    data: { months },
  });
}
