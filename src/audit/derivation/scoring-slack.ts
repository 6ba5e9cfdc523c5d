import type { methods } from '../../methods/index.ts';
import { meanAndDeviation } from '../../methods/scoring/z-score.ts';
import type { Exact } from '../../model/exact.ts';
import type { ScoringColumn } from '../../model/method.ts';
import { add, compare, divide, integer, isPositive, multiply, ONE, subtract, sum, ZERO } from '../../numeric/exact.ts';
import { areComparable, areTied, errorOf, isExact, type Known } from './known.ts';
import { greatest } from './printed-error.ts';

/** What a column is scored by, and what is known of its values. */
export interface KnownColumn extends Omit<ScoringColumn, 'values'> {
  readonly known: readonly Known[];
  /** By how much the reference may be off, where it is a region's value. */
  readonly referenceError: Exact;
}

/**
 * By how much each score may be off where its values were cut to 20 digits, at most; undefined for a score that hangs on
 * the digits that are not written: whether values tie, or which side of a step they are on. Called where some value may
 * be off.
 */
export type Slack = (column: KnownColumn) => readonly (Exact | undefined)[];

/** Doubles what a bound leaves out: products of errors, and the arithmetic itself. */
const MARGIN = integer(2);

function most(values: readonly Known[]): Exact {
  return values.map(({ value }) => value).reduce((a, b) => (compare(b, a) > 0 ? b : a));
}

function least(values: readonly Known[]): Exact {
  return values.map(({ value }) => value).reduce((a, b) => (compare(b, a) < 0 ? b : a));
}

/** Error / way, where both ends of the way may be off by the error, too; undefined where that leaves no way. */
function shareOff(error: Exact, way: Exact): Exact | undefined {
  const left = subtract(way, multiply(integer(2), error));
  return isPositive(subtract(left, error)) ? divide(multiply(MARGIN, error), left) : undefined;
}

function product(...factors: readonly Exact[]): Exact {
  return factors.reduce(multiply, ONE);
}

function spanOf({ floor, ceiling }: KnownColumn): Exact {
  return greatest([subtract(ceiling, floor)]);
}

/** The same for each score. */
function throughout({ known }: KnownColumn, slack: Exact | undefined): readonly (Exact | undefined)[] {
  return known.map(() => slack);
}

/** A slack of methods by which all values that tie score the ceiling: nothing is off then, and all where it is not known. */
function unlessTied(slack: (column: KnownColumn) => Exact | undefined): Slack {
  return (column) => {
    const isFlat = areTied(column.known);
    if (isFlat === undefined) return throughout(column, undefined);
    return throughout(column, isFlat ? ZERO : slack(column));
  };
}

/** Span x 4 e / way: value and both ends are off by e at most, and the share of the way is at most 1. */
const linear = unlessTied((column) => {
  const { known } = column;
  const share = shareOff(errorOf(known), subtract(most(known), least(known)));
  return share && product(spanOf(column), integer(4), share);
});

/** Of goalposts, which are known exactly, a value alone is off. */
const betweenGoalposts: Slack = (column) => {
  const { worst = ZERO, best = ZERO, known } = column;
  return known.map(({ error }) => divide(product(MARGIN, spanOf(column), error), greatest([subtract(best, worst)])));
};

const fraction = unlessTied((column) => {
  const { known } = column;
  const share = shareOff(errorOf(known), most(known));
  return share && product(spanOf(column), integer(4), share);
});

/** sd e (2 + 3 n) / s: n values are off by e at most, s by 3 e, and |x - m| is below n s. */
const standardised = unlessTied((column) => {
  const { known, zscore } = column;
  const error = errorOf(known);
  const { deviation } = meanAndDeviation(known.map(({ value }) => value));
  const share = shareOff(multiply(integer(3), error), deviation);
  return share && product(greatest([zscore.sd]), integer(2 + 3 * known.length), share);
});

/** The goalposts, or the peers' extremes in their place. */
function wayOf({ known, direction, worst, best }: KnownColumn): Exact {
  const [from, to] = direction === 'negative' ? [most(known), least(known)] : [least(known), most(known)];
  const way = subtract(best ?? to, worst ?? from);
  return direction === 'negative' ? subtract(ZERO, way) : way;
}

/** ceiling ln(ceiling / floor) x what the share of the way is off by; ln q is at most q. */
const exponential: Slack = (column) => {
  const { floor, ceiling, known, worst, best } = column;
  if (worst === undefined && best === undefined && areTied(known) === true) return throughout(column, ZERO);
  const share = shareOff(errorOf(known), wayOf(column));
  return throughout(column, share && product(ceiling, divide(ceiling, floor), integer(4), share));
};

/** Whoever is beyond the reference has gone more than the whole way, and is off by as much more. */
const referred = unlessTied((column) => {
  const { known, direction, reference = ZERO } = column;
  const isNegative = direction === 'negative';
  const way = isNegative ? subtract(most(known), reference) : subtract(reference, least(known));
  const error = greatest([errorOf(known), column.referenceError]);
  const share = shareOff(error, way);
  if (share === undefined) return undefined;
  const whole = add(ONE, divide(subtract(most(known), least(known)), way));
  return product(spanOf(column), integer(4), whole, share);
});

/** A rank is known where it is known of each peer whether it ties, and who does worse. */
const ranked: Slack = ({ known }) => {
  const inexact = known.filter((figure) => !isExact(figure));
  return known.map((own) => {
    const others = isExact(own) ? inexact : known;
    return others.every((other) => areComparable(own, other)) ? ZERO : undefined;
  });
};

/** Nothing, where a value is known to lie on one side of each step. */
const stepped: Slack = ({ known, steps }) => {
  return known.map((own) => {
    const froms = steps.flatMap(({ from }) => (from === undefined ? [] : [{ value: from, error: ZERO }]));
    return froms.every((from) => areComparable(own, from)) ? ZERO : undefined;
  });
};

/** Either side of the optimum has a way of its own, from the limit to where the optimum begins. */
export const intervalSlack: Slack = (column) => {
  const { known, optimum, clamps } = column;
  if (optimum === undefined) return throughout(column, undefined);
  const { low, high, worstLow, worstHigh } = optimum;
  const error = errorOf(known);
  const offOf = (way: Exact): Exact | undefined => {
    const share = shareOff(error, way);
    if (share === undefined) return undefined;
    // Who is beyond a limit that does not clamp has gone more than the whole way.
    const whole = clamps ? ONE : add(ONE, divide(subtract(most(known), least(known)), way));
    return product(spanOf(column), integer(4), whole, share);
  };
  const below = offOf(subtract(low, worstLow ?? least(known)));
  const above = offOf(subtract(worstHigh ?? most(known), high));
  return known.map((own) => {
    const isClear = [low, high].every((end) => areComparable(own, { value: end, error: ZERO }));
    if (!isClear) return undefined;
    if (compare(own.value, low) < 0) return below;
    return compare(own.value, high) > 0 ? above : ZERO;
  });
};

const own: Slack = ({ known }) => known.map(({ error }) => error);

/** The methods by name, with what rounding values to 20 digits can do to their scores: a method is complete only with its entry here. */
export const scoringSlack: Readonly<Record<keyof typeof methods.scoring, Slack>> = {
  'min-max': linear,
  goalposts: betweenGoalposts,
  'z-score': standardised,
  rank: ranked,
  borda: ranked,
  'percentile-rank': ranked,
  'fraction-of-max': fraction,
  'distance-to-reference': referred,
  efficacy: exponential,
  steps: stepped,
  identity: own,
  deduct: ({ known, deduction = ZERO }) => known.map(({ error }) => sum([product(greatest([deduction]), error)])),
};

/** How a column is bounded: an interval has its own bound; between peers that all tie, any does. */
export function slackOf(method: keyof typeof methods.scoring, column: KnownColumn): readonly (Exact | undefined)[] {
  if (column.known.every(isExact) && column.referenceError.coefficient === 0n) return throughout(column, ZERO);
  if (column.direction !== 'interval') return scoringSlack[method](column);
  const isFlat = method === 'min-max' ? areTied(column.known) : false;
  if (isFlat === undefined) return throughout(column, undefined);
  return isFlat ? throughout(column, ZERO) : intervalSlack(column);
}
