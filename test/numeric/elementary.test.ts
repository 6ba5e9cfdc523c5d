import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { elementary } from '../../src/numeric/elementary.ts';
import { type Fraction, fraction } from '../../src/numeric/fraction.ts';
import { exact } from '../../src/numeric/text.ts';
import { DRAWS } from '../support/draws.ts';

const Long = Decimal.clone({ precision: 120, defaults: true });

function isNear({ numerator, denominator, exponent }: Fraction, expected: Decimal, digits = 57): boolean {
  const value = new Long(`${numerator}e${exponent}`).div(`${denominator}`);
  if (expected.isZero()) return value.isZero();
  return value.minus(expected).div(expected).abs().lt(new Long(10).pow(-digits));
}

const positive = fc
  .tuple(fc.integer({ min: 1, max: 10 ** 9 }), fc.integer({ min: -12, max: 6 }))
  .map(([a, e]) => `${a}e${e}`);

describe('elementary functions', () => {
  it('have more digits than figures are given with', () => {
    fc.assert(
      fc.property(positive, (text) => {
        const [own, long] = [fraction(exact(text)), new Long(text)];
        expect(isNear(elementary.sqrt(own), long.sqrt())).toBe(true);
        if (!long.eq(1)) expect(isNear(elementary.ln(own), long.ln(), 45)).toBe(true);
        if (!long.eq(1)) expect(isNear(elementary.log10(own), long.log(10), 45)).toBe(true);
        if (long.lt(500)) expect(isNear(elementary.exp(own), long.exp())).toBe(true);
      }),
      { ...DRAWS, numRuns: 60 },
    );
  });

  it('raise to a small power and back', () => {
    for (const p of ['0.5', '-0.3', '1e-9', '-1e-20', '7.25']) {
      const base = fraction(exact('61.3'));
      const power = elementary.power(base, fraction(exact(p)));
      const { coefficient, exponent } = exact(p);
      const sign = coefficient < 0n ? -1n : 1n;
      const reciprocal = { numerator: sign, denominator: sign * coefficient, exponent: -exponent };
      expect(isNear(elementary.power(power, reciprocal), new Long('61.3'), 50)).toBe(true);
    }
  });
});
