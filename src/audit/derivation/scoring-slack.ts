import type { Exact } from '../../model/exact.ts';
import type { ScoringColumn } from '../../model/method.ts';
import { compare, divide, integer, isZero, multiply, subtract, sum, ZERO } from '../../numeric/exact.ts';
import { greatest, printedError } from './printed-error.ts';

/** The difference between the greatest and the least. */
function rangeOf(values: readonly Exact[]): Exact {
  const max = values.reduce((a, b) => (compare(b, a) > 0 ? b : a));
  const min = values.reduce((a, b) => (compare(b, a) < 0 ? b : a));
  return subtract(max, min);
}

/** A quotient; nothing where all values are equal, which scores no quotient. */
function share(numerator: Exact, denominator: Exact): Exact {
  return isZero(denominator) ? ZERO : divide(numerator, greatest([denominator]));
}

/** The most by which scores may be off, for values that are rounded. */
export type Slack = (column: ScoringColumn) => Exact;

/** By how much any of the values may be off. */
function errorOf({ values }: ScoringColumn): Exact {
  return printedError(greatest(values));
}

/** Span x 4 e / range: value and both ends are off by e at most, and the share of the way is at most 1. */
const linear: Slack = (column) => {
  const { values, floor, ceiling, worst, best } = column;
  const ends = worst === undefined || best === undefined ? rangeOf(values) : subtract(best, worst);
  const error = sum([errorOf(column), printedError(worst ?? ZERO), printedError(best ?? ZERO)]);
  return share(multiply(multiply(greatest([subtract(ceiling, floor)]), integer(4)), error), ends);
};

const fraction: Slack = (column) => {
  const { values, floor, ceiling } = column;
  return share(multiply(multiply(greatest([subtract(ceiling, floor)]), integer(4)), errorOf(column)), greatest(values));
};

/** sd x e (2 + 3 n) / s, and s is at least range / 2 n: n values are off by e at most, |x - m| is below n s. */
const standardised: Slack = (column) => {
  const { values, zscore } = column;
  const n = values.length;
  const most = multiply(multiply(greatest([zscore.sd]), errorOf(column)), integer((2 + 3 * n) * 2 * n));
  return share(most, rangeOf(values));
};

const exactly: Slack = () => ZERO;

/** The methods whose scores a derivation tells, with the most that rounding the values to 20 digits can do to a score. */
export const scoringSlack: Readonly<Record<string, Slack>> = {
  'min-max': linear,
  goalposts: linear,
  'z-score': standardised,
  rank: exactly,
  borda: exactly,
  'percentile-rank': exactly,
  'fraction-of-max': fraction,
  identity: errorOf,
  deduct: (column) => multiply(greatest([column.deduction ?? ZERO]), errorOf(column)),
};
