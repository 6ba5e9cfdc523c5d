import {
  alike,
  allTie,
  cases,
  ceiling,
  deviation,
  given,
  ifNegative,
  limit,
  mean,
  minus,
  over,
  plus,
  says,
  times,
  when,
  x,
} from '../../formula/term.ts';
import { coinr, handbook } from '../sources.ts';
import { ALL_TIE, scoring } from './declare.ts';

const IS_MEAN = says('x ties with the mean of the peer group: the target mean', 'x 与同组均值相等：得目标均值');

const target = given('mean');
const share = over(times(given('sd'), minus(x, mean)), deviation);

/** Values that cancel out to a mean next to 0 may tie with it but for what rounding left of them. */
const score = cases(
  [when(allTie, ceiling, ALL_TIE), limit(alike(x, mean), target, IS_MEAN)],
  ifNegative(minus(target, share), plus(target, share)),
);

export const zScoreMethod = scoring({
  label: { en: 'z-score', zh: '标准化法' },
  about: {
    en: 'Standardised: the peers\' mean and standard deviation become those of "zscore" in pingan.json. For indicators whose spread should count alike.',
    zh: '以同组均值和标准差计分（Z 分数），使其变为 pingan.json 中 "zscore" 的值。适用于各指标离散程度应同等看待的情形。',
  },
  source: handbook(5, 'standardisation', '标准化', coinr('n_zscore')),
  score,
});
