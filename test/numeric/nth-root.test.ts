import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Ratio } from '../../src/model/exact.ts';
import { divide } from '../../src/numeric/exact.ts';
import { nthRoot } from '../../src/numeric/nth-root.ts';
import { product, ratio, reciprocal } from '../../src/numeric/ratio.ts';
import { DRAWS } from '../support/draws.ts';
import { digits, Eighty, valueText } from '../support/exact-values.ts';

const part = digits.map((text) => BigInt(text) + 1n);
const anyRatio = fc.tuple(part, part).map(([numerator, denominator]) => ratio(numerator, denominator));
const degree = fc.integer({ min: 1, max: 12 });

function whole(integer: bigint) {
  return { coefficient: integer, exponent: 0 };
}

/** The root by logarithm and exponential of decimal.js, with twice the digits. */
function oracle({ numerator, denominator }: Ratio, of: number): string {
  const value = new Eighty(`${numerator}`).div(`${denominator}`);
  return valueText(value.ln().div(of).exp().toSignificantDigits(40, Eighty.ROUND_HALF_EVEN));
}

describe('nthRoot', () => {
  it('gives what decimal.js gives with 80 digits, rounded to 40', () => {
    fc.assert(
      fc.property(anyRatio, degree, (value, of) => {
        expect(valueText(nthRoot(value, of))).toBe(oracle(value, of));
      }),
      { ...DRAWS, numRuns: 500 },
    );
  });

  it('of degree 1 is the quotient', () => {
    fc.assert(
      fc.property(part, part, (numerator, denominator) => {
        const quotient = divide(whole(numerator), whole(denominator));
        expect(valueText(nthRoot(ratio(numerator, denominator), 1))).toBe(valueText(quotient));
      }),
      DRAWS,
    );
  });

  it('undoes a power: of n times the same ratio the n-th root is the ratio', () => {
    fc.assert(
      fc.property(anyRatio, degree, (value, of) => {
        const power = product(new Array<Ratio>(of).fill(value));
        expect(valueText(nthRoot(power, of))).toBe(valueText(nthRoot(value, 1)));
      }),
      DRAWS,
    );
  });

  it('takes a root that ends in half the 40th digit to the even neighbour, and past it once the power is past', () => {
    const half = 10n ** 40n + 25n;
    const cube = half ** 3n;
    const even = `1${'0'.repeat(38)}20`;
    expect(valueText(nthRoot(ratio(cube, 1n), 3))).toBe(even);
    expect(valueText(nthRoot(ratio(cube + 1n, 1n), 3))).toBe(`1${'0'.repeat(38)}30`);
    expect(valueText(nthRoot(ratio(cube - 1n, 1n), 3))).toBe(even);
  });

  // OEIS A002580: 1.25992104989487316476721060727822835057025146...
  it('gives the published digits of the cube root of 2', () => {
    expect(valueText(nthRoot(ratio(2n, 1n), 3))).toBe('1.25992104989487316476721060727822835057');
  });

  it('holds far from 1 and for many experts', () => {
    const far = { numerator: 10n ** 60n, denominator: 1n };
    expect(valueText(nthRoot(far, 60))).toBe('10');
    expect(valueText(nthRoot(reciprocal(far), 60))).toBe('0.1');
    expect(valueText(nthRoot(ratio(9n ** 100n, 7n ** 100n), 100))).toBe(valueText(nthRoot(ratio(9n, 7n), 1)));
  });
});
