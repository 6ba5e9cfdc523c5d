import {
  allTie,
  cases,
  ceiling,
  floor,
  given,
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
import { cited, handbook } from '../sources.ts';
import { ALL_TIE, IS_WORST, scoring } from './declare.ts';

const IS_REFERENCE = says('x ties with the reference: the ceiling', 'x 与参照值相等：得上限');

const reference = given('reference');
const worst = ifNegative(max, min);

/** Not capped: a region beyond the reference scores above the ceiling. That it is better than the worst is checked before. */
const score = cases(
  [
    when(allTie, ceiling, ALL_TIE),
    limit(ties(x, reference), ceiling, IS_REFERENCE),
    limit(ties(x, worst), floor, IS_WORST),
  ],
  onScale((span) => over(times(span, minus(x, worst)), minus(reference, worst))),
);

export const distanceToReferenceMethod = scoring({
  label: { en: 'distance to a reference', zh: '标杆距离法' },
  about: {
    en: 'Linear from the worst value of the peer group to a reference, a region or a figure, which scores the ceiling; beyond it, more. For a target, a leader, or a benchmark region.',
    zh: '从同组最差值到参照值（地区或数值）线性计分，参照值得上限，优于参照值者超过上限。适用于有目标值、标杆地区的情形。',
  },
  source: handbook(
    5,
    'distance to a reference',
    '与参照值的距离',
    cited('COINr, n_dist2ref and n_dist2targ', 'COINr, n_dist2ref、n_dist2targ'),
  ),
  inUnit: true,
  score,
});
