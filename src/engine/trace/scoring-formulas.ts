import type { methods } from '../../methods/index.ts';
import { stepOf } from '../../methods/scoring/steps.ts';
import { meanAndDeviation, meanTies } from '../../methods/scoring/z-score.ts';
import type { Exact } from '../../model/exact.ts';
import type { Expression, Figure } from '../../model/formula.ts';
import type { Localised } from '../../model/localised.ts';
import { divide, integer, isZero, multiply, subtract } from '../../numeric/exact.ts';
import { compareSnapped } from '../../numeric/order.ts';
import { equalThroughout } from '../../numeric/statistics.ts';
import {
  constant,
  equation,
  greatest,
  minus,
  over,
  plus,
  power,
  resultOf,
  rule,
  sqrt,
  sumOf,
  times,
} from './expressions.ts';
import { GOES_ON, intervalFormula } from './interval-formula.ts';
import type { ScoreFormula, ScoringCase } from './scoring-case.ts';

const ALL_TIE = rule('all values of the peer group tie, and each scores as the best', '同组各值均相等，均按最优计分');
const IS_BEST = rule('x ties with the best of the peer group: the ceiling', 'x 与同组最优值相等：得上限');
const IS_WORST = rule('x ties with the worst of the peer group: the floor', 'x 与同组最差值相等：得下限');
const REACHES_BEST = rule('x reaches the best: the ceiling', 'x 达到满意值：得上限');
const NOT_ABOVE_WORST = rule('x does not exceed the worst: the floor', 'x 未超过不允许值：得下限');
const IS_MEAN = rule('x ties with the mean of the peer group: the target mean', 'x 与同组均值相等：得目标均值');
const IS_REFERENCE = rule('x ties with the reference: the ceiling', 'x 与参照值相等：得上限');
const IS_MAX = rule('x ties with the greatest of the peer group', 'x 与同组最大值相等');
const IS_ZERO = rule('x is 0', 'x 为 0');
const ALL_DEDUCTED = rule('deductions use up the scale: the floor', '扣分已扣至下限：得下限');

function ties(a: Exact, b: Exact): boolean {
  return compareSnapped(a, b) === 0;
}

/** floor + (ceiling - floor) x share. */
function onScale({ floor, ceiling }: ScoringCase, share: (span: Expression) => Expression): Expression {
  return plus(floor, share(minus(ceiling, floor)));
}

function minMaxFormula(scored: ScoringCase): ScoreFormula {
  const { x, min, max, floor, ceiling, isNegative, column } = scored;
  const figures = [x, min, max];
  if (ties(min.value, max.value)) return { rules: [ALL_TIE], figures, expression: ceiling };
  if (column.direction === 'interval') return intervalFormula(scored);
  const [worst, best] = isNegative ? [max, min] : [min, max];
  if (ties(x.value, best.value)) return { rules: [IS_BEST], figures, expression: ceiling };
  if (ties(x.value, worst.value)) return { rules: [IS_WORST], figures, expression: floor };
  const reached = isNegative ? minus(max, x) : minus(x, min);
  return { expression: onScale(scored, (span) => over(times(span, reached), minus(max, min))) };
}

function goalpostsFormula(scored: ScoringCase): ScoreFormula {
  const { x, column, isNegative, floor, ceiling } = scored;
  if (column.direction === 'interval') return intervalFormula(scored);
  const worst = scored.given('worst', column.worst as Exact);
  const best = scored.given('best', column.best as Exact);
  const figures = [x, worst, best];
  const better = isNegative ? -1 : 1;
  const [toBest, toWorst] = [compareSnapped(x.value, best.value), compareSnapped(x.value, worst.value)];
  if (toBest === 0 || (column.clamps && toBest === better)) {
    return { rules: [REACHES_BEST], figures, expression: ceiling };
  }
  if (toWorst === 0 || (column.clamps && toWorst === -better)) {
    return { rules: [NOT_ABOVE_WORST], figures, expression: floor };
  }
  const rules = toBest === better || toWorst === -better ? [GOES_ON] : [];
  return { rules, expression: onScale(scored, (span) => over(times(span, minus(x, worst)), minus(best, worst))) };
}

function zScoreFormula(scored: ScoringCase): ScoreFormula {
  const { x, peers, n, column, isNegative, ceiling, min, max } = scored;
  if (equalThroughout(column.values)) return { rules: [ALL_TIE], figures: [x, min, max], expression: ceiling };
  const { mean, deviation } = meanAndDeviation(column.values);
  const m = equation('m', over(sumOf(peers), n), mean);
  const target = scored.given('mean', column.zscore.mean);
  if (meanTies(column.values, mean)(x.value)) {
    return { rules: [IS_MEAN], figures: [x], equations: [m], expression: target };
  }
  const squares = sumOf(peers.map((peer) => power(minus(peer, resultOf(m)), constant(2))));
  const s = equation('s', sqrt(over(squares, minus(n, constant(1)))), deviation);
  const share = over(times(scored.given('sd', column.zscore.sd), minus(x, resultOf(m))), resultOf(s));
  return { equations: [m, s], expression: isNegative ? minus(target, share) : plus(target, share) };
}

/** The peers that do worse; all, and the region itself, where all tie. */
function worseOf({ worse, n, column }: ScoringCase): { worse: Figure; rules: readonly Localised[] } {
  if (!equalThroughout(column.values)) return { worse, rules: [] };
  return { worse: { ...worse, value: subtract(n.value, integer(1)) }, rules: [ALL_TIE] };
}

function rankFormula(scored: ScoringCase): ScoreFormula {
  const { worse, rules } = worseOf(scored);
  return { rules, figures: [scored.x, scored.n], expression: plus(worse, constant(1)) };
}

function bordaFormula(scored: ScoringCase): ScoreFormula {
  const { worse, rules } = worseOf(scored);
  return { rules, figures: [scored.x, scored.n], expression: worse };
}

function percentileRankFormula(scored: ScoringCase): ScoreFormula {
  const { x, n, ceiling } = scored;
  const { worse, rules } = worseOf(scored);
  if (compareSnapped(n.value, integer(1)) === 0) return { rules, figures: [x, n], expression: ceiling };
  return {
    rules,
    figures: [x],
    expression: onScale(scored, (span) => over(times(span, worse), minus(n, constant(1)))),
  };
}

function fractionOfMaxFormula(scored: ScoringCase): ScoreFormula {
  const { x, min, max, floor, ceiling, column, isNegative } = scored;
  if (equalThroughout(column.values)) return { rules: [ALL_TIE], figures: [x, min, max], expression: ceiling };
  const [whole, none] = isNegative ? [floor, ceiling] : [ceiling, floor];
  if (ties(x.value, max.value)) return { rules: [IS_MAX], figures: [x, max], expression: whole };
  if (isZero(x.value)) return { rules: [IS_ZERO], figures: [x], expression: none };
  return { expression: onScale(scored, (span) => over(times(span, isNegative ? minus(max, x) : x), max)) };
}

function distanceToReferenceFormula(scored: ScoringCase): ScoreFormula {
  const { x, min, max, floor, ceiling, column, isNegative } = scored;
  const reference = scored.given('reference', column.reference as Exact);
  if (equalThroughout(column.values))
    return { rules: [ALL_TIE], figures: [x, min, max, reference], expression: ceiling };
  const worst = isNegative ? max : min;
  if (ties(x.value, reference.value)) return { rules: [IS_REFERENCE], figures: [x, reference], expression: ceiling };
  if (ties(x.value, worst.value)) return { rules: [IS_WORST], figures: [x, worst], expression: floor };
  return { expression: onScale(scored, (span) => over(times(span, minus(x, worst)), minus(reference, worst))) };
}

function efficacyFormula(scored: ScoringCase): ScoreFormula {
  const { x, min, max, floor, ceiling, column, isNegative } = scored;
  const { worst, best } = column;
  const from = worst === undefined ? (isNegative ? max : min) : scored.given('worst', worst);
  const to = best === undefined ? (isNegative ? min : max) : scored.given('best', best);
  const figures = [x, from, to];
  const better = isNegative ? -1 : 1;
  if (compareSnapped(x.value, to.value) !== -better) return { rules: [REACHES_BEST], figures, expression: ceiling };
  if (compareSnapped(x.value, from.value) !== better) return { rules: [NOT_ABOVE_WORST], figures, expression: floor };
  const way = divide(subtract(x.value, from.value), subtract(to.value, from.value));
  const t = equation('t', over(minus(x, from), minus(to, from)), way);
  return { equations: [t], expression: times(floor, power(over(ceiling, floor), resultOf(t))) };
}

function stepsFormula(scored: ScoringCase): ScoreFormula {
  const step = stepOf(scored.value, scored.column.steps);
  if (step === undefined) throw new TypeError('the value is below all steps');
  const from = step.from === undefined ? [] : [{ ...scored.step(step.from, step.line), symbol: 'from' }];
  const highest = rule('the highest step that x reaches', 'x 所达到的最高一档');
  return { rules: [highest], figures: [scored.x, ...from], expression: scored.step(step.score, step.line) };
}

function deductFormula(scored: ScoringCase): ScoreFormula {
  const { x, floor, ceiling, column } = scored;
  const deduction = scored.given('deduction', column.deduction as Exact);
  const deducted = multiply(deduction.value, x.value);
  if (compareSnapped(deducted, subtract(ceiling.value, floor.value)) >= 0) {
    return { rules: [ALL_DEDUCTED], figures: [x, deduction, ceiling], expression: floor };
  }
  return { expression: greatest(floor, minus(ceiling, times(deduction, x))) };
}

/** The formula of every scoring method's score: a method is complete only with its entry here. */
export const scoringTraces: Readonly<Record<keyof typeof methods.scoring, (scored: ScoringCase) => ScoreFormula>> = {
  'min-max': minMaxFormula,
  goalposts: goalpostsFormula,
  'z-score': zScoreFormula,
  rank: rankFormula,
  'percentile-rank': percentileRankFormula,
  borda: bordaFormula,
  'fraction-of-max': fractionOfMaxFormula,
  'distance-to-reference': distanceToReferenceFormula,
  efficacy: efficacyFormula,
  identity: ({ x }) => ({ expression: x }),
  steps: stepsFormula,
  deduct: deductFormula,
};
