import type { Localised } from '../../model/localised.ts';

/** The words of ranked tables. */
export const rankedTexts = {
  rank: { en: 'rank', zh: '名次' },
  movement: { en: '+/-', zh: '升降' },
  code: { en: 'code', zh: '代码' },
  region: { en: 'region', zh: '地区' },
  english: { en: 'in English', zh: '英文名' },
  score: { en: 'score', zh: '得分' },
  band: { en: 'band', zh: '等级' },
  coverage: { en: 'coverage', zh: '覆盖率' },
  month: { en: 'month', zh: '月份' },
  peerGroup: { en: 'peer group', zh: '组别' },
  ranked: { en: 'ranked', zh: '参评地区数' },
  first: { en: 'first', zh: '首位' },
  last: { en: 'last', zh: '末位' },
  group: { en: '{group}: {ranked} of {all} regions ranked', zh: '{group}：{all} 个地区，{ranked} 个参加排名' },
  ties: {
    en: 'ranked by {by} score; ties {ties}',
    zh: '按{by}得分排名；并列{ties}',
  },
  byPublished: { en: 'published', zh: '公布' },
  byExact: { en: 'exact', zh: '精确' },
  tiesCompetition: { en: 'share a rank and the next is skipped (1224)', zh: '同名次，其后名次顺延（1224）' },
  tiesDense: { en: 'share a rank and none is skipped (1223)', zh: '同名次，其后名次不跳（1223）' },
  synthetic: {
    en: 'synthetic figures (合成数据): invented for demonstration',
    zh: '模拟数据，仅供演示，并非真实统计数据',
  },
} as const satisfies Record<string, Localised>;
