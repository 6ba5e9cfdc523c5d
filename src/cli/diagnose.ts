import { type Coherence, coherence } from '../analysis/coherence/coherence.ts';
import { compute, loadWorkspace } from '../api.ts';
import type { ComputedIndex } from '../model/computed-index.ts';
import type { PeerGroup } from '../model/region.ts';
import type { Workspace } from '../model/workspace.ts';
import { blockText } from '../publish/block-text.ts';
import { coherenceTable } from '../publish/coherence/coherence-table.ts';
import { coherenceJson } from '../publish/coherence/json.ts';
import { coherenceOutline } from '../publish/coherence/outline.ts';
import { coherenceWords } from '../publish/coherence/words.ts';
import type { Context } from './context.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { readMonthOption } from './months.ts';
import { settle, untilRefused } from './refusal.ts';
import { type CommonOptions, Reporter } from './reporter.ts';
import type { Say } from './texts.ts';
import { UsageError } from './usage-error.ts';

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

interface Diagnosed {
  readonly index: ComputedIndex;
  readonly groups: readonly PeerGroup[];
  readonly found: Coherence;
}

function print({ index, groups, found }: Diagnosed, options: DiagnoseOptions, context: Context, reporter: Reporter) {
  if (options.json === true || options.format === 'json') {
    context.stdout.data(`${JSON.stringify(coherenceJson(index, found), null, 2)}\n`);
  } else if (options.format === 'csv') context.stdout.data(coherenceTable(found.nodes));
  else {
    const words = coherenceWords(reporter.language);
    reporter.result(blockText(coherenceOutline(index, groups, found, words), reporter.tableStyle));
  }
}

/** `pingan diagnose`: prints how the parts of a month's index go together; writes nothing. */
export async function runDiagnose(context: Context, options: DiagnoseOptions): Promise<ExitCode> {
  const reporter = new Reporter(context, options);
  const month = readMonthOption('--month', options.month, reporter.say);
  return untilRefused(reporter, async () => {
    const workspace = settle(await loadWorkspace({ project: options.project, cwd: context.cwd }));
    const groups = groupsOf(workspace, options.peers, reporter.say);
    const { index } = settle(await compute(workspace, { month }));
    print({ index, groups, found: coherence(index, groups) }, options, context, reporter);
    return exitCodes.done;
  });
}
