import type { Exact } from '../model/exact.ts';
import type { RegionAggregation, WeightedScore } from '../model/method.ts';
import { compare } from '../numeric/exact.ts';

/** min(s): the lowest of the scores, whatever their weights. */
export function lowestScore(children: readonly WeightedScore[]): Exact {
  const scores = children.map(({ score }) => score);
  return scores.reduce((lowest, score) => (compare(score, lowest) < 0 ? score : lowest));
}

export const minMethod: RegionAggregation = {
  label: { en: 'minimum', zh: '取最低' },
  about: {
    en: 'The lowest score: nothing makes up for the worst child. Weights say only who takes part.',
    zh: '取最低得分：最差的一项无法由他项弥补。权重只决定是否参与。',
  },
  formula: 'min(s)',
  source: 'OECD/JRC Handbook (2008), step 6, non-compensatory aggregation; the power mean as p goes to -infinity',
  over: 'region',
  needsExponent: false,
  domain: () => 'any',
  additive: false,
  kernel: async () => lowestScore,
};
