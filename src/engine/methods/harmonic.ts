import type { Exact } from '../../model/exact.ts';
import type { RegionAggregation, WeightedScore } from '../../model/method.ts';
import { add, divide, ZERO } from '../../numeric/exact.ts';

/** sum(w) / sum(w / s); every score is positive. */
export function weightedHarmonicMean(children: readonly WeightedScore[]): Exact {
  let weights = ZERO;
  let quotients = ZERO;
  for (const { weight, score } of children) {
    weights = add(weights, weight);
    quotients = add(quotients, divide(weight, score));
  }
  return divide(weights, quotients);
}

export const harmonicMethod: RegionAggregation = {
  about: {
    en: 'Weighted harmonic mean: punishes a low child hardest. Scores above 0 only.',
    zh: '加权调和平均：对短板的惩罚最重。得分须为正。',
  },
  formula: 'sum(w) / sum(w / s)',
  source: 'COINr, a_hmean; weighted harmonic mean',
  over: 'region',
  needsExponent: false,
  domain: () => 'positive',
  additive: false,
  kernel: async () => weightedHarmonicMean,
};
