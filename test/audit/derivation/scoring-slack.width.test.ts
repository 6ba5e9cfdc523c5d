import fc from 'fast-check';
import { expect, it } from 'vitest';
import { areComparable, areTied, isExact, type Known } from '../../../src/audit/derivation/known.ts';
import { type KnownColumn, slackOf } from '../../../src/audit/derivation/scoring-slack.ts';
import { methodNamed } from '../../../src/methods/index.ts';
import type { Exact } from '../../../src/model/exact.ts';
import type { ScoreColumn, ScoringColumn } from '../../../src/model/method.ts';
import { doubleOf } from '../../../src/numeric/double.ts';
import { add, subtract } from '../../../src/numeric/exact.ts';
import { DRAWS } from '../../support/draws.ts';
import { drawnValues, knownColumn, scoringMethods, waysToScore } from '../../support/known-columns.ts';

/**
 * How wide the bound is that verify allows: by hand, what cut values can do to a score, doubled for products of errors.
 * Figures are differences of exact ones, taken as doubles where they no longer cancel.
 */

/** A column in doubles: the ways between figures, and the greatest error. */
interface Figures {
  readonly column: KnownColumn;
  readonly errors: readonly number[];
  readonly error: number;
  readonly span: number;
  /** The greatest value, and the way from the least to it. */
  readonly most: number;
  readonly range: number;
  readonly deviation: number;
}

/** The most that each score may be off by; undefined where the digits that were cut decide it, or leave no way. */
type Width = (figures: Figures) => readonly (number | undefined)[];

/** Twice the error over a way of which both ends may be off. */
function share(error: number, way: number): number | undefined {
  const left = way - 2 * error;
  return left > error ? (2 * error) / left : undefined;
}

function throughout({ errors }: Figures, width: number | undefined): readonly (number | undefined)[] {
  return errors.map(() => width);
}

/** A width of methods by which all peers that tie score alike. */
function unlessTied(width: (figures: Figures) => number | undefined): Width {
  return (figures) => {
    const isTied = areTied(figures.column.known);
    return throughout(figures, isTied === undefined ? undefined : isTied ? 0 : width(figures));
  };
}

function times(factor: number, of: number | undefined): number | undefined {
  return of === undefined ? undefined : factor * of;
}

/** The way from what is worst to what is best of the column, signed so that it is above 0. */
function wayTo({ column, range }: Figures): number {
  const { worst, best, direction } = column;
  if (worst === undefined || best === undefined) return range;
  return doubleOf(direction === 'negative' ? subtract(worst, best) : subtract(best, worst));
}

/** What is known by order alone: nothing is off, or all is. */
const byOrder: Width = ({ column: { known } }) => {
  return known.map((own) => {
    const others = isExact(own) ? known.filter((other) => !isExact(other)) : known;
    return others.every((other) => areComparable(own, other)) ? 0 : undefined;
  });
};

const ofReference: Width = unlessTied((figures) => {
  const { column, error, span, range } = figures;
  const isNegative = column.direction === 'negative';
  const values = column.known.map(({ value }) => value);
  const ways = values.map((value) => doubleOf(subtract(value, column.reference ?? value)) * (isNegative ? 1 : -1));
  const way = Math.max(...ways);
  // Whoever is beyond the reference has gone more than the whole way.
  return times(span * 4 * (1 + range / way), share(error, way));
});

/** By hand, of the methods that pingan has. */
const byHand: Readonly<Record<string, Width>> = {
  // Value and both ends are off by e, and the share of the way is at most 1: span x 4 e / way, doubled.
  'min-max': unlessTied(({ error, span, range }) => times(span * 4, share(error, range))),
  // Goalposts are known exactly: span x e / way, doubled.
  goalposts: (figures) => figures.errors.map((error) => (2 * figures.span * error) / wayTo(figures)),
  // n values are off by e, their deviation by 3 e, and |x - m| is below n s: sd e (2 + 3 n) / s, doubled.
  'z-score': unlessTied(({ column, error, deviation }) => {
    return times(Math.abs(doubleOf(column.zscore.sd)) * (2 + 3 * column.known.length), share(3 * error, deviation));
  }),
  rank: byOrder,
  borda: byOrder,
  'percentile-rank': byOrder,
  'fraction-of-max': unlessTied(({ error, span, most }) => times(span * 4, share(error, most))),
  'distance-to-reference': ofReference,
  // ceiling ln(ceiling / floor) x what the share of the way is off by; ln q is at most q.
  efficacy: (figures) => {
    const { column, error } = figures;
    const [floor, ceiling] = [doubleOf(column.floor), doubleOf(column.ceiling)];
    if (column.worst === undefined && areTied(column.known) === true) return throughout(figures, 0);
    return throughout(figures, times((ceiling * ceiling * 4) / floor, share(error, wayTo(figures))));
  },
  steps: ({ column: { known, steps } }) => {
    return known.map((own) => {
      const froms = steps.flatMap(({ from }) => (from === undefined ? [] : [{ value: from, error: zero }]));
      return froms.every((from) => areComparable(own, from)) ? 0 : undefined;
    });
  },
  identity: ({ errors }) => errors,
  deduct: ({ column, errors }) => errors.map((error) => Math.abs(doubleOf(column.deduction ?? zero)) * error),
};

const zero = { coefficient: 0n, exponent: 0 };

/** Either side of an optimum has a way of its own, from the limit to where the optimum begins. */
const ofInterval: Width = ({ column, error, span, range }) => {
  const { known, optimum, clamps } = column;
  if (optimum === undefined) return known.map(() => undefined);
  const { low, high, worstLow, worstHigh } = optimum;
  const values = known.map(({ value }) => value);
  const widthOf = (way: number) => times(span * 4 * (clamps ? 1 : 1 + range / way), share(error, way));
  const below = widthOf(Math.max(...(worstLow ? [worstLow] : values).map((limit) => doubleOf(subtract(low, limit)))));
  const above = widthOf(
    Math.max(...(worstHigh ? [worstHigh] : values).map((limit) => doubleOf(subtract(limit, high)))),
  );
  return known.map((own) => {
    if (![low, high].every((end) => areComparable(own, { value: end, error: zero }))) return undefined;
    if (doubleOf(subtract(own.value, low)) < 0) return below;
    return doubleOf(subtract(own.value, high)) > 0 ? above : 0;
  });
};

/**
 * Of any other method: what each value, moved by its error, does to the score of a further one that is like another, and
 * what moving that one does; all of it, four times, and of the score that moves most.
 */
function bySensitivity(score: ScoreColumn, { known, ...column }: ScoringColumn & KnownColumn): readonly number[] {
  const widths = known.map((own) => {
    const figures = [...known, own];
    const values = figures.map(({ value }) => value);
    const scoreOf = (others: readonly Exact[]) => score({ ...column, values: others }).at(-1) as Exact;
    const plain = scoreOf(values);
    const moves = figures.flatMap(({ value, error }, moved) => {
      return [add(value, error), subtract(value, error)].map((to) => {
        return Math.abs(doubleOf(subtract(scoreOf(values.with(moved, to)), plain)));
      });
    });
    return 4 * moves.reduce((all, move) => all + move, 0);
  });
  return widths.map(() => Math.max(...widths));
}

function figuresOf(column: KnownColumn): Figures {
  const { known, floor, ceiling } = column;
  const errors = known.map(({ error }: Known) => doubleOf(error));
  const values = known.map(({ value }) => value);
  const differences = values.map((value) => doubleOf(subtract(value, values[0] as typeof value)));
  const mean = differences.reduce((a, b) => a + b, 0) / values.length;
  const squares = differences.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return {
    column,
    errors,
    error: Math.max(...errors),
    span: Math.abs(doubleOf(subtract(ceiling, floor))),
    most: Math.max(...values.map(doubleOf)),
    range: Math.max(...differences) - Math.min(...differences),
    deviation: Math.sqrt(squares / Math.max(1, values.length - 1)),
  };
}

/** What the 40 digits of the arithmetic itself leave open, as a share of a score. */
const ARITHMETIC = 1e-33;

/** A score's bound beside what it may be by hand, and what the arithmetic leaves open. */
interface Bound {
  readonly found: number | undefined;
  readonly width: number;
  readonly noise: number;
}

function boundsOf(
  widths: readonly (number | undefined)[],
  slack: readonly (Exact | undefined)[],
  scores: readonly Exact[],
): readonly Bound[] {
  return widths.flatMap((width, at) => {
    if (width === undefined) return [];
    const own = slack[at];
    const noise = ARITHMETIC * Math.max(1, Math.abs(doubleOf(scores[at] as Exact)));
    return [{ found: own && doubleOf(own), width: width * 1.001 + noise, noise }];
  });
}

it.each(waysToScore())('the slack of $name, $direction, is no wider than by hand; ends: $ends', async (given) => {
  const method = methodNamed(scoringMethods, given.name);
  const score = await method.kernel();
  const widthOf = given.direction === 'interval' ? ofInterval : byHand[given.name];
  const met: Bound[] = [];
  const property = fc.asyncProperty(drawnValues, async (drawn) => {
    const { known, written } = knownColumn(drawn, given);
    fc.pre(!known.every(isExact));
    const scores = score(written);
    const slack = await slackOf(method, written, scores);
    const widths = widthOf?.(figuresOf(written)) ?? bySensitivity(score, written);
    const bounds = boundsOf(widths, slack, scores);
    // Where the width is found by moving values, it does not tell which scores no digits decide.
    const comparable = widthOf === undefined ? bounds.filter(({ found }) => found !== undefined) : bounds;
    for (const { found, width } of comparable) expect(found).toBeLessThanOrEqual(width);
    met.push(...comparable);
  });
  await fc.assert(property, { ...DRAWS, numRuns: 60 });
  // A bound of nothing would be no wider either.
  expect(met.some(({ found = 0, noise }) => found > noise)).toBe(met.some(({ width, noise }) => width > 2 * noise));
});
