import type { Exact } from '../../model/exact.ts';
import type { ScoringColumn } from '../../model/method.ts';
import type { Step } from '../../model/step.ts';
import { add, compare, divide, integer, isZero, multiply, ONE, subtract, sum, ZERO } from '../../numeric/exact.ts';
import { toSignificantText } from '../../numeric/text.ts';
import { greatest, isNear, printedError } from './printed-error.ts';

/** A figure of fewer digits was not cut to 20: that it ended in so many zeros is one chance in 10^8. */
const FEW_DIGITS = 12;

function most(values: readonly Exact[]): Exact {
  return values.reduce((a, b) => (compare(b, a) > 0 ? b : a));
}

function least(values: readonly Exact[]): Exact {
  return values.reduce((a, b) => (compare(b, a) < 0 ? b : a));
}

/** The difference between the greatest and the least. */
function rangeOf(values: readonly Exact[]): Exact {
  return subtract(most(values), least(values));
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

/** The most of the way that a value has gone, as a share of it, where nothing keeps it within its ends. */
function farthest({ values, clamps, worst, best }: ScoringColumn, way: Exact): Exact {
  if (clamps || worst === undefined || best === undefined) return ONE;
  return add(ONE, share(greatest(values.flatMap((value) => [subtract(value, worst), subtract(value, best)])), way));
}

/** Span x 4 e / range x the share of the way: value and both ends are off by e at most; clamped, the share is at most 1. */
const linear: Slack = (column) => {
  const { values, floor, ceiling, worst, best } = column;
  const ends = worst === undefined || best === undefined ? rangeOf(values) : subtract(best, worst);
  const error = sum([errorOf(column), printedError(worst ?? ZERO), printedError(best ?? ZERO)]);
  const span = multiply(greatest([subtract(ceiling, floor)]), farthest(column, ends));
  return share(multiply(multiply(span, integer(4)), error), ends);
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

/** Values that may be off by e, over a way that is d long: the share of the way is off by 4 e / d at most. */
function shareOff(column: ScoringColumn, way: Exact): Exact {
  return share(multiply(integer(4), errorOf(column)), way);
}

/** ceiling x ln(ceiling / floor) x what the share of the way is off by; ln q is at most q. */
const exponential: Slack = (column) => {
  const { values, floor, ceiling, worst, best } = column;
  const way = worst === undefined || best === undefined ? rangeOf(values) : subtract(best, worst);
  const error = sum([errorOf(column), printedError(worst ?? ZERO), printedError(best ?? ZERO)]);
  return share(multiply(multiply(multiply(ceiling, share(ceiling, floor)), integer(4)), error), way);
};

/** Whoever is beyond the reference has gone more than the whole way, and is off by as much more. */
const referred: Slack = (column) => {
  const { values, direction, floor, ceiling, reference = ZERO } = column;
  if (isZero(rangeOf(values))) return ZERO;
  const worst = direction === 'negative' ? most(values) : least(values);
  const way = greatest([subtract(reference, worst)]);
  const whole = add(ONE, share(rangeOf(values), way));
  const error = shareOff({ ...column, values: [...values, reference] }, way);
  return multiply(multiply(greatest([subtract(ceiling, floor)]), error), multiply(whole, whole));
};

/** Whether a figure may have been cut when it was written. */
function isCut(figure: Exact): boolean {
  return toSignificantText(figure).replace(/^-?0*\.?0*|[-.]|e.*$/g, '').length >= FEW_DIGITS;
}

/** Nothing, unless a value that was cut may have lain on the other side of a step: then all that steps differ by. */
const stepped: Slack = ({ values, steps }) => {
  const cut = values.filter(isCut);
  const isNearStep = ({ from }: Step): boolean => {
    return from !== undefined && cut.some((value) => isNear(value, from, []));
  };
  return steps.some(isNearStep) ? rangeOf(steps.map(({ score }) => score)) : ZERO;
};

/** Either side of the optimum has a way of its own, from the limit to where the optimum begins. */
export const intervalSlack: Slack = (column) => {
  const { values, optimum, floor, ceiling, clamps } = column;
  if (optimum === undefined) return ZERO;
  const { low, high, worstLow, worstHigh } = optimum;
  const limits = [worstLow ?? least(values), worstHigh ?? most(values)];
  const given = { ...column, values: [...values, low, high, ...limits] };
  const ways = [subtract(low, limits[0] as Exact), subtract(limits[1] as Exact, high)];
  // No value lies on a side whose limit is within the optimum.
  const off = ways
    .filter((way) => way.coefficient > 0n)
    .map((way) => {
      const whole = clamps ? ONE : add(ONE, share(rangeOf(given.values), way));
      return multiply(shareOff(given, way), whole);
    });
  return multiply(greatest([subtract(ceiling, floor)]), greatest([...off, ZERO]));
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
  'distance-to-reference': referred,
  efficacy: exponential,
  steps: stepped,
  identity: errorOf,
  deduct: (column) => multiply(greatest([column.deduction ?? ZERO]), errorOf(column)),
};
