import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { doubleOf } from '../../src/numeric/double.ts';
import { exact } from '../../src/numeric/text.ts';

describe('the double of an exact value', () => {
  it.each(['0', '0.1', '-2.5', '1e30', '1e-30', '90.585', '0.3333333333333333333333333333333333333333'])(
    'is the one nearest to %s',
    (text) => {
      expect(doubleOf(exact(text))).toBe(Number(text));
    },
  );

  it('is the nearest whatever the digits', () => {
    const digits = fc.oneof(
      fc.bigInt(),
      fc.bigInt({ min: -(2n ** 55n), max: 2n ** 55n }),
      fc.bigInt({ min: -99n, max: 99n }),
    );
    fc.assert(
      fc.property(digits, fc.integer({ min: -40, max: 40 }), (coefficient, exponent) => {
        expect(doubleOf({ coefficient, exponent })).toBe(Number(`${coefficient}e${exponent}`));
      }),
    );
  });
});
