import {
  allTie,
  cases,
  ceiling,
  floor,
  holds,
  ifNegative,
  limit,
  max,
  min,
  minus,
  onScale,
  over,
  says,
  ties,
  times,
  when,
  x,
} from '../../formula/term.ts';
import { directions } from '../../model/index-tree.ts';
import { handbook } from '../sources.ts';
import { ALL_TIE, IS_WORST, scoring } from './declare.ts';
import { intervalScore } from './interval.ts';

const IS_BEST = says('x ties with the best of the peer group: the ceiling', 'x 与同组最优值相等：得上限');

const score = cases(
  [
    when(allTie, ceiling, ALL_TIE),
    when(holds('interval'), intervalScore),
    limit(ties(x, ifNegative(min, max)), ceiling, IS_BEST),
    limit(ties(x, ifNegative(max, min)), floor, IS_WORST),
  ],
  onScale((span) => over(times(span, ifNegative(minus(max, x), minus(x, min))), minus(max, min))),
);

export const minMaxMethod = scoring({
  label: { en: 'min-max', zh: '极差法' },
  about: {
    en: 'Linear between the worst and the best value of the peer group.',
    zh: '在同组最差值与最优值之间线性计分。',
  },
  isDefault: true,
  source: handbook(5, 'normalisation', '无量纲化'),
  directions,
  score,
});
