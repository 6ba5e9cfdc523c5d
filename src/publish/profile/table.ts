import type { Improvement, NodeProfile, Profile } from '../../analysis/profile/profile.ts';
import type { Region } from '../../model/region.ts';
import type { Settings } from '../../model/settings.ts';
import { toShortText } from '../../numeric/text.ts';
import { figureText, publishedText, rankText } from '../../tables/figure-texts.ts';
import { columnsFor, tableOf } from '../../tables/table.ts';
import { briefFigure, signedText } from '../shown-figure.ts';
import { shownName } from '../shown-name.ts';
import { profileTexts } from './words.ts';

/** How a region stands on a node, and what its reaching the median would make. */
export interface ProfileRow extends NodeProfile {
  readonly region: string;
  readonly settings: Settings;
  readonly improvement: Improvement | undefined;
}

const { text, number, integer } = columnsFor<ProfileRow>();

/** Strengths and shortfalls: a row per node, with what an indicator's reaching the median would make. */
export const profileTable = tableOf<ProfileRow>()(
  'profile --format csv',
  ['region', 'node'],
  [
    text('region', 'code of the region', '地区代码', ({ region }) => region),
    text('node', 'code of the node; index is the total', '节点代码；index 为总分', ({ node }) => node.code, {
      title: profileTexts.code,
    }),
    text('name', 'name of the node', '节点名称', ({ node }) => node.name, {
      title: profileTexts.name,
      shown: ({ node }, language) => (node.depth === 0 ? profileTexts.total[language] : shownName(node, language)),
    }),
    integer(
      'depth',
      '0 for the total, 1 for the top level, and so on',
      '总分为 0，最高级为 1，依次类推',
      ({ node }) => node.depth,
    ),
    number('score', 'the unrounded score at 20 significant digits', '未修约得分，20 位有效数字', ({ score }) =>
      figureText(score),
    ),
    number(
      'published',
      'the score rounded for publication',
      '公布得分：按公布位数修约的得分',
      ({ published }) => publishedText(published),
      { title: profileTexts.score },
    ),
    integer('rank', 'rank within the peer group on this node', '该节点上的组内名次', ({ rank }) => rankText(rank), {
      title: profileTexts.rank,
    }),
    integer('peers', 'regions of the peer group that have a score', '同组有得分的地区数', ({ peers }) => peers),
    number('effective_weight', 'the weight in the total for this region', '该地区在总分中的有效权重', (row) =>
      figureText(row.effectiveWeight),
    ),
    number(
      'median',
      "the median of the peers' scores",
      '同组地区得分的中位数',
      ({ median }) => figureText(median?.score),
      { title: profileTexts.median, shown: ({ median }) => publishedText(median?.published) },
    ),
    number('median_lead', 'score less median; below 0 is behind', 'score 减 median；负数为落后', ({ median }) =>
      figureText(median?.lead),
    ),
    number(
      'median_points',
      'what median_lead comes to in points of the total',
      'median_lead 折合的总分',
      (row) => figureText(row.median?.points),
      { title: profileTexts.medianLead, shown: ({ median, settings }) => signedText(median?.points, settings) },
    ),
    number('best', "the best of the peers' scores", '同组地区最高得分', ({ best }) => figureText(best?.score), {
      title: profileTexts.best,
      shown: ({ best }) => publishedText(best?.published),
    }),
    number('best_lead', 'score less best; below 0 is behind', 'score 减 best；负数为落后', ({ best }) =>
      figureText(best?.lead),
    ),
    number(
      'best_points',
      'what best_lead comes to in points of the total',
      'best_lead 折合的总分',
      ({ best }) => figureText(best?.points),
      { title: profileTexts.bestLead, shown: ({ best, settings }) => signedText(best?.points, settings) },
    ),
    number(
      'raw',
      'the value as written; here and below, of the indicators that would raise the total by reaching the median',
      '原始值（照录）；本列及以下各列只列达到中位数即可提高总分的指标',
      ({ improvement }) => improvement?.raw,
      { title: profileTexts.value },
    ),
    number(
      'target',
      "the raw value that comes to the peers' median, with every digit",
      '调整后等于同组中位数的原始值（全部数字）',
      ({ improvement }) => improvement && toShortText(improvement.target),
      { title: profileTexts.target, shown: ({ improvement }) => improvement && briefFigure(improvement.target) },
    ),
    number(
      'gain',
      'the rise of the unrounded total',
      '未修约总分将提高多少',
      ({ improvement }) => figureText(improvement?.gain),
      { title: profileTexts.gain, shown: ({ improvement, settings }) => signedText(improvement?.gain, settings) },
    ),
    number('score_after', 'the unrounded total as it would be', '将为多少（未修约总分）', ({ improvement }) =>
      figureText(improvement?.score),
    ),
    number(
      'published_after',
      'the published total as it would be',
      '将为多少（公布总分）',
      ({ improvement }) => publishedText(improvement?.published),
      { title: profileTexts.totalAfter },
    ),
    integer(
      'rank_after',
      'the rank of the total as it would be',
      '总分将为第几名',
      ({ improvement }) => rankText(improvement?.rank),
      { title: profileTexts.rankAfter },
    ),
  ],
);

export function profileRows({ computed, region, nodes, improvements }: Profile): ProfileRow[] {
  const { regions, settings } = computed.workspace;
  const { code } = regions.list[region] as Region;
  const byNode = new Map(improvements.map((improvement) => [improvement.node.position, improvement]));
  return nodes.map((profile) => ({
    ...profile,
    region: code,
    settings,
    improvement: byNode.get(profile.node.position),
  }));
}
