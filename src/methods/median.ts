import type { Exact } from '../model/exact.ts';
import type { RegionAggregation, WeightedScore } from '../model/method.ts';
import { median } from '../numeric/averages.ts';

/** The middle score, or the mean of the two middle ones, whatever their weights. */
export function medianScore(children: readonly WeightedScore[]): Exact {
  return median(children.map(({ score }) => score));
}

export const medianMethod: RegionAggregation = {
  label: { en: 'median', zh: '中位数' },
  about: {
    en: 'The middle score, or the mean of the two middle ones: outlying children count no more than others. Weights say only who takes part.',
    zh: '取中位得分，项数为偶数时取中间两项的平均：极端得分影响不大。权重只决定是否参与。',
  },
  formula: 'median(s)',
  source: 'median of the scores, unweighted',
  over: 'region',
  needsExponent: false,
  domain: () => 'any',
  additive: false,
  kernel: async () => medianScore,
};
