import { chineseOrdinal } from '../../model/label.ts';
import { type Language, type Localised, wordsIn } from '../../model/localised.ts';
import { inputTerms, wordFor } from '../../model/terms.ts';
import { commonTexts } from '../../tables/common-words.ts';

/** The words of robustness. */
export const robustnessTexts = {
  ...commonTexts,
  drawn: { en: '{draws} draws, seed {seed}; {inputs}', zh: '模拟 {draws} 次，随机种子 {seed}；{inputs}' },
  nothingVaries: { en: 'nothing varies', zh: '没有变动的因素' },
  uniformInput: { en: '{name} x {low} to {high}', zh: '{name}乘以 {low}～{high}' },
  dirichletInput: { en: '{name} Dirichlet, concentration {amount}', zh: '{name}服从 Dirichlet 分布，集中度 {amount}' },
  levelWeights: { en: 'weights of level {level}', zh: '{level}级权重' },
  leftOutLevel: { en: 'without one of level {level}', zh: '逐个剔除{level}级指标' },
  robustGroup: { en: '{group}: {ranked} regions', zh: '{group}：{ranked} 个地区' },
  medianRank: { en: 'median', zh: '名次中位数' },
  lowRank: { en: '5 %', zh: '5%分位数' },
  highRank: { en: '95 %', zh: '95%分位数' },
  leading: { en: 'top {top}', zh: '前{top}名' },
  meanShift: { en: 'mean shift', zh: '平均名次变动' },
  driversTitle: { en: '{group}: what drives the mean rank shift (Sobol)', zh: '{group}：平均名次变动的来源（Sobol）' },
  driver: { en: 'input', zh: '因素' },
  firstOrder: { en: 'first order', zh: '一阶效应' },
  totalOrder: { en: 'total', zh: '总效应' },
  interval: { en: '95 % interval', zh: '95%区间' },
  leftOutTitle: {
    en: '{group}: without a node, the {count} that shift ranks most',
    zh: '{group}：剔除后名次变动最大的 {count} 项指标',
  },
  largestShift: { en: 'largest shift', zh: '最大变动' },
  stabilityTitle: {
    en: '{group}: how far weights can move before {region} is no longer number {rank}, the {count} tightest',
    zh: '{group}：{region}保持第 {rank} 名时各权重的稳定区间（列最窄的 {count} 个）',
  },
  fromShare: { en: 'from', zh: '下限' },
  toShare: { en: 'to', zh: '上限' },
  byRegion: { en: 'by', zh: '持平者' },
} as const satisfies Record<string, Localised>;

/** What varies, as readers see it: for Chinese readers 一级权重 for weights:dimension. */
export function inputName(name: string, levels: readonly string[], language: Language): string {
  if (language === 'en') return name;
  const { say } = wordsIn(robustnessTexts, language);
  const [kind = '', level = ''] = name.split(':');
  if (kind === 'weights') return say('levelWeights', { level: chineseOrdinal(levels.indexOf(level) + 1) });
  if (kind === 'leave-out') return say('leftOutLevel', { level: chineseOrdinal(levels.indexOf(level) + 1) });
  return wordFor(inputTerms, kind).zh;
}
