import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { greatest } from '../../../src/audit/derivation/printed-error.ts';
import { intervalSlack, scoringSlack } from '../../../src/audit/derivation/scoring-slack.ts';
import { methodNamed, methods } from '../../../src/engine/methods/index.ts';
import { scoreInterval } from '../../../src/engine/methods/scoring/interval.ts';
import type { Exact } from '../../../src/model/exact.ts';
import type { Direction } from '../../../src/model/index-tree.ts';
import type { ScoringColumn } from '../../../src/model/method.ts';
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
/** What a method takes besides: a floor to multiply, steps some of which values lie on. */
const also: Readonly<Record<string, Partial<ScoringColumn>>> = {
  efficacy: { floor: exact('60') },
  steps: {
    steps: [
      { from: exact(toSignificantText(divide(integer(1000), integer(3)))), score: exact('90') },
      { from: exact('7'), score: exact('70') },
      { from: undefined, score: exact('20') },
    ],
  },
};
/** Better than all that is drawn, whichever way is better. */
const references = { positive: exact('2e6'), negative: exact('-3'), interval: undefined };
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
        const besides = { direction, ...given, reference: references[direction], ...also[name] };
        const column = columnOf(written, besides);
        const slack = scoringSlack[name]?.(column) ?? exact('-1');
        const scores = score(columnOf(drawn, besides));
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

describe('the slack of goalposts that do not clamp', () => {
  it('covers what writing the values at 20 digits does to scores far beyond the scale', async () => {
    const score = await methods.scoring.goalposts.kernel();
    const besides = { worst: exact('1'), best: exact('7'), clamps: false };
    fc.assert(
      fc.property(fc.array(quotient, { minLength: 1, maxLength: 12 }), (drawn) => {
        const column = columnOf(
          drawn.map((value) => exact(toSignificantText(value))),
          besides,
        );
        const scores = score({ ...column, values: drawn });
        const slack = scoringSlack['goalposts']?.(column) ?? exact('-1');
        for (const [at, derived] of score(column).entries()) {
          const off = greatest([subtract(derived, scores[at] ?? exact('0'))]);
          expect(compare(subtract(off, exact('1e-30')), slack)).toBeLessThan(1);
        }
      }),
      { ...DRAWS, numRuns: 400 },
    );
  });
});

describe('the slack of an interval', () => {
  it.each([
    ['the worst values', { worstLow: undefined, worstHigh: undefined }],
    ['its limits', { worstLow: exact('0.1'), worstHigh: exact('1e5') }],
  ])('covers what writing the values at 20 digits does to scores from %s', (_, limits) => {
    const optimum = { low: exact('2.1'), high: exact('300'), ...limits };
    fc.assert(
      fc.property(fc.array(quotient, { minLength: 1, maxLength: 12 }), (drawn) => {
        const written = columnOf(
          drawn.map((value) => exact(toSignificantText(value))),
          { direction: 'interval', optimum },
        );
        const scores = scoreInterval({ ...written, values: drawn });
        for (const [at, derived] of scoreInterval(written).entries()) {
          const off = greatest([subtract(derived, scores[at] ?? exact('0'))]);
          expect(compare(subtract(off, exact('1e-33')), intervalSlack(written))).toBeLessThan(1);
        }
      }),
      { ...DRAWS, numRuns: 400 },
    );
  });

  it('is nothing where all values lie within the optimum', () => {
    const optimum = { low: exact('0'), high: exact('9'), worstLow: undefined, worstHigh: undefined };
    expect(intervalSlack(columnOf([exact('3'), exact('4')], { direction: 'interval', optimum })).coefficient).toBe(0n);
  });
});

describe('the slack of steps', () => {
  const steps = [
    { from: exact('0.66666666666666666667'), score: exact('90') },
    { from: undefined, score: exact('20') },
  ];

  it('is what steps differ by where a value that was cut lies at one, and nothing else', () => {
    const slackOf = (...texts: string[]) =>
      toSignificantText(scoringSlack['steps']?.(columnOf(texts.map(exact), { steps })) as Exact);
    expect(slackOf('0.66666666666666666667', '5')).toBe('70');
    expect(slackOf('0.667', '0.66666666666666666999')).toBe('0');
  });
});
