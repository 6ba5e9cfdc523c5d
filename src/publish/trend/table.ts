import type { Trend, TrendPoint } from '../../model/trend.ts';
import { commonColumns } from '../../tables/common-columns.ts';
import { columnsFor, tableOf } from '../../tables/table.ts';
import { movementText } from '../shown-figure.ts';
import { trendTexts } from './words.ts';

/** A month of a region's series. */
export interface TrendRow extends TrendPoint {
  readonly of: Trend;
}

const common = commonColumns<TrendRow>();
const { text, integer, month, published, rank } = columnsFor<TrendRow>();

/** A region's series: a row per month, blank where there is no data. */
export const trendTable = tableOf<TrendRow>()(
  'trend --format csv',
  ['month'],
  [
    month('month', 'the month', '月份', (row) => row.month, { title: trendTexts.month }),
    common.level(({ of }) => of.region.group),
    common.region(({ of }) => of.region.code),
    common.name(({ of }) => of.region.name),
    common.node(({ of }) => of.node.code),
    common.published(({ published }) => published),
    common.score(({ score }) => score),
    rank('rank', 'rank within the peer group', '组内名次', (row) => row.rank, { title: trendTexts.rank }),
    rank('peers', 'how many regions of the peer group are ranked', '同组参加排名的地区数', ({ peers }) => peers, {
      title: trendTexts.peers,
    }),
    text('band', 'the band of the total; blank for other nodes', '总分所在等级；其他节点为空', ({ band }) => band, {
      title: trendTexts.band,
    }),
    published(
      'score_change',
      'the published score less that of the month before',
      '公布得分减上月公布得分',
      ({ scoreChange }) => scoreChange,
      { title: trendTexts.change },
    ),
    integer('rank_change', 'places gained since the month before', '比上月上升的名次', ({ rankChange }) => rankChange, {
      title: trendTexts.movement,
      shown: ({ rankChange }) => movementText(rankChange),
    }),
    rank(
      'errors',
      'how many errors keep the month from being computed; blank for none',
      '使该月不能计算的错误数；没有则为空',
      ({ errors }) => errors,
    ),
  ],
);

export function trendRows(trend: Trend): TrendRow[] {
  return trend.points.map((point) => ({ ...point, of: trend }));
}
