import type { ComputedIndex, NodeFigures } from '../../model/computed-index.ts';
import { type Language, wordsIn } from '../../model/localised.ts';
import type { ResultsColumn } from '../../model/output-names.ts';
import type { PeerGroup } from '../../model/region.ts';
import { visible } from '../../model/visible.ts';
import type { Workspace } from '../../model/workspace.ts';
import { paintBand } from '../band-colours.ts';
import { publishedText } from '../figure-texts.ts';
import { movementText } from '../movement-text.ts';
import type { Painter } from '../painter.ts';
import type { Look } from '../report.ts';
import { type Column, columnNamed } from '../table/table.ts';
import { type ReaderColumn, readerColumn, readerColumns, tableWidth, terminalTable } from '../table/terminal.ts';
import { groupRows, level1Columns, type ResultRow, rankedMembers, resultsTable } from './table.ts';
import { rankedTexts } from './words.ts';

/** What must stand above every table of invented figures. */
export function noticeOf({ settings }: Pick<Workspace, 'settings'>, language: Language, chalk: Painter): string[] {
  return settings.synthetic ? [chalk.yellow(rankedTexts.synthetic[language])] : [];
}

function titleOf({ workspace, data }: ComputedIndex, { chalk, language }: Look): string[] {
  const { say } = wordsIn(rankedTexts, language);
  const { name, nameEn, ranking } = workspace.settings;
  const title = language === 'en' && nameEn !== undefined ? `${name} (${nameEn})` : name;
  const by = say(ranking.by === 'published' ? 'byPublished' : 'byExact');
  const ties = say(ranking.ties === 'competition' ? 'tiesCompetition' : 'tiesDense');
  return [
    chalk.bold(visible(`${title}  ${data.month}`)),
    ...noticeOf(workspace, language, chalk),
    chalk.dim(say('ties', { by, ties })),
  ];
}

/** The places that a region has gained or lost since the month before. */
const MOVEMENT: ReaderColumn<ResultRow> = {
  title: rankedTexts.movement,
  align: 'right',
  shown: ({ computed, at }) => movementText(computed.changes?.month[at]?.rank),
};

const ENGLISH: ReaderColumn<ResultRow> = {
  title: rankedTexts.english,
  align: 'left',
  shown: ({ region }) => region.nameEn,
};

/** The columns that every printed table has, without those that tell nothing of this index. */
function leadingColumns(
  { changes, workspace }: ComputedIndex,
  rows: readonly ResultRow[],
  { chalk, language }: Look,
): (Column<ResultRow> | ReaderColumn<ResultRow>)[] {
  const column = (name: ResultsColumn) => columnNamed(resultsTable, name);
  const band = { ...readerColumn(column('band')), paint: (text: string, cell: string) => paintBand(chalk, text, cell) };
  const coverage = column('coverage');
  const isCovered = rows.every((row) => ['1', ''].includes(`${coverage.value(row)}`));
  const isNamed = language === 'en' && workspace.regions.list.some(({ nameEn }) => nameEn !== '');
  return [
    column('rank'),
    ...((changes?.month.length ?? 0) === 0 ? [] : [MOVEMENT]),
    column('region'),
    column('name'),
    ...(isNamed ? [ENGLISH] : []),
    column('score'),
    ...(workspace.settings.bands.length === 0 ? [] : [band]),
    ...(isCovered ? [] : [coverage]),
  ];
}

/** A group's table; the columns of level 1 are there where the terminal is wide enough for all of them. */
function groupTable(computed: ComputedIndex, group: PeerGroup, look: Look): string[] {
  const { language, chalk, width } = look;
  const rows = groupRows(computed, group);
  const leading = readerColumns(leadingColumns(computed, rows, look), rows, language);
  const all = [...leading, ...readerColumns(level1Columns(computed.workspace), rows, language)];
  const fits = width === undefined || tableWidth(all) <= width;
  return terminalTable(fits ? all : leading, (heading) => chalk.dim(heading));
}

/** The ranked table of every peer group as lines of text. */
export function rankedText(computed: ComputedIndex, look: Look): string[] {
  const { say } = wordsIn(rankedTexts, look.language);
  const tables = computed.workspace.regions.groups.flatMap((group) => {
    const ranked = group.members.filter((region) => computed.nodes[0]?.ranks[region] !== 0).length;
    const counts = { group: group.name, ranked: `${ranked}`, all: `${group.members.length}` };
    return ['', look.chalk.bold(visible(say('group', counts))), ...groupTable(computed, group, look)];
  });
  return [...titleOf(computed, look), ...tables];
}

/** What a run of months prints of one of them: a row per peer group. */
export interface MonthSummary {
  readonly month: string;
  readonly group: string;
  readonly ranked: number;
  readonly first: string;
  readonly last: string;
}

/** The first and the last of each peer group of a month. */
export function summarise(computed: ComputedIndex): MonthSummary[] {
  const { regions } = computed.workspace;
  const total = computed.nodes[0] as NodeFigures;
  return regions.groups.map((group) => {
    const ranked = rankedMembers(group, total).filter((region) => total.ranks[region] !== 0);
    const show = (region: number | undefined): string => {
      if (region === undefined) return '';
      return `${regions.list[region]?.name ?? ''} ${publishedText(total.published[region])}`;
    };
    const { month } = computed.data;
    return { month, group: group.name, ranked: ranked.length, first: show(ranked[0]), last: show(ranked.at(-1)) };
  });
}

const SUMMARY: readonly ReaderColumn<MonthSummary>[] = [
  { title: rankedTexts.month, align: 'left', shown: ({ month }) => month },
  { title: rankedTexts.peerGroup, align: 'left', shown: ({ group }) => group },
  { title: rankedTexts.ranked, align: 'right', shown: ({ ranked }) => ranked },
  { title: rankedTexts.first, align: 'left', shown: ({ first }) => first },
  { title: rankedTexts.last, align: 'left', shown: ({ last }) => last },
];

/** The summaries of a run of months as one table. */
export function summaryText(rows: readonly MonthSummary[], { language, chalk }: Look): string[] {
  return terminalTable(readerColumns(SUMMARY, rows, language), (heading) => chalk.dim(heading));
}
