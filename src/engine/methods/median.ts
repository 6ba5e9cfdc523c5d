import type { Exact } from '../../model/exact.ts';
import type { AggregationMethod, WeightedScore } from '../../model/method.ts';
import { add, compare, divide } from '../../numeric/exact.ts';

const TWO: Exact = { coefficient: 2n, exponent: 0 };

/** The middle score, or the mean of the two middle ones, whatever their weights. */
export function medianScore(children: readonly WeightedScore[]): Exact {
  const ascending = children.map(({ score }) => score).sort(compare);
  const middle = ascending.length >> 1;
  const upper = ascending[middle] as Exact;
  if (ascending.length % 2 === 1) return upper;
  return divide(add(ascending[middle - 1] as Exact, upper), TWO);
}

export const medianMethod: AggregationMethod = {
  about: {
    en: 'The middle score, or the mean of the two middle ones: outlying children count no more than others. Weights say only who takes part.',
    zh: '取中位得分，项数为偶数时取中间两项的平均：极端项不比他项更有影响。权重只决定是否参与。',
  },
  formula: 'median(s)',
  source: 'median of the scores, unweighted',
  domain: 'any',
  additive: false,
  kernel: async () => medianScore,
};
