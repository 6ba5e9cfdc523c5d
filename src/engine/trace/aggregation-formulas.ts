import { weightedArithmeticMean } from '../../methods/arithmetic.ts';
import type { methods } from '../../methods/index.ts';
import type { Exact } from '../../model/exact.ts';
import type { Expression, Figure } from '../../model/formula.ts';
import type { WeightedScore } from '../../model/method.ts';
import type { Derived, Duel } from '../../model/trace.ts';
import { multiply, subtract, sum } from '../../numeric/exact.ts';
import {
  constant,
  count,
  equation,
  exp,
  least,
  ln,
  middle,
  minus,
  over,
  power,
  resultOf,
  rule,
  sumOf,
  times,
} from './expressions.ts';

/** A child that takes part: its weight and its score. */
export interface Part {
  readonly w: Figure;
  readonly s: Figure;
}

/** What an aggregation made a node's score of. */
export interface AggregationCase {
  readonly parts: readonly Part[];
  /** Of a method that needs one. */
  readonly exponent: Figure | undefined;
  /** The comparisons with the peers, of a method that goes by them. */
  readonly duels: () => readonly Duel[];
}

export type AggregationFormula = (made: AggregationCase) => Partial<Derived> & { readonly expression: Expression };

function weights(parts: readonly Part[]): Expression {
  return sumOf(parts.map(({ w }) => w));
}

function scores(parts: readonly Part[]): readonly Figure[] {
  return parts.map(({ s }) => s);
}

function weightedMean(parts: readonly Part[], term: (s: Figure) => Expression): Expression {
  return over(sumOf(parts.map(({ w, s }) => times(w, term(s)))), weights(parts));
}

const WEIGHTS_SAY_WHO = rule('weights only say which children take part', '权重只决定哪些项参与');

function mpiFormula({ parts }: AggregationCase): ReturnType<AggregationFormula> {
  const mean = weightedArithmeticMean(parts.map(({ w, s }): WeightedScore => ({ weight: w.value, score: s.value })));
  const square = (s: Exact): Exact => multiply(subtract(s, mean), subtract(s, mean));
  const variance = weightedArithmeticMean(parts.map(({ w, s }) => ({ weight: w.value, score: square(s.value) })));
  const m = equation(
    'M',
    weightedMean(parts, (s) => s),
    mean,
  );
  const v = equation(
    'V',
    weightedMean(parts, (s) => power(minus(s, resultOf(m)), constant(2))),
    variance,
  );
  return { equations: [m, v], expression: minus(resultOf(m), over(resultOf(v), resultOf(m))) };
}

/** (sum(w s^p) / sum(w))^(1/p). */
function powerFormula({ parts, exponent }: AggregationCase): ReturnType<AggregationFormula> {
  if (exponent === undefined) throw new TypeError('a power mean needs an exponent');
  const mean = weightedMean(parts, (s) => power(s, exponent));
  return { expression: power(mean, over(constant(1), exponent)) };
}

function weighing(figures: readonly Figure[]): Exact {
  return sum(figures.map(({ value }) => value));
}

function copelandFormula({ duels }: AggregationCase): ReturnType<AggregationFormula> {
  const fought = duels();
  const margins = fought.map(({ ahead, behind }) => subtract(weighing(ahead), weighing(behind)).coefficient);
  const outranked = margins.filter((margin) => margin > 0n).length;
  const outranking = margins.filter((margin) => margin < 0n).length;
  return { duels: fought, expression: minus(count('outranked', outranked), count('outranking', outranking)) };
}

/** The formula of every aggregation: a method is complete only with its entry here. */
export const aggregationFormulas: Readonly<Record<keyof typeof methods.aggregation, AggregationFormula>> = {
  arithmetic: ({ parts }) => ({ expression: weightedMean(parts, (s) => s) }),
  geometric: ({ parts }) => ({ expression: exp(weightedMean(parts, (s) => ln(s))) }),
  harmonic: ({ parts }) => ({
    expression: over(weights(parts), sumOf(parts.map(({ w, s }) => over(w, s)))),
  }),
  power: powerFormula,
  min: ({ parts }) => ({ rules: [WEIGHTS_SAY_WHO], expression: least(...scores(parts)) }),
  median: ({ parts }) => ({ rules: [WEIGHTS_SAY_WHO], expression: middle(...scores(parts)) }),
  mpi: mpiFormula,
  copeland: copelandFormula,
};
