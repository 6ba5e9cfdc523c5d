import type { ComputedIndex, NodeFigures } from '../../model/computed-index.ts';
import { labelsOf } from '../../model/label.ts';
import type { Localised } from '../../model/localised.ts';
import { visible } from '../../model/visible.ts';
import { commonColumns } from '../../tables/common-columns.ts';
import { publishedText } from '../../tables/figure-texts.ts';
import { rankedMembers } from '../../tables/results.ts';
import { rankedTexts } from '../../tables/results-words.ts';
import { columnsFor, columnsOf, tableOf } from '../../tables/table.ts';
import { wrapped } from '../line-breaks.ts';
import type { Look } from '../report.ts';
import { fitted, leftOutNote, RESULTS_FILE } from '../table/fit.ts';
import { readerColumns, terminalTable } from '../table/terminal.ts';

/** What a run of months prints of one of them: a row per peer group. */
export interface MonthSummary {
  readonly month: string;
  /** The name of the peer group, as it stands in the files and as people read it. */
  readonly group: Localised;
  readonly ranked: number;
  readonly first: string;
  readonly last: string;
}

/** The first and the last of each peer group of a month. */
export function summarise(computed: ComputedIndex): MonthSummary[] {
  const { workspace } = computed;
  const { regions } = workspace;
  const total = computed.nodes[0] as NodeFigures;
  return regions.groups.map((group) => {
    const ranked = rankedMembers(group, total).filter((region) => total.ranks[region] !== 0);
    const show = (region: number | undefined): string => {
      if (region === undefined) return '';
      return `${regions.list[region]?.name ?? ''} ${publishedText(total.published.at(region))}`;
    };
    const { month } = computed.data;
    return {
      month,
      group: labelsOf(workspace, group.name),
      ranked: ranked.length,
      first: show(ranked[0]),
      last: show(ranked.at(-1)),
    };
  });
}

const { text, month, integer } = columnsFor<MonthSummary>();

/** What a run of months prints: a row per month and peer group. */
export const summaryTable = tableOf<MonthSummary>()(
  'compute',
  ['month', 'level'],
  [
    month('month', 'the month', '月份', (row) => row.month, { title: rankedTexts.month }),
    commonColumns<MonthSummary>().level(({ group }) => group.zh, {
      title: rankedTexts.peerGroup,
      shown: ({ group }, language) => group[language],
    }),
    integer('ranked', 'how many regions are ranked', '参评地区数', ({ ranked }) => ranked, {
      title: rankedTexts.ranked,
    }),
    text('first', 'the first region and its total', '首位地区及其总分', ({ first }) => first, {
      title: rankedTexts.first,
    }),
    text('last', 'the last region and its total', '末位地区及其总分', ({ last }) => last, { title: rankedTexts.last }),
  ],
);

/** The summaries of a run of months as one table. */
export function summaryText(rows: readonly MonthSummary[], { language, chalk, width }: Look): string[] {
  const columns = readerColumns(columnsOf(summaryTable, undefined), rows, language);
  const table = fitted(columns, width);
  const note = leftOutNote(table, RESULTS_FILE, language);
  const told = note === '' ? [] : wrapped(visible(note), width ?? table.least).map((line) => chalk.dim(line));
  return [...terminalTable(table.columns, chalk.dim, table.widths), ...told];
}
