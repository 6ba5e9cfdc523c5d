import type { Trend, TrendPoint } from '../../model/trend.ts';
import { figureText, publishedText, rankText } from '../../tables/figure-texts.ts';
import { columnsFor, tableOf } from '../../tables/table.ts';
import { movementText } from '../shown-figure.ts';
import { trendTexts } from './words.ts';

/** A month of a region's series. */
export interface TrendRow extends TrendPoint {
  readonly of: Trend;
}

const { text, number, integer, month } = columnsFor<TrendRow>();

/** A region's series: a row per month, blank where there is no data. */
export const trendTable = tableOf<TrendRow>()(
  'trend --format csv',
  ['month'],
  [
    month('month', 'the month', '月份', (row) => row.month, { title: trendTexts.month }),
    text('level', 'the peer group', '组别', ({ of }) => of.region.group),
    text('region', 'code of the region', '地区代码', ({ of }) => of.region.code),
    text('name', 'name of the region', '地区名称', ({ of }) => of.region.name),
    text('node', 'code of the node; index is the total', '节点代码；index 为总分', ({ of }) => of.node.code),
    number(
      'published',
      'the score rounded for publication',
      '公布得分：按公布位数修约的得分',
      ({ published }) => publishedText(published),
      { title: trendTexts.score },
    ),
    number('score', 'the unrounded score at 20 significant digits', '未修约得分，20 位有效数字', ({ score }) =>
      figureText(score),
    ),
    integer('rank', 'rank within the peer group', '组内名次', ({ rank }) => rankText(rank), { title: trendTexts.rank }),
    integer(
      'peers',
      'how many regions of the peer group are ranked',
      '同组参加排名的地区数',
      ({ peers }) => rankText(peers),
      { title: trendTexts.peers },
    ),
    text('band', 'the band of the total; blank for other nodes', '总分所在等级；其他节点为空', ({ band }) => band, {
      title: trendTexts.band,
    }),
    number(
      'score_change',
      'the published score less that of the month before',
      '公布得分减上月公布得分',
      ({ scoreChange }) => publishedText(scoreChange),
      { title: trendTexts.change },
    ),
    integer('rank_change', 'places gained since the month before', '比上月上升的名次', ({ rankChange }) => rankChange, {
      title: trendTexts.movement,
      shown: ({ rankChange }) => movementText(rankChange),
    }),
    integer(
      'errors',
      'how many errors keep the month from being computed; blank for none',
      '使该月不能计算的错误数；没有则为空',
      ({ errors }) => rankText(errors),
    ),
  ],
);

export function trendRows(trend: Trend): TrendRow[] {
  return trend.points.map((point) => ({ ...point, of: trend }));
}
