import type { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Exact } from '../../src/model/exact.ts';
import { toSignificant } from '../../src/numeric/exact.ts';
import { exact } from '../../src/numeric/text.ts';
import { weightedGeometricMean } from '../../src/numeric/transcendental.ts';
import { DRAWS } from '../support/draws.ts';
import { Eighty, exactValue, valueText } from '../support/exact-values.ts';

interface Term {
  readonly weight: Exact;
  readonly score: Exact;
}

function terms(...pairs: readonly (readonly [weight: string, score: string])[]): readonly Term[] {
  return Object.freeze(pairs.map(([weight, score]) => Object.freeze({ weight: exact(weight), score: exact(score) })));
}

function eighty(value: Exact): Decimal {
  return new Eighty(valueText(value));
}

/** The product of the powers s^(w / sum w), with 80 digits: another road than the logarithms of the product. */
function productOfPowers(given: readonly Term[]): Decimal {
  const weights = given.map(({ weight }) => eighty(weight)).reduce((total, weight) => total.plus(weight));
  return given
    .map(({ weight, score }) => eighty(score).pow(eighty(weight).div(weights)))
    .reduce((product, power) => product.times(power));
}

const score = fc.integer({ min: 1, max: 10_000 }).map((n) => ({ coefficient: BigInt(n), exponent: -2 }));
const longScore = exactValue
  .filter(({ coefficient }) => coefficient > 0n)
  .map((value) => toSignificant({ coefficient: value.coefficient, exponent: Math.min(value.exponent, 0) }, 40));
const weight = fc.integer({ min: 1, max: 100 }).map((n) => ({ coefficient: BigInt(n), exponent: 0 }));
const drawnTerms = fc.array(fc.record({ weight, score: fc.oneof(score, longScore) }), { minLength: 1, maxLength: 6 });

describe('weightedGeometricMean', () => {
  it('gives the product of the powers, right to the 40th digit', () => {
    fc.assert(
      fc.property(drawnTerms, (given) => {
        const expected = productOfPowers(given).toSignificantDigits(40);
        expect(valueText(weightedGeometricMean(Object.freeze(given)))).toBe(expected.toString());
      }),
      { ...DRAWS, numRuns: 300 },
    );
  });

  it.each([
    [terms(['1', '4'], ['1', '9']), '6'],
    [terms(['50', '4'], ['50', '9']), '6'],
    [terms(['2', '8'], ['1', '1']), '4'],
    [terms(['1', '0.5'], ['1', '2'], ['3', '1']), '1'],
    [terms(['0.25', '16'], ['0.75', '81']), '54'],
    [terms(['1', '60'], ['1', '60']), '60'],
  ])('is exact where the root is: case %#', (given, expected) => {
    expect(valueText(weightedGeometricMean(given))).toBe(expected);
  });

  it('gives one score back, whatever its weight', () => {
    fc.assert(
      fc.property(weight, longScore, (w, s) => {
        expect(valueText(weightedGeometricMean([{ weight: w, score: s }]))).toBe(valueText(s));
      }),
      { ...DRAWS, numRuns: 300 },
    );
  });

  it('does not depend on the scale of the weights', () => {
    fc.assert(
      fc.property(drawnTerms, (given) => {
        const scaled = given.map(({ weight: w, score: s }) => ({
          weight: { coefficient: w.coefficient, exponent: w.exponent - 2 },
          score: s,
        }));
        expect(valueText(weightedGeometricMean(scaled))).toBe(valueText(weightedGeometricMean(given)));
      }),
      { ...DRAWS, numRuns: 300 },
    );
  });
});
