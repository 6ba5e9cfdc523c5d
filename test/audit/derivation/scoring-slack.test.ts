import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asWritten, exactly } from '../../../src/audit/derivation/known.ts';
import { greatest } from '../../../src/audit/derivation/printed-error.ts';
import { slackOf } from '../../../src/audit/derivation/scoring-slack.ts';
import { methodNamed, methods } from '../../../src/methods/index.ts';
import type { Exact } from '../../../src/model/exact.ts';
import { compare, subtract } from '../../../src/numeric/exact.ts';
import { exact, toSignificantText } from '../../../src/numeric/text.ts';
import { DRAWS } from '../../support/draws.ts';
import {
  drawnValues,
  figuresFor,
  knownColumn,
  scoringMethods,
  third,
  waysToScore,
} from '../../support/known-columns.ts';
import { columnOf } from '../../support/scoring-column.ts';

const ways = waysToScore();

describe('the slack of scores', () => {
  it.each(ways)(
    'of $name, $direction, covers what writing the values at 20 digits does to them; ends: $ends',
    async (given) => {
      const method = methodNamed(scoringMethods, given.name);
      const score = await method.kernel();
      await fc.assert(
        fc.asyncProperty(drawnValues, async (drawn) => {
          const { full, written } = knownColumn(drawn, given);
          const scores = score(full);
          const rescored = score(written);
          const slack = await slackOf(method, written, rescored);
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
    for (const given of ways) {
      const column = {
        ...columnOf(
          known.map(({ value }) => value),
          figuresFor({ ...given, ends: 'peers' }),
        ),
        known,
      };
      const slack = await slackOf(
        methodNamed(scoringMethods, given.name),
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
        figuresFor({ name: 'steps', direction: 'positive', ends: 'peers' }),
      ),
      known,
    };
    const score = await methods.scoring.steps.kernel();
    const slack = await slackOf(methods.scoring.steps, { ...column, referenceError: exact('0') }, score(column));
    expect(slack.map((own) => own?.coefficient)).toEqual([undefined, 0n, 0n]);
  });
});
