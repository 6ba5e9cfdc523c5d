import { type TrendMonth, trendOf } from '../analysis/trend/trend.ts';
import { loadWorkspace } from '../engine/api.ts';
import { monthIndex } from '../engine/month-index.ts';
import { ProblemList } from '../model/problem-list.ts';
import type { Month } from '../model/settings.ts';
import type { Trend } from '../model/trend.ts';
import type { Workspace } from '../model/workspace.ts';
import { trendCsv } from '../publish/trend/csv.ts';
import { trendJson } from '../publish/trend/json.ts';
import { trendText } from '../publish/trend/text.ts';
import { trendWords } from '../publish/trend/words.ts';
import { availableMonths } from '../workspace/observations/available-months.ts';
import type { Context } from './context.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { monthsOf } from './months.ts';
import { nodeOf, regionOf } from './named-options.ts';
import { Progress } from './progress.ts';
import { refuse, settle, untilRefused } from './refusal.ts';
import { type CommonOptions, Reporter } from './reporter.ts';
import { UsageError } from './usage-error.ts';

/** The options of `pingan trend`. */
export interface TrendOptions extends CommonOptions {
  readonly region: string;
  readonly from: string;
  readonly to: string;
  readonly node?: string;
  readonly format: 'text' | 'csv' | 'json';
}

/** Computes the months that there is data for; problems of any of them go to the list. */
async function computed(
  workspace: Workspace,
  months: readonly Month[],
  progress: Progress,
  problems: ProblemList,
): Promise<readonly TrendMonth[]> {
  const found: TrendMonth[] = [];
  for (const [done, month] of months.entries()) {
    progress.show(done, month);
    found.push({ month, index: await monthIndex(workspace, month, problems) });
  }
  progress.end();
  return found;
}

function print(trend: Trend, { json, format }: TrendOptions, context: Context, reporter: Reporter): void {
  const { stdout } = context;
  if (json === true || format === 'json') stdout.data(`${JSON.stringify(trendJson(trend), null, 2)}\n`);
  else if (format === 'csv') stdout.data(trendCsv(trend));
  else reporter.result(trendText(trend, { words: trendWords(reporter.language), chalk: reporter.chalk }));
}

/** `pingan trend`: prints a region's scores and ranks, of the total or of one node, over a run of months. */
export async function runTrend(context: Context, options: TrendOptions): Promise<ExitCode> {
  const reporter = new Reporter(context, options);
  const { say } = reporter;
  const { from, to } = options;
  const months = monthsOf({ from, to }, say);
  return untilRefused(reporter, async () => {
    const workspace = settle(await loadWorkspace({ project: options.project, cwd: context.cwd }));
    const region = regionOf(options.region, workspace, say);
    const node = options.node === undefined ? 0 : nodeOf(options.node, workspace, say);
    const problems = new ProblemList();
    const series = await computed(workspace, months, new Progress(context.stderr, months.length), problems);
    if (problems.errorCount > 0) refuse(problems);
    if (series.every(({ index }) => index === undefined)) {
      const known = availableMonths(workspace).join(', ') || say('noMonths');
      throw new UsageError(say('trendNothing', { from, to, months: known }));
    }
    print(trendOf(workspace, series, region, node), options, context, reporter);
    return exitCodes.done;
  });
}
