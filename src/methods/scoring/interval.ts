import {
  all,
  cases,
  ceiling,
  floor,
  given,
  givenOr,
  holds,
  isAbove,
  isAtLeast,
  isAtMost,
  isBelow,
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
import type { Case, Condition, Term } from '../../model/term.ts';

/** Said of a value whose score passes beyond the scale, as "clamp" lets it. */
export const GOES_ON = says(
  'x is beyond the goalpost, and clamp is no: the score goes on beyond the scale',
  'x 超出界限，而 clamp 为 no：得分可超出分制范围',
);
const WITHIN = says('x lies within the optimum: the ceiling', 'x 在适度区间内：得上限');
const PAST = says('x is at the limit of its side or beyond: the floor', 'x 达到或超出该侧界限：得下限');

const low = given('optimum_low');
const high = given('optimum_high');

/** One side of the optimum: linear from its limit, the goalpost or the worst value that lies there, to where the optimum begins. */
function side(isPast: (value: Term, end: Term) => Condition, end: Term, worst: Term): readonly [Case, Case, Term] {
  const score = onScale((span) => over(times(span, minus(x, worst)), minus(end, worst)));
  return [
    when(all(holds('clamps'), isPast(x, worst)), floor, PAST),
    limit(ties(x, worst), floor, PAST),
    cases([when(isPast(x, worst), score, GOES_ON)], score),
  ];
}

const [belowClamped, belowLimit, below] = side(isAtMost, low, givenOr('worst', min));
const [aboveClamped, aboveLimit, above] = side(isAtLeast, high, givenOr('worst_high', max));

/**
 * The score of an interval indicator (适度指标): the ceiling between optimum_low and optimum_high, both included; outside,
 * floor + (ceiling - floor)(x - limit) / (optimum - limit), not below the floor unless the indicator lets scores go on
 * beyond the scale.
 */
export const intervalScore = cases(
  [
    when(isBelow(x, low), cases([belowClamped, belowLimit], below)),
    when(isAbove(x, high), cases([aboveClamped, aboveLimit], above)),
  ],
  cases([when(all(isAtLeast(x, low), isAtMost(x, high)), ceiling, WITHIN)], ceiling),
);
