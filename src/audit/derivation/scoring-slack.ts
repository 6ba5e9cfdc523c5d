import { loadFunctions } from '../../formula/column.ts';
import { IntervalReading } from '../../formula/interval.ts';
import { specialise } from '../../formula/specialise.ts';
import { givenOf, indicatorFacts } from '../../methods/scoring/declare.ts';
import type { Exact } from '../../model/exact.ts';
import type { ScoringColumn, ScoringMethod } from '../../model/method.ts';
import { isZero, subtract, ZERO } from '../../numeric/exact.ts';
import { intervalOf, isExact, type Known } from './known.ts';
import { greatest } from './printed-error.ts';

/** What a column is scored by, and what is known of its values. */
export interface KnownColumn extends Omit<ScoringColumn, 'values'> {
  readonly known: readonly Known[];
  /** The greatest error of the reference, where it is a region's value. */
  readonly referenceError: Exact;
}

/**
 * The greatest error of each score whose values were cut to 20 digits: the distance from the derived score to the ends of
 * the interval of the formula. Undefined for a score that depends on digits that are not written: on whether values tie, or
 * on which side of a step they lie.
 */
export async function slackOf(
  { score }: ScoringMethod,
  { known, referenceError, ...given }: KnownColumn,
  derived: readonly Exact[],
): Promise<readonly (Exact | undefined)[]> {
  if (known.every(isExact) && isZero(referenceError)) return known.map(() => ZERO);
  const column: ScoringColumn = { ...given, values: known.map(({ value }) => value) };
  const term = specialise(score, indicatorFacts(column));
  const reading = new IntervalReading(await loadFunctions(score), {
    given: (name) => {
      const value = givenOf(column, name);
      return value && intervalOf({ value, error: name === 'reference' ? referenceError : ZERO });
    },
    values: known.map((figure) => intervalOf(figure, figure)),
    steps: column.steps,
  });
  return derived.map((value, at) => {
    const ends = reading.figure(term, at);
    return ends && greatest([subtract(value, ends.low), subtract(value, ends.high)]);
  });
}
