import type { Improvement, NodeProfile, Profile } from '../../analysis/profile/profile.ts';
import type { Region } from '../../model/region.ts';
import type { Settings } from '../../model/settings.ts';
import { commonColumns } from '../../tables/common-columns.ts';
import { publishedText } from '../../tables/figure-texts.ts';
import { columnsFor, tableOf } from '../../tables/table.ts';
import { briefFigure, signedText } from '../shown-figure.ts';
import { shownName } from '../shown-name.ts';
import { profileTexts } from './words.ts';

/** A region's score and rank on a node, and what they would be at the median. */
export interface ProfileRow extends NodeProfile {
  readonly region: string;
  readonly settings: Settings;
  readonly improvement: Improvement | undefined;
}

const common = commonColumns<ProfileRow>();
const { number, integer, unrounded, published, exact, rank } = columnsFor<ProfileRow>();

/** Strengths and shortfalls: a row per node, and for an indicator what the median would change. */
export const profileTable = tableOf<ProfileRow>()(
  'profile --format csv',
  ['region', 'node'],
  [
    common.region(({ region }) => region),
    common.node(({ node }) => node.code),
    common.nodeName(({ node }) => node.name, {
      shown: ({ node }, language) => (node.depth === 0 ? profileTexts.total[language] : shownName(node, language)),
    }),
    common.depth(({ node }) => node.depth),
    common.score(({ score }) => score),
    common.published(({ published }) => published),
    rank('rank', 'rank within the peer group on this node', '该节点上的组内名次', (row) => row.rank, {
      title: profileTexts.rank,
    }),
    integer('peers', 'regions of the peer group that have a score', '同组有得分的地区数', ({ peers }) => peers),
    unrounded(
      'effective_weight',
      'the weight in the total for this region',
      '该地区在总分中的有效权重',
      (row) => row.effectiveWeight,
    ),
    unrounded('median', "the median of the peers' scores", '同组地区得分的中位数', ({ median }) => median?.score, {
      title: profileTexts.median,
      shown: ({ median }) => publishedText(median?.published),
    }),
    unrounded(
      'median_lead',
      'score less median; below 0 is behind',
      'score 减 median；负数为落后',
      ({ median }) => median?.lead,
    ),
    unrounded(
      'median_points',
      'what median_lead comes to in points of the total',
      'median_lead 乘有效权重，按总分计',
      (row) => row.median?.points,
      { title: profileTexts.medianLead, shown: ({ median, settings }) => signedText(median?.points, settings) },
    ),
    unrounded('best', "the best of the peers' scores", '同组地区最高得分', ({ best }) => best?.score, {
      title: profileTexts.best,
      shown: ({ best }) => publishedText(best?.published),
    }),
    unrounded('best_lead', 'score less best; below 0 is behind', 'score 减 best；负数为落后', ({ best }) => best?.lead),
    unrounded(
      'best_points',
      'what best_lead comes to in points of the total',
      'best_lead 乘有效权重，按总分计',
      ({ best }) => best?.points,
      { title: profileTexts.bestLead, shown: ({ best, settings }) => signedText(best?.points, settings) },
    ),
    number(
      'raw',
      'the value as written; here and below, of the indicators that would raise the total by reaching the median',
      '原始值（照录）；本列及以下各列只列达到中位数即可提高总分的指标',
      ({ improvement }) => improvement?.raw,
      { title: profileTexts.value },
    ),
    exact(
      'target',
      "the raw value that comes to the peers' median, with every digit",
      '调整后等于同组中位数的原始值（全部数字）',
      ({ improvement }) => improvement?.target,
      { title: profileTexts.target, shown: ({ improvement }) => improvement && briefFigure(improvement.target) },
    ),
    unrounded(
      'gain',
      'the rise of the unrounded total',
      '未修约总分可提高多少',
      ({ improvement }) => improvement?.gain,
      { title: profileTexts.gain, shown: ({ improvement, settings }) => signedText(improvement?.gain, settings) },
    ),
    unrounded(
      'score_after',
      'the unrounded total as it would be',
      '提高后的未修约总分',
      ({ improvement }) => improvement?.score,
    ),
    published(
      'published_after',
      'the published total as it would be',
      '提高后的公布总分',
      ({ improvement }) => improvement?.published,
      { title: profileTexts.totalAfter },
    ),
    rank(
      'rank_after',
      'the rank of the total as it would be',
      '提高后总分的名次',
      ({ improvement }) => improvement?.rank,
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
