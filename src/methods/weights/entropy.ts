import { cited } from '../sources.ts';
import { weighting } from './declare.ts';

export const entropyWeights = weighting({
  label: { en: 'entropy weights', zh: '熵权法' },
  about: {
    en: 'Entropy: the more unevenly the scores are spread over the regions, the more a child weighs. From the complete regions of all peer groups together; scores of 0 or more.',
    zh: '得分在各地区间分布越不均匀，权重越大。取各组中各项得分齐全的全部地区；得分须不小于 0。',
  },
  formula: 'w = g / sum(g); g = 1 - e, e = -(1 / ln n) sum(p ln p), p = s / sum(s), 0 ln 0 = 0',
  source: cited(
    'Shannon (1948); Zeleny, Multiple Criteria Decision Making (1982), weights by entropy',
    'Shannon（1948）；Zeleny, Multiple Criteria Decision Making（1982）：以熵求权重',
  ),
  objective: {
    domain: 'non-negative',
    fewest: 2,
    kernel: async () => {
      const { entropyRedundancy } = await import('./entropy-redundancy.ts');
      return (columns) => columns.map(entropyRedundancy);
    },
  },
});
