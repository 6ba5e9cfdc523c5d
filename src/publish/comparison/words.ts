import type { Approach, Effect } from '../../model/comparison.ts';
import type { Localised } from '../../model/localised.ts';
import { commonTexts } from '../../tables/common-words.ts';

/** What each effect is called at the head of its column. */
export const effectTexts: Readonly<Record<Effect | 'rounding', Localised>> = {
  applicability: { en: 'applicability', zh: '计入指标变动' },
  weights: { en: 'weights', zh: '权重' },
  method: { en: 'method', zh: '方法' },
  range: { en: "peers' range", zh: '同组数值变动' },
  coefficient: { en: 'coefficient', zh: '系数值' },
  value: { en: 'raw value', zh: '原始值' },
  score: { en: 'of scores', zh: '得分变化' },
  rounding: { en: 'rounding', zh: '修约' },
};

/** How changes were taken apart, or why they were not. */
export const approachTexts: Readonly<Record<Approach, Localised>> = {
  additive: {
    en: 'the change of the unrounded total by effects, which sum to it; they are rounded here, --format csv or json has every digit',
    zh: '下列各因素之和等于未修约总分的变化；表中数字已修约，完整数字见 --format csv 或 json',
  },
  sequential: {
    en: 'the change of the unrounded total by effects, which sum to it, node after node in the order of the tree, since not every aggregation sums; they are rounded here, --format csv or json has every digit',
    zh: '下列各因素之和等于未修约总分的变化；因有的层级不是算术平均，按指标体系的顺序逐项替换（连环替代法）；表中数字已修约，完整数字见 --format csv 或 json',
  },
  recorded: {
    en: 'the change of the unrounded total by recorded contributions: outputs do not tell the effects on a score apart; they are rounded here, --format csv or json has every digit',
    zh: '未修约总分的变化按所记录的贡献值分解：输出文件不能区分得分变化的因素；表中数字已修约，完整数字见 --format csv 或 json',
  },
  peers: {
    en: 'the change is not taken apart: an aggregation compares regions with one another',
    zh: '变化未作因素分解：总分由地区之间相互比较得出',
  },
  hierarchy: {
    en: 'the change is not taken apart: contributions do not sum to the total, and the two hierarchies or their aggregations differ',
    zh: '变化未作因素分解：贡献值之和不等于总分，且两者的指标体系或合成方法不同',
  },
  unrecorded: {
    en: 'the change is not taken apart: the outputs hold no contributions, since not every aggregation sums',
    zh: '变化未作因素分解：因有的层级不是算术平均，输出文件中没有贡献值',
  },
};

/** Words of comparisons, with the heads of columns. */
export const comparisonTexts = {
  ...commonTexts,
  rankBefore: { en: 'was', zh: '原名次' },
  scoreBefore: { en: 'was', zh: '原得分' },
  part: { en: 'of total', zh: '总分变化' },
  group: {
    en: '{group}: {rose} rose, {fell} fell, {stayed} kept their score',
    zh: '{group}：上升 {rose} 个，下降 {fell} 个，持平 {stayed} 个',
  },
  level1: { en: 'what moved the total, by level 1', zh: '总分变化的构成（一级指标）' },
  moved: { en: 'the indicators that moved it most', zh: '影响最大的指标' },
  heading: { en: '{code} {name}, {group}', zh: '{code} {name}，{group}' },
} as const satisfies Record<string, Localised>;
