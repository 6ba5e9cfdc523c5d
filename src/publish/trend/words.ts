import { type Language, type Localised, type Words, wordsIn } from '../../model/localised.ts';

/** What is said of a trend; heads of columns too. */
export const trendTexts = {
  month: { en: 'month', zh: '月份' },
  score: { en: 'score', zh: '得分' },
  change: { en: 'change', zh: '变化' },
  rank: { en: 'rank', zh: '名次' },
  movement: { en: '+/-', zh: '升降' },
  peers: { en: 'of', zh: '参评地区数' },
  band: { en: 'band', zh: '等级' },
  note: { en: 'note', zh: '备注' },
  noData: { en: 'no data', zh: '无数据' },
  uncomputed: { en: 'not computed (errors: {count})', zh: '未计算（错误 {count} 个）' },
  noScore: { en: 'no score', zh: '无得分' },
  total: { en: 'total', zh: '总分' },
  heading: { en: '{code} {name}, {group}: {node}', zh: '{code} {name}，{group}：{node}' },
  extent: { en: '{least} to {most}', zh: '{least}～{most}' },
  synthetic: {
    en: 'synthetic figures (合成数据): invented for demonstration',
    zh: '模拟数据，仅供演示，并非真实统计数据',
  },
} as const satisfies Record<string, Localised>;

/** The words of trends in one language. */
export type TrendWords = Words<keyof typeof trendTexts>;

export function trendWords(language: Language): TrendWords {
  return wordsIn(trendTexts, language);
}
