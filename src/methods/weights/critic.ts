import type { Exact } from '../../model/exact.ts';
import { correlations } from '../../numeric/correlation.ts';
import { divide, multiply, ONE, subtract, sum, ZERO } from '../../numeric/exact.ts';
import { compareSnapped } from '../../numeric/order.ts';
import { describeColumn } from '../../numeric/statistics.ts';
import { cited } from '../sources.ts';
import { weighting } from './declare.ts';

/** The sample standard deviation of the column once its range is 0..1. */
function contrast(column: readonly Exact[]): Exact {
  const { standardDeviation, min, max } = describeColumn(column);
  return divide(standardDeviation as Exact, subtract(max as Exact, min as Exact));
}

/** sum(1 - r) over a row of correlations; one that ties with 1 adds nothing. */
function conflict(row: readonly Exact[]): Exact {
  return sum(row.map((r) => (compareSnapped(r, ONE) === 0 ? ZERO : subtract(ONE, r))));
}

/** C_j = sd_j sum_k(1 - r_jk), of scores normalised to 0..1, which leaves correlations as they are. */
export function criticInformation(columns: readonly (readonly Exact[])[]): readonly Exact[] {
  return correlations(columns).map((row, at) => multiply(contrast(columns[at] as readonly Exact[]), conflict(row)));
}

export const criticWeights = weighting({
  label: { en: 'CRITIC weights', zh: 'CRITIC 法' },
  about: {
    en: 'CRITIC: a child weighs more the more its scores vary and the less they go with those of its siblings. From the complete regions of all peer groups together.',
    zh: '得分变异越大、与同级指标相关越低，权重越大。取各组中各项得分齐全的全部地区。',
  },
  formula: {
    en: 'w = C / sum(C); C_j = sd_j sum_k(1 - r_jk), of scores scaled to 0..1; sd with n - 1',
    zh: 'w = C / sum(C)；C_j = sd_j sum_k(1 - r_jk)，得分先折算为 0 至 1；sd 以 n - 1 为分母',
  },
  source: cited(
    'Diakoulaki, Mavrotas, Papayannakis, Computers and Operations Research 22 (1995), pp. 763-770',
    'Diakoulaki、Mavrotas、Papayannakis, Computers and Operations Research 22（1995），763—770 页',
  ),
  objective: { domain: 'any', fewest: 3, kernel: async () => criticInformation },
});
