import {
  cases,
  ceiling,
  floor,
  givenOr,
  ifNegative,
  max,
  min,
  minus,
  named,
  over,
  power,
  reaches,
  times,
  when,
  x,
} from '../../formula/term.ts';
import { cited } from '../sources.ts';
import { NOT_ABOVE_WORST, REACHES_BEST, scoring } from './declare.ts';

const worst = givenOr('worst', ifNegative(max, min));
const best = givenOr('best', ifNegative(min, max));
const t = named('t', over(minus(x, worst), minus(best, worst)));

/** The exponential efficacy function (指数功效函数); equal ends score the ceiling. */
const score = cases(
  [when(reaches(x, best), ceiling, REACHES_BEST), when(reaches(worst, x), floor, NOT_ABOVE_WORST)],
  times(floor, power(over(ceiling, floor), t)),
);

export const efficacyMethod = scoring({
  label: { en: 'exponential efficacy function', zh: '指数型功效函数法' },
  about: {
    en: 'Exponential efficacy function between the goalposts, or the worst and the best of the peers: each gain counts more the nearer to the best. For a scale with a floor above 0, such as 60 to 100.',
    zh: '在不允许值与满意值（未给出则取同组最差值与最优值）之间按指数曲线计分，越接近满意值提升越快，即指数型功效系数法。得分下限须为正，如 60 至 100 分制。',
  },
  source: cited(
    'Renmin Luntan Assessment Centre, city indices of Zhejiang (2016): exponential efficacy scores 60 to 100',
    '人民论坛测评中心：浙江省城市指数（2016），60 至 100 分的指数型功效函数',
  ),
  positiveScale: true,
  score,
});
