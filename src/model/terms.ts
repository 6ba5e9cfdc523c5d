import type { Rounding } from './exact.ts';
import type { Direction } from './index-tree.ts';
import type { Localised } from './localised.ts';
import type { WarningRuleName, WarningSeverity } from './warning.ts';

/** Words for the codes of one kind. English readers see the codes themselves, which are English. */
export type Terms<Code extends string = string> = Readonly<Record<Code, string>>;

/** What Chinese readers see for codes that pingan.json and the tables hold. */
export const directionTerms: Terms<Direction> = { positive: '正向', negative: '逆向', interval: '适度' };

export const roundingTerms: Terms<Rounding> = {
  'half-even': '四舍六入五成双（GB/T 8170）',
  'half-up': '四舍五入',
};

export const severityTerms: Terms<WarningSeverity> = { high: '高', medium: '中', low: '低' };

export const ruleTerms: Terms<WarningRuleName> = {
  'score-below': '总分过低',
  'score-drop': '总分下降',
  'rank-loss': '名次下降',
  'band-worsened': '等级下降',
  'indicator-jump': '指标突变',
  'value-unchanged': '数值不变',
  'equal-values': '数值雷同',
};

/** The columns of input tables and settings of pingan.json that messages name. */
export const inputTerms: Terms = {
  scoring: '计分方法',
  treatment: '异常值处理方法',
  transform: '变换方法',
  missing: '缺失值处理方法',
  aggregation: '合成方法',
  weights: '赋权方法',
  weighting: '赋权方法',
  rollup: '汇总方法',
  status: '数据状态',
  direction: '指标方向',
  kind: '指标类别',
  clamp: '是否截断',
  cumulative: '是否累计值',
  worst: '不允许值',
  best: '满意值',
  worst_high: '上侧不允许值',
  optimum_low: '适度下限',
  optimum_high: '适度上限',
  reference: '参照值',
  deduction: '每单位扣分',
  exponent: '幂指数',
  min_weight: '最低上报权重',
  per: '比例基数',
  adjust_by: '调整系数',
  rollup_by: '汇总权重系数',
  code: '代码',
  name: '名称',
  parent: '上级指标',
  region: '地区',
  level: '组别',
  indicator: '指标',
  value: '数值',
  score: '得分',
};

/** A code as readers see it: for Chinese readers after its word, as in 逆向（negative）. */
export function shownCode(terms: Terms, code: string): Localised {
  const word = Object.hasOwn(terms, code) ? terms[code] : undefined;
  return { en: code, zh: word === undefined ? code : `${word}（${code}）` };
}

/** A code's word alone, for readers who do not type the code. */
export function wordFor(terms: Terms, code: string): Localised {
  return { en: code, zh: (Object.hasOwn(terms, code) ? terms[code] : undefined) ?? code };
}
