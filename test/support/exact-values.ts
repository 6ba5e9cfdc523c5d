import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import type { Exact } from '../../src/model/exact.ts';

const PLAIN = { defaults: true, toExpNeg: -9e15, toExpPos: 9e15, rounding: Decimal.ROUND_HALF_EVEN } as const;

/** decimal.js as the exactness contract words it: 40 significant digits, halves to even. */
export const Forty = Decimal.clone({ ...PLAIN, precision: 40 });

/** decimal.js with far more digits than the product carries. */
export const Eighty = Decimal.clone({ ...PLAIN, precision: 80 });

/** The decimal.js number of the same value; its constructor rounds nothing. */
export function decimalOf({ coefficient, exponent }: Exact): Decimal {
  return new Forty(`${coefficient}e${exponent}`);
}

/** One text for all forms of one value: plain notation, every digit, no trailing zeros, no negative zero. */
export function valueText(value: Exact | Decimal): string {
  return Decimal.isDecimal(value) ? new Forty(value).toString() : decimalOf(value).toString();
}

function digitString(length: number): fc.Arbitrary<string> {
  const digit = fc.integer({ min: 0, max: 9 });
  return fc.array(digit, { minLength: length, maxLength: length }).map((digits) => digits.join(''));
}

/** Runs of nines and zeros, before which or after which a few digits stand: what carries and cancellation need. */
const runOfDigits = fc
  .tuple(fc.constantFrom('9', '0'), fc.nat(39), digitString(2), fc.constantFrom('', '5', '49', '51', '50', '1'))
  .map(([repeated, count, head, tail]) => `${head}${repeated.repeat(count)}${tail}`.slice(-40));

/** 1 to 40 digits. */
export const digits: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 1, max: 40 }).chain(digitString) },
  { weight: 2, arbitrary: runOfDigits },
  { weight: 1, arbitrary: fc.constantFrom('0', '1', '2', '3', '5', '7', '10', '25', '9'.repeat(40)) },
);

/** A value of 1 to 40 digits whose leading digit stands for 10^-30 to 10^30, in any of its forms; zero included. */
export const exactValue: fc.Arbitrary<Exact> = fc
  .tuple(digits, fc.boolean(), fc.integer({ min: -30, max: 30 }))
  .map(([text, negative, magnitude]) => {
    const coefficient = BigInt(negative ? `-${text}` : text);
    return Object.freeze({ coefficient, exponent: magnitude - text.length + 1 });
  });

/** A value whose digits past the one at `kept` are exactly one half of it: the case the rounding rule decides. */
export function exactHalf(kept: number): fc.Arbitrary<Exact> {
  return fc
    .tuple(digitString(kept - 1), fc.constantFrom('1', '2', '9'), fc.boolean(), fc.integer({ min: -30, max: 30 }))
    .map(([text, first, negative, magnitude]) => {
      const coefficient = BigInt(`${negative ? '-' : ''}${first}${text}5`);
      return Object.freeze({ coefficient, exponent: magnitude - kept });
    });
}
