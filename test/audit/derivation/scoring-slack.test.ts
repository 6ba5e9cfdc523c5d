import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asWritten, exactly } from '../../../src/audit/derivation/known.ts';
import { greatest } from '../../../src/audit/derivation/printed-error.ts';
import { type KnownColumn, slackOf } from '../../../src/audit/derivation/scoring-slack.ts';
import { methods } from '../../../src/methods/index.ts';
import type { Exact } from '../../../src/model/exact.ts';
import type { ScoringColumn, ScoringMethod } from '../../../src/model/method.ts';
import { compare, divide, integer, subtract } from '../../../src/numeric/exact.ts';
import { exact, toSignificantText } from '../../../src/numeric/text.ts';
import { DRAWS } from '../../support/draws.ts';
import { columnOf } from '../../support/scoring-column.ts';

type Name = keyof typeof methods.scoring;

/** Quotients, which take more digits than are written, some of them all but equal, and some that are one. */
const quotient = fc
  .tuple(fc.integer({ min: 1, max: 10 ** 6 }), fc.constantFrom(1, 3, 7, 9999), fc.nat(3))
  .map(([numerator, denominator, size]) => {
    const value = divide(integer(numerator), integer(denominator));
    // Beside 10^44 all that differs stands behind the 20 digits that are written.
    return size === 0 ? { ...value, coefficient: value.coefficient + 10n ** 44n } : value;
  });

const third = divide(integer(1000), integer(3));
const steps = [
  { from: exact(toSignificantText(third)), score: exact('90') },
  { from: exact('7'), score: exact('70') },
  { from: undefined, score: exact('20') },
];
/** Better than all that is drawn, whichever way is better. */
const references = { positive: exact('2e44'), negative: exact('-3'), interval: undefined };

function givenFor(name: Name, direction: ScoringColumn['direction'], ends: Ends): Partial<ScoringColumn> {
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

/** Ends of the peers, ends that are given, and given ends beyond which scores go on. */
const ENDS = ['peers', 'given', 'unclamped'] as const;
type Ends = (typeof ENDS)[number];

const cases = Object.entries<ScoringMethod>(methods.scoring).flatMap(([name, { directions }]) => {
  return directions.flatMap((direction) => ENDS.map((ends) => [name as Name, direction, ends] as const));
});

describe('the slack of scores', () => {
  it.each(cases)(
    'of %s, %s, covers what writing the values at 20 digits does to them; ends: %s',
    async (name, direction, ends) => {
      const score = await methods.scoring[name].kernel();
      const values = fc.array(fc.tuple(quotient, fc.boolean()), { minLength: 1, maxLength: 8 });
      await fc.assert(
        fc.asyncProperty(values, async (drawn) => {
          const given = givenFor(name, direction, ends);
          const exactValues = drawn.map(([value]) => value);
          const known = drawn.map(([value, isExact]) => {
            return isExact ? exactly(value) : asWritten(exact(toSignificantText(value)));
          });
          const written = columnOf(
            known.map(({ value }) => value),
            given,
          );
          const column: KnownColumn = { ...written, known, referenceError: exact('0') };
          const scores = score(columnOf(exactValues, given));
          const rescored = score(written);
          const slack = await slackOf(methods.scoring[name], column, rescored);
          for (const [at, derived] of rescored.entries()) {
            const own = slack[at];
            if (own === undefined) continue;
            const off = greatest([subtract(derived, scores[at] as Exact)]);
            // The arithmetic itself carries 40 digits.
            expect(compare(subtract(off, exact('1e-33')), own)).toBeLessThan(1);
          }
        }),
        { ...DRAWS, numRuns: 100 },
      );
    },
  );

  it('is nothing where every value is known to its last digit', async () => {
    const known = [third, third, exact('1')].map(exactly);
    for (const [name, direction] of cases) {
      const column = {
        ...columnOf(
          known.map(({ value }) => value),
          givenFor(name, direction, 'peers'),
        ),
        known,
      };
      const slack = await slackOf(
        methods.scoring[name],
        { ...column, referenceError: exact('0') },
        known.map(({ value }) => value),
      );
      expect(slack.map((own) => own?.coefficient)).toEqual([0n, 0n, 0n]);
    }
  });

  it('leaves a step open to a value that was cut next to it, and to no other', async () => {
    const known = [asWritten(exact(toSignificantText(third))), asWritten(exact('333')), exactly(third)];
    const column = {
      ...columnOf(
        known.map(({ value }) => value),
        givenFor('steps', 'positive', 'peers'),
      ),
      known,
    };
    const score = await methods.scoring.steps.kernel();
    const slack = await slackOf(methods.scoring.steps, { ...column, referenceError: exact('0') }, score(column));
    expect(slack.map((own) => own?.coefficient)).toEqual([undefined, 0n, 0n]);
  });
});
