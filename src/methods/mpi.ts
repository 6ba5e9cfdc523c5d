import type { Exact } from '../model/exact.ts';
import type { RegionAggregation, WeightedScore } from '../model/method.ts';
import { divide, isZero, ZERO } from '../numeric/exact.ts';
import { compareSnapped } from '../numeric/order.ts';
import { roundingNoise } from '../numeric/rounding-noise.ts';
import { alignExactly } from '../numeric/statistics.ts';

/** Whether a mean of scores that were rounded ties with its penalty: what is left is nothing but their rounding. */
function cancelOut(mean: bigint, penalty: bigint, children: readonly WeightedScore[]): boolean {
  if (compareSnapped({ coefficient: mean, exponent: 0 }, { coefficient: penalty, exponent: 0 }) !== 0) return false;
  return children.some(({ score }) => !isZero(roundingNoise(score)));
}

/**
 * M - S cv with cv = S / M, M being the weighted mean and S^2 = sum(w (s - M)^2) / sum(w). With W, A and B the sums of
 * w, w s and w s^2 that is (2 A^2 - B W) / (A W): no root is left, and the division is the only rounding. A is above 0.
 */
export function penalisedMean(children: readonly WeightedScore[]): Exact {
  const scores = alignExactly(children.map(({ score }) => score));
  const weights = alignExactly(children.map(({ weight }) => weight)).integers;
  let [w, a, b] = [0n, 0n, 0n];
  for (const [at, score] of scores.integers.entries()) {
    const weight = weights[at] as bigint;
    w += weight;
    a += weight * score;
    b += weight * score * score;
  }
  const [mean, penalty] = [2n * a * a, b * w];
  if (cancelOut(mean, penalty, children)) return ZERO;
  return divide({ coefficient: mean - penalty, exponent: scores.exponent }, { coefficient: a * w, exponent: 0 });
}

export const mpiMethod: RegionAggregation = {
  label: { en: 'Mazziotta-Pareto index', zh: 'Mazziotta-Pareto 法' },
  about: {
    en: 'Mazziotta-Pareto index: the weighted mean less a penalty for imbalance between the children. Their mean must be above 0.',
    zh: 'Mazziotta-Pareto 指数：加权平均减去各项失衡的惩罚。各项平均须为正。',
  },
  formula: 'M - S^2 / M; M = sum(w s) / sum(w), S^2 = sum(w (s - M)^2) / sum(w)',
  source:
    'De Muro, Mazziotta, Pareto, Composite Indices of Development and Poverty, Social Indicators Research 104 (2011); weighted as by Mazziotta and Pareto, RIEDS',
  over: 'region',
  needsExponent: false,
  domain: () => 'positive-mean',
  additive: false,
  kernel: async () => penalisedMean,
};
