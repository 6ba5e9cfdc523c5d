import type { Exact } from '../model/exact.ts';
import type { RollupMethod } from '../model/method.ts';
import { mean } from '../numeric/averages.ts';
import { divide, ONE } from '../numeric/exact.ts';
import { ExactSum } from '../numeric/exact-sum.ts';
import { weightedArithmeticMean } from './aggregation/arithmetic.ts';

/** The sum, exact before it is rounded to the digits that are carried. */
function total(values: readonly Exact[]): Exact {
  const sum = new ExactSum();
  for (const { coefficient, exponent } of values) sum.add(coefficient, exponent);
  return divide(sum.value, ONE);
}

export const sumRollup: RollupMethod = {
  label: { en: 'sum', zh: '求和' },
  about: { en: "The sum of its children's values, as of counts.", zh: '取下级各地区数值之和，适用于计数。' },
  formula: 'sum(x)',
  source: '-',
  weighs: false,
  kernel: (children) => total(children.map(({ value }) => value)),
};

export const meanRollup: RollupMethod = {
  label: { en: 'mean', zh: '算术平均' },
  about: { en: "The mean of its children's values.", zh: '取下级各地区数值的算术平均。' },
  formula: 'sum(x) / n',
  source: '-',
  weighs: false,
  kernel: (children) => mean(children.map(({ value }) => value)),
};

export const weightedMeanRollup: RollupMethod = {
  label: { en: 'weighted mean', zh: '加权平均' },
  about: {
    en: 'The mean of its children\'s values weighted by the coefficient that "rollup_by" names, as of rates by population.',
    zh: '取下级各地区数值按 "rollup_by" 所指调整系数加权的平均，例如按常住人口加权的比率。',
  },
  formula: 'sum(c x) / sum(c)',
  source: '-',
  weighs: true,
  kernel: (children) => weightedArithmeticMean(children.map(({ value, weight }) => ({ score: value, weight }))),
};
