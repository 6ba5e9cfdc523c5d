import fc from 'fast-check';
import Fraction from 'fraction.js';
import { describe, expect, it } from 'vitest';
import { compare } from '../../src/numeric/exact.ts';
import * as own from '../../src/numeric/fraction.ts';
import { compareSnapped } from '../../src/numeric/order.ts';
import { exact, toShortText } from '../../src/numeric/text.ts';
import { DRAWS } from '../support/draws.ts';

const drawn = fc.tuple(
  fc.integer({ min: -9999, max: 9999 }),
  fc.integer({ min: 1, max: 999 }),
  fc.integer({ min: -4, max: 4 }),
);
type Drawn = readonly [number, number, number];

function made([numerator, denominator, exponent]: Drawn): own.Fraction {
  return { numerator: BigInt(numerator), denominator: BigInt(denominator), exponent };
}

function expected([numerator, denominator, exponent]: Drawn): Fraction {
  return new Fraction(numerator, denominator).mul(new Fraction(10).pow(exponent) as Fraction);
}

function same(a: own.Fraction, b: Fraction): boolean {
  const { numerator, denominator, exponent } = a;
  const value = new Fraction(numerator, denominator).mul(new Fraction(10).pow(exponent) as Fraction);
  return value.equals(b);
}

describe('fractions', () => {
  it('add, multiply, divide, raise and compare without rounding', () => {
    fc.assert(
      fc.property(drawn, drawn, fc.nat(5), (a, b, power) => {
        const [one, other] = [expected(a), expected(b)];
        expect(same(own.addFractions(made(a), made(b)), one.add(other))).toBe(true);
        expect(same(own.addFractions(made(a), own.negateFraction(made(b))), one.sub(other))).toBe(true);
        expect(same(own.multiplyFractions(made(a), made(b)), one.mul(other))).toBe(true);
        if (b[0] !== 0) expect(same(own.divideFractions(made(a), made(b)), one.div(other))).toBe(true);
        expect(same(own.raiseFraction(made(a), power), one.pow(power) as Fraction)).toBe(true);
        expect(own.compareFractions(made(a), made(b))).toBe(one.compare(other));
      }),
      DRAWS,
    );
  });

  it('are rounded once, to 40 digits, and not at all where they are decimals', () => {
    expect(toShortText(own.toExact(made([1, 3, 0])))).toBe(`0.${'3'.repeat(40)}`);
    const long = exact(`1.${'1'.repeat(50)}`);
    expect(compare(own.toExact(own.fraction(long)), long)).toBe(0);
    expect(own.toExact(own.wholeFraction(-7))).toEqual({ coefficient: -7n, exponent: 0 });
  });

  it('keep 200 digits where a denominator grows too long', () => {
    let sum = own.wholeFraction(0);
    const primes = [7, 11, 13, 17, 19, 23, 29, 31, 37, 41];
    for (let at = 0; at < 400; at += 1) {
      sum = own.addFractions(sum, made([1, (primes[at % 10] as number) ** 2 + at, 0]));
    }
    expect(sum.denominator < 10n ** 400n).toBe(true);
    const doubles = Array.from({ length: 400 }, (_, at) => 1 / ((primes[at % 10] as number) ** 2 + at));
    expect(Number(toShortText(own.toExact(sum)))).toBeCloseTo(
      doubles.reduce((a, b) => a + b, 0),
      12,
    );
  });

  it('tie where their first 30 digits do, however that is found', () => {
    const near = fc.tuple(fc.bigInt(1n, 10n ** 31n), fc.bigInt(-20n, 20n), fc.integer({ min: 0, max: 12 }));
    fc.assert(
      fc.property(near, fc.boolean(), ([integer, off, zeros], isNegative) => {
        const sign = isNegative ? -1n : 1n;
        const a = { coefficient: sign * integer * 10n ** BigInt(zeros), exponent: -zeros };
        const b = { coefficient: sign * (integer * 10n ** BigInt(zeros) + off), exponent: -zeros };
        const order = own.compareSnappedFractions(own.fraction(a), own.fraction(b));
        expect(order).toBe(compareSnapped(a, b));
        expect(own.compareSnappedFractions(own.fraction(b), own.fraction(a))).toBe(order === 0 ? 0 : -order);
      }),
      DRAWS,
    );
  });

  it('refuse to divide by zero', () => {
    expect(() => own.divideFractions(own.wholeFraction(1), own.wholeFraction(0))).toThrow(RangeError);
  });
});
