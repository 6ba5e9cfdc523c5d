import type { Exact } from '../../model/exact.ts';
import type { Figure } from '../../model/formula.ts';
import type { Optimum } from '../../model/index-tree.ts';
import { compareSnapped } from '../../numeric/order.ts';
import { minus, over, plus, rule, times } from './expressions.ts';
import type { ScoreFormula, ScoringCase } from './scoring-case.ts';

/** Said of a value whose score passes beyond the scale, as "clamp" lets it. */
export const GOES_ON = rule(
  'x is beyond the goalpost, and clamp is no: the score goes on beyond the scale',
  'x 超出界限，而 clamp 为 no：得分可超出分制范围',
);

/** The end of the optimum on the value's side, and where the floor is. */
function sideOf(scored: ScoringCase, isBelow: boolean): { end: Figure; limit: Figure } {
  const { low, high, worstLow, worstHigh } = scored.column.optimum as Optimum;
  if (isBelow) {
    const limit = worstLow === undefined ? scored.min : scored.given('worst', worstLow);
    return { end: scored.given('optimum_low', low), limit };
  }
  const limit = worstHigh === undefined ? scored.max : scored.given('worst_high', worstHigh);
  return { end: scored.given('optimum_high', high), limit };
}

/** The score of an interval indicator: the ceiling within the optimum, less the nearer to the limit of its side. */
export function intervalFormula(scored: ScoringCase): ScoreFormula {
  const { x, floor, ceiling } = scored;
  const { low, high } = scored.column.optimum as { readonly low: Exact; readonly high: Exact };
  const isBelow = compareSnapped(x.value, low) < 0;
  if (!isBelow && compareSnapped(x.value, high) <= 0) {
    const within = rule('x lies within the optimum: the ceiling', 'x 在适度区间内：得上限');
    const figures = [x, scored.given('optimum_low', low), scored.given('optimum_high', high)];
    return { rules: [within], figures, expression: ceiling };
  }
  const { end, limit } = sideOf(scored, isBelow);
  const order = compareSnapped(x.value, limit.value);
  const isPast = order !== (isBelow ? 1 : -1);
  if (order === 0 || (isPast && scored.column.clamps)) {
    const past = rule('x is at the limit of its side or beyond: the floor', 'x 达到或超出该侧界限：得下限');
    return { rules: [past], figures: [x, end, limit], expression: floor };
  }
  const rules = isPast ? [GOES_ON] : [];
  const span = minus(ceiling, floor);
  return { rules, expression: plus(floor, over(times(span, minus(x, limit)), minus(end, limit))) };
}
