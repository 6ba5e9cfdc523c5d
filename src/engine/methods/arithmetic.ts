import type { Exact } from '../../model/exact.ts';
import type { RegionAggregation, WeightedScore } from '../../model/method.ts';
import { divide } from '../../numeric/exact.ts';
import { ExactSum } from '../../numeric/exact-sum.ts';

/** sum(w s) / sum(w): the sums are exact, so that the division is the only rounding. */
export function weightedArithmeticMean(children: readonly WeightedScore[]): Exact {
  const total = new ExactSum();
  const weights = new ExactSum();
  for (const { weight, score } of children) {
    total.add(weight.coefficient * score.coefficient, weight.exponent + score.exponent);
    weights.add(weight.coefficient, weight.exponent);
  }
  return divide(total.value, weights.value);
}

export const arithmeticMethod: RegionAggregation = {
  about: {
    en: 'Weighted mean: a gain in one child makes up for a loss in another.',
    zh: '加权算术平均：各项之间可完全互补。',
  },
  formula: 'sum(w s) / sum(w)',
  source: 'OECD/JRC Handbook (2008), step 6, additive aggregation',
  over: 'region',
  needsExponent: false,
  domain: () => 'any',
  additive: true,
  kernel: async () => weightedArithmeticMean,
};
