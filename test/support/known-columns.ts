import fc from 'fast-check';
import { asWritten, exactly, type Known } from '../../src/audit/derivation/known.ts';
import type { KnownColumn } from '../../src/audit/derivation/scoring-slack.ts';
import { methods } from '../../src/methods/index.ts';
import type { Exact } from '../../src/model/exact.ts';
import type { ScoringColumn, ScoringMethod } from '../../src/model/method.ts';
import { divide, integer } from '../../src/numeric/exact.ts';
import { exact, toSignificantText } from '../../src/numeric/text.ts';
import { addedMethods } from './added-methods.ts';
import { columnOf } from './scoring-column.ts';

/** 1000 / 3, which no 20 digits hold. */
export const third = divide(integer(1000), integer(3));

/** Quotients, which take more digits than are written, some of them all but equal, and some that are one. */
const quotient = fc
  .tuple(fc.integer({ min: 1, max: 10 ** 6 }), fc.constantFrom(1, 3, 7, 9999), fc.nat(3))
  .map(([numerator, denominator, size]) => {
    const value = divide(integer(numerator), integer(denominator));
    // Beside 10^44 all that differs stands behind the 20 digits that are written.
    return size === 0 ? { ...value, coefficient: value.coefficient + 10n ** 44n } : value;
  });

/** Values, each with whether all its digits are known. */
export const drawnValues = fc.array(fc.tuple(quotient, fc.boolean()), { minLength: 1, maxLength: 8 });

/** Ends of the peers, ends that are given, and given ends beyond which scores go on. */
const ENDS = ['peers', 'given', 'unclamped'] as const;
type Ends = (typeof ENDS)[number];

const steps = [
  { from: exact(toSignificantText(third)), score: exact('90') },
  { from: exact('7'), score: exact('70') },
  { from: undefined, score: exact('20') },
];
/** Better than all that is drawn, whichever way is better. */
const references = { positive: exact('2e44'), negative: exact('-3'), interval: undefined };

/** How a column is scored: which way, and between which ends. */
export interface Given {
  readonly name: string;
  readonly direction: ScoringColumn['direction'];
  readonly ends: Ends;
}

/** The scoring methods of pingan, and one that is added to them. */
export const scoringMethods: Readonly<Record<string, ScoringMethod>> = { ...methods.scoring, ...addedMethods.scoring };

/** Every way to score of all methods. */
export function waysToScore(): readonly Given[] {
  return Object.entries(scoringMethods).flatMap(([name, { directions }]) => {
    return directions.flatMap((direction) => ENDS.map((ends) => ({ name, direction, ends })));
  });
}

/** What indicators.csv and pingan.json give. */
export function figuresFor({ name, direction, ends }: Given): Partial<ScoringColumn> {
  const goalposts =
    direction === 'negative' ? { worst: exact('7'), best: exact('1') } : { worst: exact('1'), best: exact('7') };
  const limits = ends === 'peers' ? {} : { worstLow: exact('0.1'), worstHigh: exact('1e5') };
  const optimum = { low: exact('2.1'), high: exact('300'), worstLow: undefined, worstHigh: undefined, ...limits };
  const posts = name === 'goalposts' || (name === 'efficacy' && ends !== 'peers') ? goalposts : {};
  const given = {
    ...posts,
    clamps: ends !== 'unclamped',
    direction,
    steps,
    deduction: exact('0.3'),
    reference: references[direction],
  };
  return { ...given, floor: exact('60'), ...(direction === 'interval' ? { optimum } : {}) };
}

/** Values in full, and the column of them as it is read from a derivation. */
export function knownColumn(
  drawn: readonly (readonly [value: Exact, isExact: boolean])[],
  given: Given,
): { readonly known: readonly Known[]; readonly full: ScoringColumn; readonly written: ScoringColumn & KnownColumn } {
  const figures = figuresFor(given);
  const known = drawn.map(([value, isExact]) => {
    return isExact ? exactly(value) : asWritten(exact(toSignificantText(value)));
  });
  const column = columnOf(
    known.map(({ value }) => value),
    figures,
  );
  const full = columnOf(
    drawn.map(([value]) => value),
    figures,
  );
  return { known, full, written: { ...column, known, referenceError: exact('0') } };
}
