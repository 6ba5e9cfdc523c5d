import type { Language } from '../model/localised.ts';

/**
 * The words that stand in formulas beside symbols, longer phrases first. Symbols are names of settings and columns, which
 * the page explains.
 */
const PHRASES: readonly (readonly [en: string, zh: string])[] = [
  ['; interval: ceiling within the optimum, else ', '；适度：适度区间内为 ceiling，之外为 '],
  [
    '(x - worst of the side) / (optimum - worst of the side)',
    '(x - w) / (o - w)，w 为该侧的不允许值，o 为该侧的适度界限',
  ],
  [', worst = min; negative: max', '；worst 为 min，逆向为 max'],
  ['; negative: ', '；逆向：'],
  [', clamped to floor..ceiling unless clamp is no', '，限于 floor 至 ceiling，clamp 为 no 则不限'],
  [', clamped to 0..1', '，t 限于 0 至 1'],
  ['; sd with n - 1', '；sd 以 n - 1 为分母'],
  [', sd with n - 1', '；sd 以 n - 1 为分母'],
  ['; s with n - 1', '；s 以 n - 1 为分母'],
  ['number of peers that are worse', '劣于本地区的地区数'],
  ['score of the highest step with from <= x', 'from <= x 的最高一档的得分'],
  [' over the peers that report', '（已填报的同组地区）'],
  ['the middle x, or the mean of the two in the middle', '居中的 x，或居中两个 x 的均值'],
  ['x of the parent region', '上级地区的 x'],
  ['x of the latest earlier month', '此前最近一月的 x'],
  ['left out where reported / applicable < minAvailability', '已填报数 / 适用数 < minAvailability 则剔除'],
  ["sum of the siblings' w that are left", '其余同级指标的 w 之和'],
  ['sum over peers j of sign(', '对同组地区 j 求和：sign('],
  ['sum(w where s_i > s_j)', 'sum(s_i > s_j 者的 w)'],
  ['sum(w where s_i < s_j)', 'sum(s_i < s_j 者的 w)'],
  ['; p: the column exponent, else ', '；p 为 exponent 列所写，否则为 '],
  ['; q at (n - 1) p between the sorted values (type 7)', '；q 为排序后位于 (n - 1) p 处的值（第 7 型）'],
  ['while |skewness|', '当 |skewness|'],
  [' and kurtosis', ' 且 kurtosis'],
  [
    ' and fewer than 5 values are treated, the extreme becomes the next',
    ' 且已处理的值少于 5 个，将极端值改为次极端值',
  ],
  ['; then ', '；然后 '],
  [', l the loadings of the first component; mean of those that tie for it', '；l 为第一主成分的载荷，并列者取均值'],
  [', of scores scaled to 0..1', '，得分先折算为 0 至 1'],
  [', a subjective, b objective', '；a 为主观权重，b 为客观权重'],
];

/** A formula of a method as readers of a language see it: its symbols stay, its words are theirs. */
export function formulaIn(language: Language, formula: string): string {
  if (language === 'en') return formula;
  return PHRASES.reduce((text, [en, zh]) => text.replaceAll(en, zh), formula);
}
