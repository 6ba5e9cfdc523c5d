import type { ComputedIndex } from '../../model/computed-index.ts';
import type { Look, Report, ReportFormat } from '../report.ts';
import { groupsData } from './json.ts';
import { type MonthSummary, summarise, summaryText } from './summary.ts';
import { noticeOf, rankedText } from './text.ts';

/** What is kept of a computed month until the whole run is written: only what will be printed. */
export interface RankedMonth {
  /** Whether the index's figures are invented. */
  readonly synthetic: boolean;
  /** All of it, where it is the only month and its tables are to be read. */
  readonly index: ComputedIndex | undefined;
  /** Of a run of months: the first and the last of each peer group. */
  readonly summary: readonly MonthSummary[];
  /** The data: each peer group's regions by rank; empty for text. */
  readonly groups: readonly object[];
}

/** What is to be kept of a computed month, the only one or one of a run, to report it in a format. */
export function rankedMonth(index: ComputedIndex, isRun: boolean, format: ReportFormat): RankedMonth {
  const isText = format === 'text';
  return {
    synthetic: index.workspace.settings.synthetic,
    index: isText && !isRun ? index : undefined,
    summary: isText && isRun ? summarise(index) : [],
    groups: isText ? [] : groupsData(index),
  };
}

/** Months of a run share one notice and one table. */
function runText(months: readonly RankedMonth[], look: Look): string[] {
  const notice = months
    .slice(0, 1)
    .flatMap((month) => noticeOf(month, look.language))
    .map((line) => look.chalk.yellow(line));
  const summary = months.flatMap((month) => month.summary);
  return [...notice, ...summaryText(summary, look)];
}

/** The ranking of computed months in every form; what else is told of them as data is the caller's to add. */
export function rankedReport(months: readonly RankedMonth[], data: () => object): Report {
  const [only] = months;
  return {
    text: (look) => (only?.index === undefined ? runText(months, look) : rankedText(only.index, look)),
    json: data,
  };
}
