import {
  all,
  any,
  cases,
  ceiling,
  floor,
  given,
  holds,
  isBetter,
  limit,
  minus,
  onScale,
  over,
  reaches,
  ties,
  times,
  when,
  x,
} from '../../formula/term.ts';
import { directions } from '../../model/index-tree.ts';
import { humanDevelopment } from '../sources.ts';
import { NOT_ABOVE_WORST, REACHES_BEST, scoring } from './declare.ts';
import { GOES_ON, intervalScore } from './interval.ts';

const worst = given('worst');
const best = given('best');
const linear = onScale((span) => over(times(span, minus(x, worst)), minus(best, worst)));

/** Validation has made sure that worst and best are given, differ, and fit the direction. */
const score = cases(
  [
    when(holds('interval'), intervalScore),
    when(all(holds('clamps'), reaches(x, best)), ceiling, REACHES_BEST),
    when(all(holds('clamps'), reaches(worst, x)), floor, NOT_ABOVE_WORST),
    limit(ties(x, best), ceiling, REACHES_BEST),
    limit(ties(x, worst), floor, NOT_ABOVE_WORST),
  ],
  cases([when(any(isBetter(x, best), isBetter(worst, x)), linear, GOES_ON)], linear),
);

export const goalpostsMethod = scoring({
  label: { en: 'linear between goalposts', zh: '阈值线性法' },
  about: {
    en: 'Linear between two fixed values, so that months and years compare.',
    zh: '在不允许值与满意值两个固定值之间线性计分，使各月各年可比。',
  },
  source: humanDevelopment,
  inUnit: true,
  directions,
  score,
});
