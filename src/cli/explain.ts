import { compute, loadWorkspace } from '../api.ts';
import { traceRegion } from '../engine/trace/trace-region.ts';
import { explainReport } from '../publish/explain/report.ts';
import type { ReportFormat } from '../publish/report.ts';
import type { Context } from './context.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { readMonthOption } from './months.ts';
import { nodeOf, readCount, regionOf } from './named-options.ts';
import { untilRefused, valueOrRefuse } from './refusal.ts';
import { type CommonOptions, Reporter } from './reporter.ts';

/** The options of `pingan explain`. */
export interface ExplainOptions extends CommonOptions {
  readonly month: string;
  readonly region: string;
  readonly node?: string;
  readonly depth?: string;
  readonly top?: string;
  readonly format: ReportFormat;
}

/** `pingan explain`: prints how a region's total, or its score on one node, was derived. */
export async function runExplain(context: Context, options: ExplainOptions): Promise<ExitCode> {
  const reporter = new Reporter(context, options);
  const { say } = reporter;
  const month = readMonthOption('--month', options.month, say);
  const depth = readCount('--depth', options.depth, 0, say);
  const top = readCount('--top', options.top, 1, say);
  return untilRefused(reporter, async () => {
    const workspace = valueOrRefuse(await loadWorkspace({ project: options.project, cwd: context.cwd }));
    const region = regionOf(options.region, workspace, say);
    const node = options.node === undefined ? 0 : nodeOf(options.node, workspace, say);
    const { index } = valueOrRefuse(await compute(workspace, { month }));
    const trace = await traceRegion(index, { region, node, depth, top });
    reporter.report(explainReport(trace, workspace), options.format);
    return exitCodes.done;
  });
}
