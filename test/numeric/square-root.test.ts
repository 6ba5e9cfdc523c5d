import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Exact } from '../../src/model/exact.ts';
import { squareRoot } from '../../src/numeric/square-root.ts';
import { exact } from '../../src/numeric/text.ts';
import { DRAWS } from '../support/draws.ts';
import { decimalOf, exactHalf, exactValue, valueText } from '../support/exact-values.ts';

function magnitude({ coefficient, exponent }: Exact): Exact {
  return { coefficient: coefficient < 0n ? -coefficient : coefficient, exponent };
}

function square({ coefficient, exponent }: Exact): Exact {
  return { coefficient: coefficient * coefficient, exponent: 2 * exponent };
}

describe('squareRoot', () => {
  it('gives what decimal.js gives with 40 digits, halves to even', () => {
    fc.assert(
      fc.property(exactValue.map(magnitude), (value) => {
        expect(valueText(squareRoot(value))).toBe(valueText(decimalOf(value).sqrt()));
      }),
      DRAWS,
    );
  });

  it('is exact on squares', () => {
    fc.assert(
      fc.property(exactValue.map(magnitude), (root) => {
        expect(valueText(squareRoot(square(root)))).toBe(valueText(root));
      }),
      DRAWS,
    );
  });

  it('takes a root that ends in half the 40th digit to the even neighbour, and past it once the square is past', () => {
    fc.assert(
      fc.property(exactHalf(40).map(magnitude), (root) => {
        const { coefficient, exponent } = square(root);
        const even = decimalOf(root).toSignificantDigits(40);
        expect(valueText(squareRoot({ coefficient, exponent }))).toBe(valueText(even));
        const above = squareRoot({ coefficient: coefficient + 1n, exponent });
        const up = decimalOf({ coefficient: root.coefficient + 1n, exponent: root.exponent }).toSignificantDigits(40);
        expect(valueText(above)).toBe(valueText(up));
      }),
      DRAWS,
    );
  });

  // OEIS A002193: 1.41421356237309504880168872420969807856967..., whose 40th digit is raised to a zero.
  it('gives the published digits of the root of 2', () => {
    expect(valueText(squareRoot(exact('2')))).toBe('1.41421356237309504880168872420969807857');
  });

  it('is 0 for 0 and refuses what is below', () => {
    expect(valueText(squareRoot(exact('0.00')))).toBe('0');
    expect(() => squareRoot(exact('-0.01'))).toThrow(RangeError);
  });
});
