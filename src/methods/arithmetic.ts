import type { Exact } from '../model/exact.ts';
import type { RegionAggregation, WeightedScore } from '../model/method.ts';
import { absolute, compare, divide, magnitude, ZERO } from '../numeric/exact.ts';
import { ExactSum } from '../numeric/exact-sum.ts';
import { roundingNoise } from '../numeric/rounding-noise.ts';

/** The greatest error that rounding leaves in sum(w s). */
function noiseOf(children: readonly WeightedScore[]): Exact {
  const noise = new ExactSum();
  for (const { weight, score } of children) {
    const [ofScore, ofWeight] = [roundingNoise(score), roundingNoise(weight)];
    noise.add(weight.coefficient * ofScore.coefficient, weight.exponent + score.exponent);
    noise.add(ofWeight.coefficient * magnitude(score.coefficient), weight.exponent + score.exponent);
  }
  return noise.value;
}

/**
 * sum(w s) / sum(w): the sums are exact, so that the division is the only rounding. Scores of both signs of which a sum
 * leaves no more than what rounding put them off by have the mean 0.
 */
export function weightedArithmeticMean(children: readonly WeightedScore[]): Exact {
  const total = new ExactSum();
  const weights = new ExactSum();
  let isAnyNegative = false;
  for (const { weight, score } of children) {
    total.add(weight.coefficient * score.coefficient, weight.exponent + score.exponent);
    weights.add(weight.coefficient, weight.exponent);
    if (score.coefficient < 0n) isAnyNegative = true;
  }
  const isNothing = isAnyNegative && compare(absolute(total.value), noiseOf(children)) <= 0;
  return isNothing ? ZERO : divide(total.value, weights.value);
}

export const arithmeticMethod: RegionAggregation = {
  label: { en: 'weighted arithmetic mean', zh: '加权算术平均' },
  about: {
    en: 'Weighted mean: a gain in one child makes up for a loss in another.',
    zh: '加权算术平均：可完全补偿（某项之短可由他项之长抵补）。',
  },
  formula: 'sum(w s) / sum(w)',
  source: 'OECD/JRC Handbook (2008), step 6, additive aggregation',
  over: 'region',
  needsExponent: false,
  domain: () => 'any',
  additive: true,
  kernel: async () => weightedArithmeticMean,
};
