import type { ComputedIndex, NodeFigures } from '../../model/computed-index.ts';
import { labelsOf } from '../../model/label.ts';
import type { Localised } from '../../model/localised.ts';
import { publishedText } from '../../tables/figure-texts.ts';
import { rankedMembers } from '../../tables/results.ts';
import { rankedTexts } from '../../tables/results-words.ts';
import type { Look } from '../report.ts';
import { type ReaderColumn, readerColumns, terminalTable } from '../table/terminal.ts';

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

const SUMMARY: readonly ReaderColumn<MonthSummary>[] = [
  { title: rankedTexts.month, align: 'left', shown: ({ month }) => month },
  { title: rankedTexts.peerGroup, align: 'left', shown: ({ group }, language) => group[language] },
  { title: rankedTexts.ranked, align: 'right', shown: ({ ranked }) => ranked },
  { title: rankedTexts.first, align: 'left', shown: ({ first }) => first },
  { title: rankedTexts.last, align: 'left', shown: ({ last }) => last },
];

/** The summaries of a run of months as one table. */
export function summaryText(rows: readonly MonthSummary[], { language, chalk }: Look): string[] {
  return terminalTable(readerColumns(SUMMARY, rows, language), (heading) => chalk.dim(heading));
}
