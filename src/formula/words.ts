import type { Localised } from '../model/localised.ts';
import type { GivenName, MadeStatistic, PeerStatistic } from '../model/term.ts';
import { says } from './term.ts';

/** What the manual says once of symbols that stand in many formulas. */
export const commonSymbols: Readonly<Record<string, Localised>> = {
  x: says('the value that is scored', '计分的数值'),
  min: says('the smallest value in the peer group', '同组最小值'),
  max: says('the largest value in the peer group', '同组最大值'),
  n: says('how many values there are', '数值个数'),
  w: says('a weight', '权重'),
  s: says('the score of a child', '下级指标的得分'),
  floor: says('the lowest score of the scale', '得分下限'),
  ceiling: says('the highest score of the scale', '得分上限'),
};

/** What is given, as far as it is not a column of indicators.csv by the same name. */
export const givenWords: Readonly<Partial<Record<GivenName, Localised>>> = {
  mean: says('the score of the mean, from "zscore" in pingan.json', '均值的得分，见 pingan.json 的 "zscore"'),
  sd: says(
    'the score of one standard deviation, from "zscore" in pingan.json',
    '一个标准差相当的分数，见 pingan.json 的 "zscore"',
  ),
  p: says(
    'the column `exponent`, else "power": {"exponent": p} in pingan.json',
    '指数，取 `exponent` 列，未填则取 pingan.json 的 "power": {"exponent": p}',
  ),
  p_low: says('the lower share of "quantiles" in pingan.json', '低分位点，见 pingan.json 的 "quantiles"'),
  p_high: says('the higher share of "quantiles" in pingan.json', '高分位点，见 pingan.json 的 "quantiles"'),
};

const WORSE = says('the number of peers that are worse', '劣于本地区的同组地区数');

/** What is counted or made of the peers' values, as far as it does not go without saying. */
export const statisticWords: Readonly<Partial<Record<PeerStatistic | MadeStatistic, Localised>>> = {
  lower: WORSE,
  higher: WORSE,
  mean: says('the mean of the peers', '同组均值'),
  sd: says('the standard deviation of the peers', '同组标准差'),
};

export const QUANTILE = says(
  'the value at place 1 + (n - 1) p when the peers are sorted, between two on the line that joins them (type 7)',
  '同组数值由小到大第 1 + (n - 1) p 位的值，两值之间按直线内插（第 7 型）',
);
export const STEP = says(
  'the score of the highest step of steps.csv with from <= x',
  '数值所达到的最高一档（from <= x）的得分，见 steps.csv',
);

/** What `explain` says beside the formula of one value. */
export const SORTED = says(
  'v1, v2, ... are the sorted values of the peer group; a quantile at share p lies at place 1 + (n - 1) p',
  'v1、v2……为同组数值由小到大；分位点 p 的分位数位于第 1 + (n - 1) p 位',
);
export const HIGHEST_STEP = says('the highest step that x reaches', 'x 所达到的最高一档');

/** What joins the parts of a formula. */
export const joints = {
  parts: says('; ', '；'),
  is: says('`{symbol}` is {what}', '`{symbol}` 为{what}'),
  stands: says('`{symbol}` is `{term}` where it is not given', '`{symbol}` 未给出时为 `{term}`'),
  standsFor: says(
    '`{symbol}` of {direction} indicators is `{term}` where it is not given',
    '{direction}指标的 `{symbol}` 未给出时为 `{term}`',
  ),
  otherwise: says(', `{term}` if {direction}', '，{direction}则为 `{term}`'),
  when: says('{term} if {condition}', '{condition} 时为 {term}'),
  else: says('else {term}', '其余为 {term}'),
  and: says(' and ', ' 且 '),
  or: says(' or ', ' 或 '),
  not: says('not ({condition})', '非 ({condition})'),
  given: says('{symbol} is given', '{symbol} 已给出'),
  rounded: says('scores are rounded', '得分已修约'),
} as const satisfies Readonly<Record<string, Localised>>;
