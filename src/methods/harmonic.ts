import type { Exact } from '../model/exact.ts';
import type { RegionAggregation, WeightedScore } from '../model/method.ts';
import { meanOfReciprocals } from './power.ts';

/** sum(w) / sum(w / s), rounded once, so that equal scores have themselves for their mean; every score is positive. */
export function weightedHarmonicMean(children: readonly WeightedScore[]): Exact {
  return meanOfReciprocals(children, 1);
}

export const harmonicMethod: RegionAggregation = {
  label: { en: 'weighted harmonic mean', zh: '加权调和平均' },
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
