import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Ratio } from '../../src/model/exact.ts';
import { isEqual, product, ratio, ratioOf, ratioText, reciprocal } from '../../src/numeric/ratio.ts';
import { exact } from '../../src/numeric/text.ts';
import { DRAWS } from '../support/draws.ts';

const positive = fc.bigInt({ min: 1n, max: 10n ** 30n });
const anyRatio = fc.tuple(positive, positive).map(([numerator, denominator]) => ratio(numerator, denominator));

describe('ratio', () => {
  it('keeps the value and is in lowest terms: scaled by a common factor it is the same', () => {
    fc.assert(
      fc.property(positive, positive, positive, (numerator, denominator, factor) => {
        const found = ratio(numerator, denominator);
        expect(found.numerator * denominator).toBe(found.denominator * numerator);
        expect(ratio(numerator * factor, denominator * factor)).toEqual(found);
      }),
      DRAWS,
    );
  });
});

describe('ratioOf', () => {
  it.each([
    ['1', '3', '1/3'],
    ['2.5', '1', '5/2'],
    ['0.4', '0.04', '10'],
    ['3e2', '6', '50'],
    ['6', '3e2', '1/50'],
    ['1.50', '1.5', '1'],
  ])('of %s and %s is %s', (a, b, text) => {
    expect(ratioText(ratioOf(exact(a), exact(b)))).toBe(text);
  });
});

describe('reciprocal', () => {
  it('times the ratio is 1, and undoes itself', () => {
    fc.assert(
      fc.property(anyRatio, (found) => {
        expect(ratioText(product([found, reciprocal(found)]))).toBe('1');
        expect(reciprocal(reciprocal(found))).toEqual(found);
      }),
    );
  });
});

describe('product', () => {
  it('is 1 of nothing, and the same in any order', () => {
    expect(ratioText(product([]))).toBe('1');
    fc.assert(
      fc.property(anyRatio, anyRatio, anyRatio, (a, b, c) => {
        expect(isEqual(product([a, b, c]), product([c, product([a, b])]))).toBe(true);
      }),
    );
  });
});

describe('isEqual', () => {
  it('tells ratios apart by either part', () => {
    const third: Ratio = { numerator: 1n, denominator: 3n };
    expect(isEqual(third, ratio(2n, 6n))).toBe(true);
    expect(isEqual(third, ratio(1n, 4n))).toBe(false);
    expect(isEqual(third, ratio(2n, 3n))).toBe(false);
  });
});
