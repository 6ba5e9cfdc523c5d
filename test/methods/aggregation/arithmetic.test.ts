import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arithmeticMethod } from '../../../src/methods/aggregation/arithmetic.ts';
import { snap } from '../../../src/numeric/exact.ts';
import { toShortText } from '../../../src/numeric/text.ts';
import { DRAWS } from '../../support/draws.ts';
import {
  children,
  drawnChildren,
  fractionsOf,
  type Pair,
  thirtyDigits,
  totalOf,
} from '../../support/weighted-scores.ts';

const weightedArithmeticMean = await arithmeticMethod.kernel();

const mean = (...given: readonly Pair[]) => toShortText(snap(weightedArithmeticMean(children(...given))));

describe('the weighted arithmetic mean', () => {
  it('weighs each score: by hand', () => {
    expect(mean(['60', '50'], ['40', '100'])).toBe('70');
    expect(mean(['1', '10'], ['2', '20'], ['4', '-5'])).toBe('4.28571428571428571428571428571');
    expect(mean(['0.125', '7'])).toBe('7');
  });

  it('adds thirds up to a whole', () => {
    const third = `0.${'3'.repeat(40)}`;
    expect(mean(['1', third], ['1', third], ['1', third])).toBe(`0.${'3'.repeat(30)}`);
    expect(mean([third, '90'], [third, '90'], [third, '90'])).toBe('90');
  });

  it('gives what fractions give, to the 30 digits that count', () => {
    fc.assert(
      fc.property(drawnChildren(-10_000), (given) => {
        const terms = fractionsOf(given);
        const expected = totalOf(terms.map(({ w, s }) => w.mul(s))).div(totalOf(terms.map(({ w }) => w)));
        expect(toShortText(snap(weightedArithmeticMean(given)))).toBe(thirtyDigits(expected));
      }),
      DRAWS,
    );
  });
});

describe('arithmetic', () => {
  it('takes scores of any sign, and its contributions add up', () => {
    expect([arithmeticMethod.domain(), arithmeticMethod.additive]).toEqual(['any', true]);
  });
});
