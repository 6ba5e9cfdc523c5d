import {
  allTie,
  cases,
  ceiling,
  constant,
  floor,
  ifNegative,
  limit,
  max,
  minus,
  onScale,
  over,
  says,
  ties,
  times,
  when,
  x,
} from '../../formula/term.ts';
import { NOT_NEGATIVE } from '../domains.ts';
import { coinr, handbook } from '../sources.ts';
import { ALL_TIE, scoring } from './declare.ts';

const IS_MAX = says('x ties with the greatest of the peer group', 'x 与同组最大值相等');
const IS_ZERO = says('x is 0', 'x 为 0');

const score = cases(
  [
    when(allTie, ceiling, ALL_TIE),
    limit(ties(x, max), ifNegative(floor, ceiling), IS_MAX),
    limit(ties(x, constant(0)), ifNegative(ceiling, floor), IS_ZERO),
  ],
  onScale((span) => over(times(span, ifNegative(minus(max, x), x)), max)),
);

export const fractionOfMaxMethod = scoring({
  label: { en: 'fraction of the maximum', zh: '最大值比例法' },
  about: {
    en: 'The share of the greatest value of the peer group, so that zero scores the floor; for a negative indicator, the share that is spared. For values with a true zero.',
    zh: '占同组最大值的比例，零值得下限；逆向指标取未达最大值的部分。适用于有绝对零点的数据。',
  },
  source: handbook(5, 'distance to a reference', '与参照值的距离', coinr('n_fracmax')),
  inUnit: true,
  domain: NOT_NEGATIVE,
  score,
});
