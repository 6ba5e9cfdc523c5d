import type { Exact } from '../../model/exact.ts';
import type { AggregationMethod, WeightedScore } from '../../model/method.ts';
import { add, divide, multiply, ZERO } from '../../numeric/exact.ts';

/** sum(w s) / sum(w). */
export function weightedArithmeticMean(children: readonly WeightedScore[]): Exact {
  let total = ZERO;
  let weights = ZERO;
  for (const { weight, score } of children) {
    total = add(total, multiply(weight, score));
    weights = add(weights, weight);
  }
  return divide(total, weights);
}

export const arithmeticMethod: AggregationMethod = {
  about: {
    en: 'Weighted mean: a gain in one child makes up for a loss in another.',
    zh: '加权算术平均：各项之间可完全互补。',
  },
  formula: 'sum(w s) / sum(w)',
  source: 'OECD/JRC Handbook (2008), section 6.1',
  positiveOnly: false,
  additive: true,
  kernel: async () => weightedArithmeticMean,
};
