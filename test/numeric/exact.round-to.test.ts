import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Exact, Rounding } from '../../src/model/exact.ts';
import { add, roundTo, subtract } from '../../src/numeric/exact.ts';
import { exact, toPlainText } from '../../src/numeric/text.ts';
import { DRAWS } from '../support/draws.ts';
import { decimalOf, exactValue } from '../support/exact-values.ts';

/** Positive and negative values within a few units of the 27th to 40th digit of a half at `places` decimals. */
const nearHalf = fc
  .tuple(
    fc.bigInt({ min: -(10n ** 6n), max: 10n ** 6n }),
    fc.nat(6),
    fc.integer({ min: 18, max: 36 }),
    fc.integer({ min: -60, max: 60 }),
  )
  .map(([whole, places, depth, by]) => {
    const half = (whole * 10n + 5n) * 10n ** BigInt(depth) + BigInt(by);
    return { value: { coefficient: half, exponent: -places - 1 - depth }, places };
  });

describe('roundTo', () => {
  /** Snapped, then rounded once, by decimal.js; the sign of a zero dropped. */
  function published(value: Exact, decimals: number, rounding: Rounding): string {
    const mode = rounding === 'half-even' ? Decimal.ROUND_HALF_EVEN : Decimal.ROUND_HALF_UP;
    const snapped = decimalOf(value).toSignificantDigits(30, Decimal.ROUND_HALF_EVEN);
    const text = snapped.toFixed(decimals, mode);
    return /^-[0.]+$/.test(text) ? text.slice(1) : text;
  }

  describe.each<Rounding>(['half-even', 'half-up'])('%s', (rounding) => {
    it('writes what decimal.js writes: exactly the decimals asked for, never a negative zero', () => {
      const decimals = fc.integer({ min: 0, max: 12 });
      const shortHalf = fc.tuple(fc.integer({ min: -999_999, max: 999_999 }), fc.nat(6)).map(([n, places]) => {
        return { coefficient: BigInt(n) * 10n + 5n, exponent: -places };
      });
      fc.assert(
        fc.property(fc.oneof(exactValue, shortHalf), decimals, (value, places) => {
          const rounded = roundTo(value, places, rounding);
          expect(toPlainText(rounded)).toBe(published(value, places, rounding));
          expect(rounded.exponent).toBe(-places);
        }),
        { ...DRAWS, numRuns: 2 * DRAWS.numRuns },
      );
    });

    it('agrees next to a half, where snapping first makes the difference', () => {
      fc.assert(
        fc.property(nearHalf, ({ value, places }) => {
          expect(toPlainText(roundTo(value, places, rounding))).toBe(published(value, places, rounding));
        }),
        { ...DRAWS, numRuns: 4 * DRAWS.numRuns },
      );
    });

    it('snaps first, so that a half that division missed by a hair is a half', () => {
      const odd = subtract(exact('0.135'), exact('1e-35'));
      const even = add(exact('0.125'), exact('1e-35'));
      const texts = [odd, even].map((value) => toPlainText(roundTo(value, 2, rounding)));
      expect(texts).toEqual(rounding === 'half-even' ? ['0.14', '0.12'] : ['0.14', '0.13']);
    });
  });

  it('takes a half away from zero under half-up, to the even neighbour under half-even, on either side of 0', () => {
    const halves = ['0.5', '1.5', '2.5', '-0.5', '-1.5', '-2.5'].map(exact);
    const texts = (rounding: Rounding) => halves.map((half) => toPlainText(roundTo(half, 0, rounding)));
    expect(texts('half-even')).toEqual(['0', '2', '2', '0', '-2', '-2']);
    expect(texts('half-up')).toEqual(['1', '2', '3', '-1', '-2', '-3']);
  });

  // GB/T 8170-2008, Rules of rounding off for numerical values, section 3: the examples printed there.
  it.each([
    ['12.1498', 0, '12'],
    ['12.1498', 1, '12.1'],
    ['10.5002', 0, '11'],
    ['1.050', 1, '1.0'],
    ['0.35', 1, '0.4'],
    ['-0.0365', 3, '-0.036'],
    ['8.53459', 2, '8.53'],
  ])('rounds %s to %i places as GB/T 8170 prints it: %s', (text, decimals, expected) => {
    expect(toPlainText(roundTo(exact(text), decimals, 'half-even'))).toBe(expected);
  });

  // The same standard rounds to hundreds and thousands; in those units they are whole numbers.
  it.each([
    ['12.68', '13'],
    ['2.500', '2'],
    ['3.500', '4'],
  ])('rounds %s units as GB/T 8170 prints it: %s', (text, expected) => {
    expect(toPlainText(roundTo(exact(text), 0, 'half-even'))).toBe(expected);
  });
});
