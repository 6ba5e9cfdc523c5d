import { type TrendMonth, trendOf } from '../analysis/trend/trend.ts';
import { loadWorkspace } from '../api.ts';
import { monthIndex } from '../engine/month-total.ts';
import { problem } from '../model/problem.ts';
import { ProblemList } from '../model/problem-list.ts';
import type { Month } from '../model/settings.ts';
import { ObservedMonths } from '../observed-months.ts';
import { trendReport } from '../publish/trend/report.ts';
import type { Context } from './context.ts';
import { type ExitCode, exitCodes, UsageError } from './exit-codes.ts';
import { monthsOf } from './months.ts';
import { nodeOf, regionOf } from './named-options.ts';
import { Progress } from './progress.ts';
import { refuse, untilRefused, valueOrRefuse } from './refusal.ts';
import { type CommonOptions, Reporter } from './reporter.ts';

/** The options of `pingan trend`. */
export interface TrendOptions extends CommonOptions {
  readonly region: string;
  readonly from: string;
  readonly to: string;
  readonly node?: string;
  readonly format: 'text' | 'csv' | 'json';
}

/** The months, and what keeps some of them from being computed: every error, and one warning for each such month. */
interface Series {
  readonly months: readonly TrendMonth[];
  readonly errors: ProblemList;
  readonly warnings: ProblemList;
}

/** Computes the months that there is data for. */
async function computed(observed: ObservedMonths, months: readonly Month[], progress: Progress): Promise<Series> {
  const found: TrendMonth[] = [];
  observed.expect(months);
  const [errors, warnings] = [new ProblemList(), new ProblemList()];
  for (const [done, month] of months.entries()) {
    progress.show(done, month);
    const own = new ProblemList();
    const at = observed.at(month);
    const index = at && (await monthIndex(observed.workspace, at, own));
    const [first] = own.errors;
    if (first !== undefined) {
      errors.addAll(own);
      warnings.add(problem('uncomputed-month', first, { month, count: `${own.errorCount}` }));
    }
    found.push({ month, index: first === undefined ? index : undefined, errors: own.errorCount });
  }
  progress.end();
  return { months: found, errors, warnings };
}

/**
 * `pingan trend`: prints a region's scores and ranks, of the total or of one node, over a run of months. A month with
 * errors is a gap with a warning, unless none can be computed.
 */
export async function runTrend(context: Context, options: TrendOptions): Promise<ExitCode> {
  const reporter = new Reporter(context, options);
  const { say } = reporter;
  const { from, to } = options;
  const months = monthsOf({ from, to }, say);
  return untilRefused(reporter, async () => {
    const workspace = valueOrRefuse(await loadWorkspace({ project: options.project, cwd: context.cwd }));
    const region = regionOf(options.region, workspace, say);
    const node = options.node === undefined ? 0 : nodeOf(options.node, workspace, say);
    const observed = new ObservedMonths(workspace);
    const series = await computed(observed, months, new Progress(context.stderr, months.length));
    if (series.months.every(({ index }) => index === undefined)) {
      if (series.errors.errorCount > 0) refuse(series.errors);
      const known = observed.available;
      throw new UsageError(say('trendNothing', { from, to, months: known.length > 0 ? known : say('noMonths') }));
    }
    reporter.report(trendReport(trendOf(workspace, series.months, region, node), workspace), options.format);
    reporter.warnings(series.warnings);
    return exitCodes.done;
  });
}
