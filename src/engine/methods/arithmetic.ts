import type { Exact } from '../../model/exact.ts';
import type { AggregationMethod, WeightedScore } from '../../model/method.ts';
import { divide } from '../../numeric/exact.ts';
import { powerOfTen } from '../../numeric/power-of-ten.ts';

/** sum(w s) / sum(w): the sums are exact, so that the division is the only rounding. */
export function weightedArithmeticMean(children: readonly WeightedScore[]): Exact {
  let weightExponent = 0;
  let exponent = 0;
  for (const { weight, score } of children) {
    weightExponent = Math.min(weightExponent, weight.exponent);
    exponent = Math.min(exponent, weight.exponent + score.exponent);
  }
  let total = 0n;
  let weights = 0n;
  for (const { weight, score } of children) {
    total += shifted(weight.coefficient * score.coefficient, weight.exponent + score.exponent - exponent);
    weights += shifted(weight.coefficient, weight.exponent - weightExponent);
  }
  return divide({ coefficient: total, exponent }, { coefficient: weights, exponent: weightExponent });
}

function shifted(integer: bigint, places: number): bigint {
  return places === 0 ? integer : integer * powerOfTen(places);
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
