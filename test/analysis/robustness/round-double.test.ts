import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { multipleOf } from '../../../src/analysis/robustness/round-double.ts';
import { doubleOf } from '../../../src/numeric/double.ts';
import { roundTo } from '../../../src/numeric/exact.ts';

describe('rounding a double', () => {
  it.each([
    [90.585, true, 9058],
    [90.595, true, 9060],
    [90.585, false, 9059],
    [-2.5 / 100, true, -2],
    [-2.5 / 100, false, -3],
    [1.005, false, 101],
    [0.1 + 0.2, true, 30],
  ])('takes %d to even halves: %s, as %d hundredths', (value, toEven, expected) => {
    expect(multipleOf(value, { unit: 100, toEven })).toBe(expected);
  });

  it('is that of the exact value, whatever the digits of a figure of up to 6 decimals', () => {
    fc.assert(
      fc.property(fc.integer({ min: -2e8, max: 2e8 }), fc.boolean(), (coefficient, toEven) => {
        const exact = { coefficient: BigInt(coefficient), exponent: -6 };
        const rounded = roundTo(exact, 2, toEven ? 'half-even' : 'half-up');
        expect(multipleOf(doubleOf(exact), { unit: 100, toEven })).toBeCloseTo(Number(rounded.coefficient), 6);
      }),
    );
  });

  it('takes what lies next to a half for the half', () => {
    const almost = (1 / 3 + 1 / 3 + 1 / 3) * 90.585;
    expect(multipleOf(almost * (1 - 1e-16), { unit: 100, toEven: true })).toBe(9058);
    expect(multipleOf(90.5850001, { unit: 100, toEven: true })).toBe(9059);
  });
});
