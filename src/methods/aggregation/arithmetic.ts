import { s, weightedMean } from '../../formula/term.ts';
import type { Exact } from '../../model/exact.ts';
import type { WeightedScore } from '../../model/method.ts';
import { handbook } from '../sources.ts';
import { aggregateBy, aggregation } from './declare.ts';

const score = weightedMean(s);

const aggregate = aggregateBy(score);

/** sum(w s) / sum(w): the sums are exact, so that the division is the only rounding. */
export function weightedArithmeticMean(children: readonly WeightedScore[]): Exact {
  return aggregate(children);
}

export const arithmeticMethod = aggregation({
  label: { en: 'weighted arithmetic mean', zh: '加权算术平均' },
  about: {
    en: 'Weighted mean: a gain in one child makes up for a loss in another.',
    zh: '加权算术平均：可完全补偿（某项之短可由他项之长抵补）。',
  },
  isDefault: true,
  source: handbook(6, 'additive aggregation', '线性合成'),
  domain: 'any',
  additive: true,
  score,
});
