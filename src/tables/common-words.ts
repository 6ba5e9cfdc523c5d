import type { Localised } from '../model/localised.ts';

/** The words that the texts of several commands have, heads of columns too. */
export const commonTexts = {
  synthetic: {
    en: 'synthetic figures (合成数据): invented for demonstration',
    zh: '模拟数据，仅供演示，并非真实统计数据',
  },
  total: { en: 'total', zh: '总分' },
  code: { en: 'code', zh: '代码' },
  name: { en: 'name', zh: '名称' },
  node: { en: 'node', zh: '代码' },
  parent: { en: 'parent', zh: '上级指标' },
  region: { en: 'region', zh: '地区' },
  english: { en: 'in English', zh: '英文名' },
  peerGroup: { en: 'peer group', zh: '组别' },
  month: { en: 'month', zh: '月份' },
  weight: { en: 'weight', zh: '权重' },
  score: { en: 'score', zh: '得分' },
  change: { en: 'change', zh: '变化' },
  rank: { en: 'rank', zh: '名次' },
  movement: { en: '+/-', zh: '升降' },
  band: { en: 'band', zh: '等级' },
  note: { en: 'note', zh: '备注' },
} as const satisfies Record<string, Localised>;
