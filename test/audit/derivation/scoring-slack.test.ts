import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { greatest } from '../../../src/audit/derivation/printed-error.ts';
import { scoringSlack } from '../../../src/audit/derivation/scoring-slack.ts';
import { methodNamed, methods } from '../../../src/engine/methods/index.ts';
import type { Direction } from '../../../src/model/index-tree.ts';
import { compare, divide, integer, subtract } from '../../../src/numeric/exact.ts';
import { exact, toSignificantText } from '../../../src/numeric/text.ts';
import { DRAWS } from '../../support/draws.ts';
import { columnOf } from '../../support/scoring-column.ts';

/** Quotients, which take more digits than are written, some of them all but equal. */
const quotient = fc
  .tuple(fc.integer({ min: 1, max: 10 ** 6 }), fc.integer({ min: 1, max: 10 ** 4 }), fc.boolean())
  .map(([numerator, denominator, isLarge]) => {
    const value = divide(integer(numerator), integer(denominator));
    return isLarge ? { ...value, coefficient: value.coefficient + 10n ** 44n } : value;
  });
const figures = { worst: exact('1'), best: exact('7'), deduction: exact('0.3') };
const ranks = ['rank', 'borda', 'percentile-rank'];

describe.each(Object.keys(scoringSlack))('the slack of %s', (name) => {
  it('covers what writing the values at 20 digits does to their scores', async () => {
    const { kernel, needs } = methodNamed(methods.scoring, name);
    const score = await kernel();
    const given = Object.fromEntries(needs.map((need) => [need, figures[need as keyof typeof figures]]));
    const values = fc.array(quotient, { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(values, fc.constantFrom<Direction>('positive', 'negative'), (drawn, direction) => {
        const written = drawn.map((value) => exact(toSignificantText(value)));
        // Ranks go by ties, which values a hair apart make only once they are written.
        fc.pre(
          !ranks.includes(name) ||
            new Set(written.map(toSignificantText)).size === new Set(drawn.map(toSignificantText)).size,
        );
        const column = columnOf(written, { direction, ...given });
        const slack = scoringSlack[name]?.(column) ?? exact('-1');
        const scores = score(columnOf(drawn, { direction, ...given }));
        for (const [at, derived] of score(column).entries()) {
          const off = greatest([subtract(derived, scores[at] ?? exact('0'))]);
          // The arithmetic itself carries 40 digits.
          expect(compare(subtract(off, exact('1e-33')), slack)).toBeLessThan(1);
        }
      }),
      { ...DRAWS, numRuns: 400 },
    );
  });
});
