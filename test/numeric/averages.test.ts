import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mean, median, weightedMean } from '../../src/numeric/averages.ts';
import { exact } from '../../src/numeric/text.ts';
import { DRAWS } from '../support/draws.ts';
import { decimalOf, Eighty, exactValue, Forty, valueText } from '../support/exact-values.ts';

/** Values of like size, so that eighty digits hold their sum. */
const column = fc.array(
  exactValue.map(({ coefficient, exponent }) => ({ coefficient, exponent: Math.max(exponent, -30) })),
  { minLength: 1, maxLength: 9 },
);

const texts = (...values: readonly string[]) => Object.freeze(values.map(exact));

describe('mean', () => {
  it('is the sum over the count', () => {
    expect(valueText(mean(texts('1', '2', '2')))).toBe(`1.${'6'.repeat(38)}7`);
    expect(valueText(mean(texts('-1', '1e2', '0.5', '0.5')))).toBe('25');
    expect(valueText(mean(texts('4')))).toBe('4');
  });

  it('rounds once, however the sum cancels: as decimal.js with 80 digits', () => {
    fc.assert(
      fc.property(column, (values) => {
        const total = values.reduce((sum, value) => sum.plus(decimalOf(value)), new Eighty(0));
        const expected = new Forty(total.div(values.length)).toSignificantDigits(40);
        expect(valueText(mean(values))).toBe(valueText(expected));
      }),
      DRAWS,
    );
  });

  it('of equal values is that value, to the last of 40 digits', () => {
    const third = exact(`0.${'3'.repeat(40)}`);
    expect(mean([third, third, third])).toEqual(third);
  });
});

describe('weightedMean', () => {
  it('is the mean where the weights are equal, and rounds once: as decimal.js with 80 digits', () => {
    const weights = fc.array(fc.integer({ min: 1, max: 10_000 }), { minLength: 9, maxLength: 9 });
    fc.assert(
      fc.property(column, weights, (values, drawn) => {
        const parts = values.map((score, at) => ({ weight: exact(`${(drawn[at] as number) / 1000}`), score }));
        const wide = (value: (typeof values)[number]) => new Eighty(decimalOf(value));
        const total = parts.reduce(
          (sum, { weight, score }) => sum.plus(wide(weight).times(wide(score))),
          new Eighty(0),
        );
        const all = parts.reduce((sum, { weight }) => sum.plus(wide(weight)), new Eighty(0));
        expect(valueText(weightedMean(parts))).toBe(valueText(new Forty(total.div(all)).toSignificantDigits(40)));
        const even = values.map((score) => ({ weight: exact('0.3'), score }));
        expect(valueText(weightedMean(even))).toBe(valueText(mean(values)));
      }),
      { ...DRAWS, numRuns: 500 },
    );
  });
});

describe('median', () => {
  it('is the middle value of an odd number', () => {
    expect(valueText(median(texts('9', '-3', '1e1')))).toBe('9');
    expect(valueText(median(texts('7')))).toBe('7');
  });

  it('is the mean of the two in the middle of an even number', () => {
    expect(valueText(median(texts('10', '3', '9', '2')))).toBe('6');
    expect(valueText(median(texts('0.25', '0.5')))).toBe('0.375');
  });

  it('has as many values at or below it as at or above it', () => {
    fc.assert(
      fc.property(column, (values) => {
        const middle = decimalOf(median(values));
        const half = values.length / 2;
        // The mean of two values is rounded to 40 digits, and may pass one of them by as little.
        const slack = middle.abs().times('1e-38');
        const atMost = values.filter((value) => decimalOf(value).lte(middle.plus(slack)));
        const atLeast = values.filter((value) => decimalOf(value).gte(middle.minus(slack)));
        expect(atMost.length).toBeGreaterThanOrEqual(half);
        expect(atLeast.length).toBeGreaterThanOrEqual(half);
      }),
      DRAWS,
    );
  });

  it('leaves the column as it is', () => {
    const values = texts('3', '1', '2');
    median(values);
    expect(values.map(valueText)).toEqual(['3', '1', '2']);
  });
});
