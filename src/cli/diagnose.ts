import { coherence } from '../analysis/coherence/coherence.ts';
import { compute, loadWorkspace } from '../api.ts';
import type { PeerGroup } from '../model/region.ts';
import type { Workspace } from '../model/workspace.ts';
import { coherenceReport } from '../publish/coherence/report.ts';
import type { Context } from './context.ts';
import { type ExitCode, exitCodes, UsageError } from './exit-codes.ts';
import { readMonthOption } from './months.ts';
import { untilRefused, valueOrRefuse } from './refusal.ts';
import { type CommonOptions, Reporter } from './reporter.ts';
import type { Say } from './texts.ts';

export type DiagnoseFormat = 'text' | 'json' | 'csv';

/** The options of `pingan diagnose`. */
export interface DiagnoseOptions extends CommonOptions {
  readonly month: string;
  readonly peers?: string;
  readonly format: DiagnoseFormat;
}

/** The peer group that --peers names, or all of them. */
function groupsOf({ regions }: Workspace, peers: string | undefined, say: Say): readonly PeerGroup[] {
  if (peers === undefined) return regions.groups;
  const found = regions.groups.filter(({ name }) => name === peers);
  if (found.length > 0) return found;
  const known = regions.groups.map(({ name }) => name);
  throw new UsageError(say('unknownPeers', { group: peers, known }));
}

/** `pingan diagnose`: prints how the parts of a month's index go together; writes nothing. */
export async function runDiagnose(context: Context, options: DiagnoseOptions): Promise<ExitCode> {
  const reporter = new Reporter(context, options);
  const month = readMonthOption('--month', options.month, reporter.say);
  return untilRefused(reporter, async () => {
    const workspace = valueOrRefuse(await loadWorkspace({ project: options.project, cwd: context.cwd }));
    const groups = groupsOf(workspace, options.peers, reporter.say);
    const { index } = valueOrRefuse(await compute(workspace, { month }));
    reporter.report(coherenceReport(index, groups, coherence(index, groups)), options.format);
    return exitCodes.done;
  });
}
