import type { Localised } from '../../model/localised.ts';
import { commonTexts } from '../../tables/common-words.ts';

/** Words of profiles, with the heads of columns. */
export const profileTexts = {
  ...commonTexts,
  subject: {
    en: '{region}: peer group {group}, score {score}, rank {rank} of {peers}',
    zh: '{region}：组别为 {group}，得分 {score}，第 {rank} 名（共 {peers} 个地区）',
  },
  unranked: {
    en: '{region}: peer group {group}, not ranked: it has no score',
    zh: '{region}：组别为 {group}，没有得分，不参加排名',
  },
  additive: {
    en: '"vs median" and "vs best" are in points of the total: effective weight x (score - median), or x (score - best). Below 0 is behind.',
    zh: '与中位数、最高分之差均已乘有效权重，按总分计；负数表示落后。',
  },
  recomputed: {
    en: '"vs median" and "vs best" are in points of the total: what it would lose if the score were the median, or the best. Below 0 is behind.',
    zh: '与中位数、最高分之差按总分计：若得分为中位数或最高分，总分将减少多少；负数表示落后。',
  },
  groups: { en: 'levels', zh: '各级得分' },
  indicators: { en: 'indicators', zh: '各指标' },
  strengths: {
    en: 'strengths: the indicators furthest ahead of the median of the peers',
    zh: '优势指标：领先同组中位数最多的指标',
  },
  shortfalls: {
    en: 'shortfalls: what would raise the total most, if the value alone reached the median of the peers',
    zh: '短板指标：仅将该指标提高到同组中位数，总分提高最多者',
  },
  noStrengths: { en: 'no indicator is ahead of the median', zh: '没有领先于中位数的指标' },
  noShortfalls: {
    en: 'no indicator would raise the total by reaching the median',
    zh: '没有达到中位数即可提高总分的指标',
  },
  unreported: { en: 'not reported: the coverage is {coverage}', zh: '未填报：覆盖率 {coverage}' },
  status: { en: 'status', zh: '数据状态' },
  median: { en: 'median', zh: '中位数' },
  medianLead: { en: 'vs median', zh: '与中位数之差' },
  best: { en: 'best', zh: '最高分' },
  bestLead: { en: 'vs best', zh: '与最高分之差' },
  value: { en: 'value', zh: '当前值' },
  target: { en: 'to reach', zh: '目标值' },
  gain: { en: 'gain', zh: '总分可提高' },
  totalAfter: { en: 'new total', zh: '提高后总分' },
  rankAfter: { en: 'new rank', zh: '提高后名次' },
} as const satisfies Record<string, Localised>;
