import type { Cells } from '../model/cells.ts';
import type { Span, TotalChange } from '../model/change.ts';
import type { ComputedIndex, NodeFigures } from '../model/computed-index.ts';
import type { IndexNode } from '../model/index-tree.ts';
import type { PeerGroup, Region } from '../model/region.ts';
import type { Workspace } from '../model/workspace.ts';
import { publishedTextOf } from '../numeric/columns/certified.ts';
import { toPlainText } from '../numeric/text.ts';
import { commonColumns } from './common-columns.ts';
import { coverageText } from './figure-texts.ts';
import { rankedTexts } from './results-words.ts';
import { type Column, columnsFor, tableOf } from './table.ts';

/** A group's regions by rank, then code; those without a rank last. */
export function rankedMembers({ members }: PeerGroup, { ranks }: NodeFigures): readonly number[] {
  const place = (region: number): number => ranks[region] || Number.POSITIVE_INFINITY;
  // Members stand in the order of their codes, and the sort is stable.
  return [...members].sort((a, b) => (place(a) === place(b) ? 0 : place(a) - place(b)));
}

/** A region of a computed index. */
export interface ResultRow {
  readonly computed: ComputedIndex;
  readonly region: Region;
  /** Its position among the regions. */
  readonly at: number;
}

function published({ computed, at }: ResultRow, position: number): string {
  return publishedTextOf(computed.nodes[position]?.published ?? [], at);
}

function changeSince({ computed, at }: ResultRow, span: Span): TotalChange | undefined {
  return computed.changes?.[span][at];
}

function scoreChange(row: ResultRow, span: Span): string {
  const change = changeSince(row, span);
  return change === undefined ? '' : toPlainText(change.score);
}

/** The column of a node of level 1, called by its code. */
function nodeColumn({ code, name, nameEn, position }: IndexNode): Column<ResultRow> {
  const about = { en: nameEn || name, zh: name };
  return { name: code, about, type: 'number', value: (row) => published(row, position) };
}

/** The columns of level 1. */
export function level1Columns({ tree }: Workspace): Column<ResultRow>[] {
  return (tree.nodes[0]?.children ?? []).map((position) => nodeColumn(tree.nodes[position] as IndexNode));
}

const common = commonColumns<ResultRow>();
const { text, number, integer, rank } = columnsFor<ResultRow>();

/** How the total has moved: its points and its places since each of the earlier months. */
export const changeColumns = {
  month: {
    score: number(
      'score_mom',
      'month on month: the published total less that of the month before, by the present definition; blank without one',
      '环比增减：公布的总分减上月公布的总分（均按现行口径计算），单位为分；无上月则为空',
      (row) => scoreChange(row, 'month'),
      { title: rankedTexts.scoreOnMonth },
    ),
    rank: integer(
      'rank_mom',
      'places gained since the month before',
      '位次升降（环比）：比上月上升的位数',
      (row) => changeSince(row, 'month')?.rank,
      { title: rankedTexts.places },
    ),
  },
  year: {
    score: number(
      'score_yoy',
      'year on year: the published total less that of the same month a year before; blank without one',
      '同比增减：公布的总分减上年同月公布的总分，单位为分；无上年同月则为空',
      (row) => scoreChange(row, 'year'),
      { title: rankedTexts.scoreOnYear },
    ),
    rank: integer(
      'rank_yoy',
      'places gained since the same month a year before',
      '位次升降（同比）：比上年同月上升的位数',
      (row) => changeSince(row, 'year')?.rank,
      { title: rankedTexts.places },
    ),
  },
} as const satisfies Readonly<Record<Span, object>>;

/** The English name of a region, which results.csv leaves to results.json. */
export const englishName = common.nameEn(({ region }) => region.nameEn);

/**
 * results.csv: a row per region, by peer group, then rank, then code, with the published figures of level 1 and how the
 * total has moved since earlier months, and how much of its weight is reported.
 */
export const resultsTable = tableOf<ResultRow, Workspace>()(
  'results.csv',
  ['region'],
  [
    text(
      'level',
      'the peer group: the value of the "peers" column of regions.csv',
      '组别：regions.csv 中 "peers" 列的值',
      ({ region }) => region.group,
    ),
    rank(
      'rank',
      'rank within the peer group; blank where there is no score',
      '组内名次；无总分则为空',
      ({ computed, at }) => computed.nodes[0]?.ranks[at],
      { title: rankedTexts.rank },
    ),
    common.region(({ region }) => region.code),
    common.name(({ region }) => region.name),
    number('score', 'the total, published', '公布的总分（修约后）', (row) => published(row, 0), {
      title: rankedTexts.score,
    }),
    text(
      'band',
      'the band of the total; blank below all bands',
      '总分所在等级；低于所有等级则为空',
      ({ computed, at }) => computed.bands[at],
      { title: rankedTexts.band },
    ),
    {
      name: '<code>',
      about: { en: 'a column for each node of level 1: its published score', zh: '一级节点各一列：公布的得分' },
      columnsOf: level1Columns,
    },
    changeColumns.month.score,
    changeColumns.month.rank,
    changeColumns.year.score,
    changeColumns.year.rank,
    number(
      'coverage',
      'the share of the weight that applies to the region whose values are reported, with 4 decimals; 1 where all are',
      '覆盖率：已填报指标的权重占该地区适用指标权重的比例，4 位小数；全部填报为 1',
      ({ computed, at }) => coverageText(computed.coverage[0] as Cells, at, computed.workspace.settings),
      { title: rankedTexts.coverage },
    ),
  ],
);

/** The rows of a peer group. */
export function groupRows(computed: ComputedIndex, group: PeerGroup): ResultRow[] {
  const { list } = computed.workspace.regions;
  return rankedMembers(group, computed.nodes[0] as NodeFigures).map((at) => {
    return { computed, region: list[at] as Region, at };
  });
}

/** The rows of results.csv. */
export function resultRows(computed: ComputedIndex): ResultRow[] {
  return computed.workspace.regions.groups.flatMap((group) => groupRows(computed, group));
}
