import fc from 'fast-check';
import Fraction from 'fraction.js';
import { describe, expect, it } from 'vitest';
import { ExactSum } from '../../src/numeric/exact-sum.ts';
import { toPlainText } from '../../src/numeric/text.ts';
import { DRAWS } from '../support/draws.ts';

describe('an exact sum', () => {
  it('begins at 0', () => {
    expect(new ExactSum().value).toEqual({ coefficient: 0n, exponent: 0 });
  });

  it('keeps every digit, far apart as they may lie', () => {
    const sum = new ExactSum();
    sum.add(1n, 60);
    sum.add(-7n, -20);
    sum.add(3n, 0);
    expect(toPlainText(sum.value)).toBe(`1${'0'.repeat(59)}2.${'9'.repeat(18)}93`);
  });

  it('is what fractions give, in any order', () => {
    const term = fc.tuple(fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }), fc.integer({ min: -30, max: 30 }));
    fc.assert(
      fc.property(fc.array(term, { maxLength: 12 }), (terms) => {
        const sum = new ExactSum();
        for (const [coefficient, exponent] of terms) sum.add(coefficient, exponent);
        const expected = terms.reduce((total, [coefficient, exponent]) => {
          return total.add(new Fraction(coefficient).mul(new Fraction(10).pow(exponent) ?? 1));
        }, new Fraction(0));
        expect(new Fraction(toPlainText(sum.value)).equals(expected)).toBe(true);
      }),
      DRAWS,
    );
  });
});
