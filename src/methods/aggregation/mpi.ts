import {
  all,
  cases,
  constant,
  isRounded,
  limit,
  minus,
  named,
  over,
  power,
  s,
  ties,
  weightedMean,
} from '../../formula/term.ts';
import { cited } from '../sources.ts';
import { aggregation } from './declare.ts';

const mean = named('M', weightedMean(s));
const variance = named('V', weightedMean(power(minus(s, mean), constant(2))));
const penalty = over(variance, mean);

/** What a mean of rounded scores leaves of a penalty that ties with it is nothing but their rounding. */
const score = cases([limit(all(ties(mean, penalty), isRounded), constant(0))], minus(mean, penalty));

export const mpiMethod = aggregation({
  label: { en: 'Mazziotta-Pareto index', zh: 'Mazziotta-Pareto 法' },
  about: {
    en: 'Mazziotta-Pareto index: the weighted mean less a penalty for imbalance between the children. Their mean must be above 0.',
    zh: 'Mazziotta-Pareto 指数：加权平均减去各项失衡的惩罚。各项平均须为正。',
  },
  source: cited(
    'De Muro, Mazziotta, Pareto, Composite Indices of Development and Poverty, Social Indicators Research 104 (2011); weighted as by Mazziotta and Pareto, RIEDS',
    'De Muro、Mazziotta、Pareto, Composite Indices of Development and Poverty, Social Indicators Research 104（2011）；加权形式见 Mazziotta 和 Pareto, RIEDS',
  ),
  domain: 'positive-mean',
  score,
});
