import type { Exact } from '../../model/exact.ts';
import { correlations } from '../../numeric/correlation.ts';
import { squaredLoadings } from '../../numeric/eigenvector.ts';
import { handbook } from '../sources.ts';
import { weighting } from './declare.ts';

/** The squared loadings of the first component of the correlations, as shares. */
export function firstComponentShares(columns: readonly (readonly Exact[])[]): readonly Exact[] {
  return squaredLoadings(correlations(columns));
}

export const pcaWeights = weighting({
  label: { en: 'principal-component weights', zh: '主成分分析法' },
  about: {
    en: 'Principal components: the share of a child in the first component of the correlations, the more the better it goes with what its siblings have in common. From the complete regions of all peer groups together.',
    zh: '取各项在相关矩阵第一主成分中的比例，与同级指标共同变动越一致，权重越大。取各组中各项得分齐全的全部地区。',
  },
  formula: {
    en: 'w_j = l_j^2 / sum(l^2), l the loadings of the first component; mean of those that tie for it',
    zh: 'w_j = l_j^2 / sum(l^2)；l 为第一主成分的载荷，并列者取均值',
  },
  source: handbook(
    6,
    'weights from principal components: squared loadings scaled to unity sum',
    '主成分权重（载荷平方归一化）',
  ),
  objective: { domain: 'any', fewest: 3, kernel: async () => firstComponentShares },
});
