import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digitCount, powerOfTen } from '../../src/numeric/power-of-ten.ts';
import { DRAWS } from '../support/draws.ts';

const exponents = Array.from({ length: 400 }, (_, n) => n);

describe('powerOfTen', () => {
  it('is 1 and so many zeros, within its table and beyond', () => {
    expect(exponents.map((n) => powerOfTen(n).toString())).toEqual(exponents.map((n) => `1${'0'.repeat(n)}`));
  });
});

describe('digitCount', () => {
  it('counts the digits next to every power of ten, where a logarithm errs', () => {
    for (const n of exponents) {
      const power = 10n ** BigInt(n);
      const around = [power - 1n, power, power + 1n, -power, 1n - power];
      const lengths = around.map((integer) => integer.toString().replace('-', '').length);
      expect(around.map(digitCount), `around 10^${n}`).toEqual(lengths);
    }
  });

  it('counts the digits of any integer', () => {
    const wide = 10n ** 330n;
    fc.assert(
      fc.property(fc.bigInt({ min: -wide, max: wide }), fc.nat(330), (integer, cut) => {
        const shorter = integer / 10n ** BigInt(cut);
        expect(digitCount(shorter)).toBe(shorter.toString().replace('-', '').length);
      }),
      DRAWS,
    );
  });

  it('gives 0 one digit', () => {
    expect(digitCount(0n)).toBe(1);
  });
});
