import { compute, loadWorkspace } from '../engine/api.ts';
import { traceRegion } from '../engine/trace/trace-region.ts';
import type { Region } from '../model/region.ts';
import type { Trace } from '../model/trace.ts';
import type { Workspace } from '../model/workspace.ts';
import { explainCsv } from '../publish/explain-csv.ts';
import { explainJson } from '../publish/explain-json.ts';
import { explainMarkdown } from '../publish/explain-markdown.ts';
import { explainText } from '../publish/explain-text.ts';
import { explainWords } from '../publish/explain-texts.ts';
import { findRegion } from '../workspace/find-region.ts';
import { nearest } from '../workspace/nearest.ts';
import type { Context } from './context.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { readMonthOption } from './months.ts';
import { type CommonOptions, Reporter } from './reporter.ts';
import type { Say } from './texts.ts';
import { UsageError } from './usage-error.ts';

export type ExplainFormat = 'text' | 'markdown' | 'json' | 'csv';

/** The options of `pingan explain`. */
export interface ExplainOptions extends CommonOptions {
  readonly month: string;
  readonly region: string;
  readonly node?: string;
  readonly depth?: string;
  readonly top?: string;
  readonly format: ExplainFormat;
}

/** Candidates that are named. */
const CANDIDATES_MOST = 10;

function readCount(option: string, value: string | undefined, least: number, say: Say): number | undefined {
  if (value === undefined) return undefined;
  const count = /^\d{1,6}$/.test(value) ? Number(value) : Number.NaN;
  if (count >= least) return count;
  throw new UsageError(say('badCount', { option, value, least: `${least}` }));
}

function candidatesText(candidates: readonly Region[], say: Say): string {
  const named = candidates.slice(0, CANDIDATES_MOST).map(({ code, name, nameEn }) => {
    return [code, name, nameEn].filter((text, at) => text !== '' && (at === 0 || text !== name || at === 1)).join(' ');
  });
  const more = candidates.length - named.length;
  return [...named, ...(more > 0 ? [say('moreCandidates', { count: `${more}` })] : [])].join(', ');
}

function regionOf(text: string, { regions, settings }: Workspace, say: Say): number {
  const found = findRegion(text, regions.list);
  if (found.found !== undefined) return regions.list.indexOf(found.found);
  const candidates = candidatesText(found.candidates, say);
  if (found.isAmbiguous) throw new UsageError(say('ambiguousRegion', { value: text, candidates }));
  if (candidates !== '') throw new UsageError(say('unknownRegionNear', { value: text, candidates }));
  throw new UsageError(say('unknownRegion', { value: text, file: settings.paths.regions }));
}

function nodeOf(code: string | undefined, { tree, settings }: Workspace, say: Say): number {
  if (code === undefined) return 0;
  const position = tree.byCode.get(code);
  if (position !== undefined && position >= 0) return position;
  const near = nearest(code, tree.byCode.keys());
  if (near !== undefined) throw new UsageError(say('unknownNodeNear', { value: code, near }));
  throw new UsageError(say('unknownNode', { value: code, file: settings.paths.indicators }));
}

function print(trace: Trace, format: ExplainFormat, context: Context, reporter: Reporter): void {
  const words = explainWords(reporter.language);
  const { chalk, width } = reporter.tableStyle;
  const { stdout } = context;
  if (format === 'text') reporter.result(explainText(trace, { words, chalk, width }));
  else if (format === 'markdown') reporter.result(explainMarkdown(trace, words));
  else if (format === 'csv') stdout.write(explainCsv(trace, words.language));
  else stdout.write(`${JSON.stringify(explainJson(trace), null, 2)}\n`);
}

/** `pingan explain`: prints how a region's total, or its score on one node, was derived. */
export async function runExplain(context: Context, options: ExplainOptions): Promise<ExitCode> {
  const reporter = new Reporter(context, options);
  const { say } = reporter;
  const month = readMonthOption('--month', options.month, say);
  const depth = readCount('--depth', options.depth, 0, say);
  const top = readCount('--top', options.top, 1, say);
  const loaded = await loadWorkspace({ project: options.project, cwd: context.cwd });
  if (!loaded.ok) {
    reporter.failure(loaded.report);
    return exitCodes.invalidInput;
  }
  const region = regionOf(options.region, loaded.value, say);
  const node = nodeOf(options.node, loaded.value, say);
  const computed = await compute(loaded.value, { month });
  if (!computed.ok) {
    reporter.failure(computed.report);
    return exitCodes.invalidInput;
  }
  const trace = await traceRegion(computed.value.index, { region, node, depth, top });
  print(trace, options.json === true ? 'json' : options.format, context, reporter);
  return exitCodes.done;
}
