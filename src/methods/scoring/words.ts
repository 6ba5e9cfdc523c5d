import { says } from '../../formula/term.ts';

/** What several methods say of a case. */
export const ALL_TIE = says(
  'all values of the peer group tie, and each scores as the best',
  '同组各值均相等，均按最优计分',
);
export const IS_WORST = says('x ties with the worst of the peer group: the floor', 'x 与同组最差值相等：得下限');
export const REACHES_BEST = says('x reaches the best: the ceiling', 'x 达到满意值：得上限');
export const NOT_ABOVE_WORST = says('x does not exceed the worst: the floor', 'x 未超过不允许值：得下限');
