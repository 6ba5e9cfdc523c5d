import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { divide, multiply, ONE } from '../../src/numeric/exact.ts';
import { alikeForTies, compareCodes, compareSnapped, isBelowShare } from '../../src/numeric/order.ts';
import { exact } from '../../src/numeric/text.ts';
import { DRAWS } from '../support/draws.ts';
import { decimalOf, exactValue } from '../support/exact-values.ts';

/** A value, and one that differs from it by a few units of its last digit or of a digit or two below. */
const neighbours = fc.tuple(exactValue, fc.bigInt({ min: -3n, max: 3n }), fc.nat(2)).map(([a, by, digits]) => {
  const coefficient = a.coefficient * 10n ** BigInt(digits) + by;
  return [a, { coefficient, exponent: a.exponent - digits }] as const;
});

describe('compareSnapped', () => {
  it('sees a tie where values differ past the 30th digit, and not before it', () => {
    const three = exact('3');
    expect(compareSnapped(multiply(divide(ONE, three), three), ONE)).toBe(0);
    const thirtieth = exact(`1.${'0'.repeat(28)}1`);
    expect([compareSnapped(ONE, thirtieth), compareSnapped(thirtieth, ONE)]).toEqual([-1, 1]);
  });

  it('orders as decimal.js orders the values at 30 digits', () => {
    fc.assert(
      fc.property(neighbours, ([a, b]) => {
        const [x, y] = [decimalOf(a).toSignificantDigits(30), decimalOf(b).toSignificantDigits(30)];
        expect(compareSnapped(a, b)).toBe(x.cmp(y));
      }),
      DRAWS,
    );
  });
});

describe('a tie of compareSnapped', () => {
  it('is equality at 30 digits, between neighbours and strangers, of any size', () => {
    fc.assert(
      fc.property(
        fc.oneof(neighbours, fc.tuple(exactValue, exactValue)),
        fc.integer({ min: -200, max: 200 }),
        ([a, b], by) => {
          const [x, y] = [a, b].map(({ coefficient, exponent }) => ({ coefficient, exponent: exponent + by }));
          if (x === undefined || y === undefined) throw new Error('no pair');
          const tie = decimalOf(x).toSignificantDigits(30).eq(decimalOf(y).toSignificantDigits(30));
          const ties = [compareSnapped(x, y), compareSnapped(y, x), compareSnapped(x, x)].map((order) => order === 0);
          expect(ties).toEqual([tie, tie, true]);
        },
      ),
      { ...DRAWS, numRuns: 2 * DRAWS.numRuns },
    );
  });
});

describe('compareCodes', () => {
  it('orders by code unit, not by locale', () => {
    const codes = ['b', 'a', 'B', 'ä', '_', '10', '9', 'A', '平', 'a1'];
    const sorted = ['10', '9', 'A', 'B', '_', 'a', 'a1', 'b', 'ä', '平'];
    expect([...codes].sort(compareCodes)).toEqual(sorted);
    expect(compareCodes('a', 'a')).toBe(0);
  });

  it('is a total order', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(compareCodes(a, b) + compareCodes(b, a)).toBe(0);
        expect(compareCodes(a, b) === 0).toBe(a === b);
      }),
      DRAWS,
    );
  });
});

describe('isBelowShare', () => {
  it('compares as it is written, with no rounding in between', () => {
    expect([12, 13, 14].map((part) => isBelowShare(part, 20, exact('0.65')))).toEqual([true, false, false]);
    // A third cut at 40 digits is below a third; raised in the last, above it.
    expect(isBelowShare(1, 3, exact(`0.${'3'.repeat(40)}`))).toBe(false);
    expect(isBelowShare(1, 3, exact(`0.${'3'.repeat(39)}4`))).toBe(true);
  });

  it('takes all of everything and nothing of nothing for enough', () => {
    expect([isBelowShare(5, 5, exact('1')), isBelowShare(4, 5, exact('1'))]).toEqual([false, true]);
    expect([isBelowShare(0, 5, exact('0')), isBelowShare(0, 0, exact('1'))]).toEqual([false, false]);
  });
});

const nines = exact(`0.${'9'.repeat(40)}`);

describe('alikeForTies', () => {
  it('gives values that tie one result, and others their own', () => {
    const same = alikeForTies((value) => value);
    const one = exact('1.0');
    expect([nines, one, exact('1'), exact('100e-2'), exact('1.0000000001')].map(same)).toEqual([
      nines,
      nines,
      nines,
      nines,
      exact('1.0000000001'),
    ]);
    const other = alikeForTies((value) => value);
    expect([one, nines, exact('-1')].map(other)).toEqual([one, one, exact('-1')]);
  });
});
