import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arithmeticMethod } from '../../../src/methods/aggregation/arithmetic.ts';
import { geometricMethod } from '../../../src/methods/aggregation/geometric.ts';
import { harmonicMethod } from '../../../src/methods/aggregation/harmonic.ts';
import { minMethod } from '../../../src/methods/aggregation/min.ts';
import { powerMethod } from '../../../src/methods/aggregation/power.ts';
import type { Exact } from '../../../src/model/exact.ts';
import type { WeightedScore } from '../../../src/model/method.ts';
import { compare, negate } from '../../../src/numeric/exact.ts';
import { compareSnapped } from '../../../src/numeric/order.ts';
import { exact, toShortText } from '../../../src/numeric/text.ts';
import { DRAWS } from '../../support/draws.ts';
import { decimalOf, Eighty, valueText } from '../../support/exact-values.ts';
import { children, drawnChildren, type Pair } from '../../support/weighted-scores.ts';

const weightedArithmeticMean = await arithmeticMethod.kernel();

const weightedHarmonicMean = await harmonicMethod.kernel();
const lowestScore = await minMethod.kernel();

/** Every kind of exponent: whole and not, of either sign, next to 0 and at the bounds. */
const EXPONENTS = ['-20', '-3', '-1.5', '-1', '-0.5', '-1e-9', '1e-9', '0.25', '0.5', '1', '1.5', '2', '3', '20'];
const means = new Map(await Promise.all(EXPONENTS.map(async (p) => [p, await powerMethod.kernel(exact(p))] as const)));
const geometric = await geometricMethod.kernel();

function mean(p: string, given: readonly WeightedScore[]): Exact {
  const kernel = means.get(p);
  if (kernel === undefined) throw new Error(`no kernel of ${p}`);
  return kernel(given);
}

const text = (p: string, ...given: readonly Pair[]) => toShortText(mean(p, children(...given)));
const runs = { ...DRAWS, numRuns: 50 };

function highest(given: readonly WeightedScore[]): Exact {
  return negate(lowestScore(given.map(({ weight, score }) => ({ weight, score: negate(score) }))));
}

/** The definition, with 80 digits. */
function definition(p: string, given: readonly WeightedScore[]): string {
  const wide = (value: Exact) => new Eighty(valueText(value));
  const total = given.map(({ weight }) => wide(weight)).reduce((a, b) => a.plus(b));
  const powers = given.map(({ weight, score }) => wide(weight).times(wide(score).pow(p)));
  const sum = powers.reduce((a, b) => a.plus(b)).div(total);
  return valueText(sum.pow(new Eighty(1).div(p)).toSignificantDigits(40));
}

describe('power', () => {
  it('is exact where the root is: by hand', () => {
    // sqrt((1 + 49) / 2), cbrt((8 x 27 + 0) / 8), (16^(1/2) + 4^(1/2))^2 / 4, 1 / sqrt((1/9 + 3/81) / 4).
    expect(text('2', ['1', '1'], ['1', '7'])).toBe('5');
    expect(text('3', ['1', '6'], ['7', '0'])).toBe('3');
    expect(text('0.5', ['1', '16'], ['1', '4'])).toBe('9');
    expect(text('-1', ['1', '40'], ['1', '60'])).toBe('48');
    expect(text('20', ['3', '0.1'], ['2', '0.1'])).toBe('0.1');
  });

  it('is 0 where all scores are, and of use with 0 among others', () => {
    expect(['0.5', '1', '2', '1.5'].map((p) => text(p, ['2', '0'], ['1', '0.0']))).toEqual(['0', '0', '0', '0']);
    expect(text('0.5', ['3', '0'], ['1', '16'])).toBe('1');
  });

  it.each(EXPONENTS.filter((p) => !p.includes('e')))('gives its definition to the 40th digit for p = %s', (p) => {
    fc.assert(
      fc.property(drawnChildren(1), (given) => {
        expect(valueText(mean(p, given))).toBe(definition(p, given));
      }),
      runs,
    );
  });

  it('does not depend on how an exponent is written', async () => {
    const given = children(['1', '3'], ['2', '4']);
    const [two, written] = [await powerMethod.kernel(exact('0.2e1')), await powerMethod.kernel(exact('2.00'))];
    expect([two(given), written(given)].map(valueText)).toEqual([1, 2].map(() => valueText(mean('2', given))));
  });

  it('is the arithmetic mean for p = 1, the harmonic for -1, and next to 0 next to the geometric', () => {
    fc.assert(
      fc.property(drawnChildren(1), (given) => {
        expect(valueText(mean('1', given))).toBe(valueText(weightedArithmeticMean(given)));
        expect(compareSnapped(mean('-1', given), weightedHarmonicMean(given))).toBe(0);
        const middle = decimalOf(geometric(given));
        for (const p of ['1e-9', '-1e-9']) {
          expect(decimalOf(mean(p, given)).sub(middle).abs().lte(middle.mul('1e-6'))).toBe(true);
        }
      }),
      runs,
    );
  });

  it('rises with p from the lowest score to the highest, and is one of them where all are equal', () => {
    fc.assert(
      fc.property(drawnChildren(1), (given) => {
        const ladder = [lowestScore(given), ...EXPONENTS.map((p) => mean(p, given)), highest(given)];
        const areEqual = compare(lowestScore(given), highest(given)) === 0;
        for (const [at, value] of ladder.slice(1).entries()) {
          expect(compareSnapped(ladder[at] as Exact, value)).toBe(areEqual ? 0 : -1);
        }
      }),
      runs,
    );
  });

  it('puts the means of this program in their order: min, harmonic, geometric, arithmetic, power 2, max', () => {
    fc.assert(
      fc.property(drawnChildren(1), (given) => {
        const means = [lowestScore, weightedHarmonicMean, geometric, weightedArithmeticMean].map((kernel) =>
          kernel(given),
        );
        const ladder = [...means, mean('2', given), highest(given)];
        for (const [at, value] of ladder.slice(1).entries()) {
          expect(compareSnapped(ladder[at] as Exact, value)).toBeLessThanOrEqual(0);
        }
      }),
      runs,
    );
  });

  it('takes scores of 0 and above, above 0 where p is below 0; its contributions do not add up', async () => {
    const domains = ['2', '0.5', '-0.5', '-2'].map((p) => powerMethod.domain(exact(p)));
    expect(domains).toEqual(['non-negative', 'non-negative', 'positive', 'positive']);
    expect([powerMethod.additive, powerMethod.needsExponent]).toEqual([false, true]);
    const without = await powerMethod.kernel();
    expect(() => without(children(['1', '2']))).toThrow(TypeError);
  });
});
