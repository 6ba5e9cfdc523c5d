import type { Exact } from '../../model/exact.ts';
import { absolute, divide } from '../../numeric/exact.ts';
import { describeColumn } from '../../numeric/statistics.ts';
import { cited } from '../sources.ts';
import { weighting } from './declare.ts';

/** sd / |mean|, sd with n - 1; the mean is not 0. */
export function coefficientOfVariation(column: readonly Exact[]): Exact {
  const { standardDeviation, mean } = describeColumn(column);
  return divide(standardDeviation as Exact, absolute(mean as Exact));
}

export const variationWeights = weighting({
  label: { en: 'coefficient-of-variation weights', zh: '变异系数法' },
  about: {
    en: 'Coefficient of variation: the more the scores vary relative to their mean, the more a child weighs. From the complete regions of all peer groups together; the mean must not be 0.',
    zh: '得分相对均值的变异越大，权重越大。取各组中各项得分齐全的全部地区；均值不得为 0。',
  },
  formula: {
    en: 'w = v / sum(v); v = sd / |mean|, sd with n - 1',
    zh: 'w = v / sum(v)；v = sd / |mean|；sd 以 n - 1 为分母',
  },
  source: cited('coefficient of variation (Pearson 1896) as a weight', '以变异系数（Pearson，1896）为权重'),
  objective: {
    domain: 'non-zero-mean',
    fewest: 3,
    kernel: async () => (columns) => columns.map(coefficientOfVariation),
  },
});
