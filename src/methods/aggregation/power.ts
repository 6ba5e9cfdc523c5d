import { constant, given, over, power, s, weightedMean } from '../../formula/term.ts';
import { isPositive } from '../../numeric/exact.ts';
import { cited } from '../sources.ts';
import { aggregation } from './declare.ts';

const p = given('p');

export const powerMethod = aggregation({
  label: { en: 'power mean', zh: '幂平均' },
  about: {
    en: 'Generalised mean: p = 1 is arithmetic, -1 harmonic, near 0 geometric; the lower p, the more a low child weighs. Scores of 0 and above, for p < 0 above 0.',
    zh: '广义（幂）平均：p 为 1 即算术平均，-1 即调和平均，趋于 0 即几何平均；p 越小，短板影响越大。得分须不为负，p < 0 时须为正。',
  },
  source: cited('COINr, a_genmean; weighted generalised mean', 'COINr, a_genmean；加权广义平均'),
  domain: (exponent) => (exponent !== undefined && isPositive(exponent) ? 'non-negative' : 'positive'),
  score: power(weightedMean(power(s, p)), over(constant(1), p)),
});
