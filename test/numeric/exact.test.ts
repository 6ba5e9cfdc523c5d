import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Exact } from '../../src/model/exact.ts';
import {
  add,
  compare,
  divide,
  isPositive,
  isZero,
  multiply,
  negate,
  ONE,
  SNAP_DIGITS,
  snap,
  subtract,
  sum,
  toSignificant,
  WORKING_DIGITS,
  ZERO,
} from '../../src/numeric/exact.ts';
import { exact } from '../../src/numeric/text.ts';
import { DRAWS } from '../support/draws.ts';
import { decimalOf, exactHalf, exactValue, Forty, valueText } from '../support/exact-values.ts';

type Binary = (a: Exact, b: Exact) => Exact;
type DecimalBinary = (a: Decimal, b: Decimal) => Decimal;

const HALF: Exact = Object.freeze({ coefficient: 5n, exponent: -1 });
const TWO: Exact = Object.freeze({ coefficient: 2n, exponent: 0 });

/** The operation against decimal.js with 40 digits, half-even. */
function agrees(ours: Binary, theirs: DecimalBinary, a: Exact, b: Exact): void {
  expect(valueText(ours(a, b))).toBe(valueText(theirs(decimalOf(a), decimalOf(b))));
}

/** Odd and even integers of exactly 40 digits: halving one that is odd ends in a half beyond the 40th digit. */
const fortyDigits = fc
  .bigInt({ min: 10n ** 39n, max: 10n ** 40n - 1n })
  .chain((coefficient) =>
    fc.constantFrom<Exact>({ coefficient, exponent: 0 }, { coefficient: -coefficient, exponent: 3 }),
  );

describe('the contract', () => {
  it('carries 40 digits and compares 30', () => {
    expect([WORKING_DIGITS, SNAP_DIGITS]).toEqual([40, 30]);
    expect([valueText(ZERO), valueText(ONE)]).toEqual(['0', '1']);
  });
});

describe.each<readonly [string, Binary, DecimalBinary]>([
  ['add', add, (a, b) => a.plus(b)],
  ['subtract', subtract, (a, b) => a.minus(b)],
  ['multiply', multiply, (a, b) => a.times(b)],
])('%s', (_, ours, theirs) => {
  it('gives what decimal.js gives with 40 digits, halves to even', () => {
    fc.assert(
      fc.property(exactValue, exactValue, (a, b) => agrees(ours, theirs, a, b)),
      DRAWS,
    );
  });

  it('agrees where one operand is the other, its negative, or nearly so', () => {
    const near = fc.tuple(exactValue, fc.constantFrom(-1n, 0n, 1n), fc.boolean()).map(([a, step, negative]) => {
      const coefficient = (negative ? -1n : 1n) * (a.coefficient + step);
      return [a, { coefficient, exponent: a.exponent }] as const;
    });
    fc.assert(
      fc.property(near, ([a, b]) => agrees(ours, theirs, a, b)),
      DRAWS,
    );
  });

  it('agrees on operands beyond the working digits', () => {
    const long = fc.oneof(exactHalf(40), exactHalf(41), exactHalf(30), exactHalf(79));
    fc.assert(
      fc.property(long, exactValue, fc.boolean(), (a, b, swap) => agrees(ours, theirs, swap ? b : a, swap ? a : b)),
      DRAWS,
    );
  });
});

describe('add', () => {
  it('takes an exact half beyond the 40th digit to the even neighbour', () => {
    fc.assert(
      fc.property(
        fortyDigits,
        fc.constantFrom(HALF, negate(HALF)),
        fc.integer({ min: -30, max: 30 }),
        (a, half, by) => {
          const left = { coefficient: a.coefficient, exponent: by };
          agrees(add, (x, y) => x.plus(y), left, { coefficient: half.coefficient, exponent: by - 1 });
        },
      ),
      DRAWS,
    );
    const even = exact(`${'1'.repeat(39)}2`);
    const odd = exact(`${'1'.repeat(39)}3`);
    expect([valueText(add(even, HALF)), valueText(add(odd, HALF))]).toEqual([
      `${'1'.repeat(39)}2`,
      `${'1'.repeat(39)}4`,
    ]);
  });

  it('sees past the half the least digit that lies far below', () => {
    const whole = exact(`${'1'.repeat(39)}2`);
    const half = add(HALF, exact('1e-30'));
    expect(valueText(add(whole, half))).toBe(`${'1'.repeat(39)}3`);
    expect(valueText(subtract(whole, half))).toBe(`${'1'.repeat(39)}1`);
  });

  it('carries through nines into a digit more', () => {
    expect(valueText(add(exact('9'.repeat(40)), HALF))).toBe(`1${'0'.repeat(40)}`);
    expect(valueText(add(exact('9'.repeat(40)), exact('0.4')))).toBe('9'.repeat(40));
  });
});

describe('multiply', () => {
  it('takes an exact half beyond the 40th digit to the even neighbour', () => {
    fc.assert(
      fc.property(fortyDigits, (a) => agrees(multiply, (x, y) => x.times(y), a, HALF)),
      DRAWS,
    );
  });
});

describe('divide', () => {
  const divisor = exactValue.filter(({ coefficient }) => coefficient !== 0n);
  const quotient: DecimalBinary = (a, b) => a.div(b);

  it('gives what decimal.js gives with 40 digits, halves to even', () => {
    fc.assert(
      fc.property(exactValue, divisor, (a, b) => agrees(divide, quotient, a, b)),
      { ...DRAWS, numRuns: 2 * DRAWS.numRuns },
    );
  });

  it('agrees on small integers, whose quotients end or recur', () => {
    const small = fc.integer({ min: -400, max: 400 });
    fc.assert(
      fc.property(small, small.filter(Boolean), (a, b) => {
        const [dividend, by] = [a, b].map((n) => ({ coefficient: BigInt(n), exponent: 0 })) as [Exact, Exact];
        agrees(divide, quotient, dividend, by);
      }),
      DRAWS,
    );
  });

  it('takes an exact half beyond the 40th digit to the even neighbour', () => {
    // Quotients by small powers of 2 end soon after the 40th digit: in a half as often as not.
    const power = fc.tuple(fc.integer({ min: 1, max: 12 }), fc.constantFrom(1n, -1n)).map(([n, sign]) => {
      return { coefficient: sign * 2n ** BigInt(n), exponent: 0 };
    });
    fc.assert(
      fc.property(fc.oneof(fortyDigits, exactHalf(40)), power, (a, b) => agrees(divide, quotient, a, b)),
      { ...DRAWS, numRuns: 2 * DRAWS.numRuns },
    );
  });

  it('agrees on the divisors 1, 10 and 100 in any form, which only move the point', () => {
    const dividend = fc.oneof(exactValue, exactHalf(40), exactHalf(79));
    const by = fc.tuple(fc.constantFrom(1n, 10n, 100n, 1000n, -1n, -10n), fc.integer({ min: -3, max: 3 }));
    fc.assert(
      fc.property(dividend, by, (a, [coefficient, exponent]) => agrees(divide, quotient, a, { coefficient, exponent })),
      DRAWS,
    );
  });

  it('agrees on dividends and divisors beyond the working digits', () => {
    const long = fc.oneof(exactHalf(41), exactHalf(79), exactHalf(120));
    fc.assert(
      fc.property(long, divisor, (a, b) => {
        agrees(divide, quotient, a, b);
        agrees(divide, quotient, b, a);
      }),
      DRAWS,
    );
  });

  it('makes 1/3 + 2/3 one, once snapped', () => {
    const third = divide(ONE, exact('3'));
    const whole = add(third, divide(TWO, exact('3')));
    expect(compare(snap(whole), ONE)).toBe(0);
    expect(valueText(third)).toBe(`0.${'3'.repeat(40)}`);
  });

  it('refuses a divisor of zero in any form', () => {
    for (const zero of ['0', '0.00', '0e5', '-0']) expect(() => divide(ONE, exact(zero))).toThrow(RangeError);
  });
});

describe('toSignificant', () => {
  it('rounds as decimal.js does, halves to even, at any number of digits', () => {
    fc.assert(
      fc.property(exactValue, fc.integer({ min: 1, max: 45 }), (value, digits) => {
        const expected = decimalOf(value).toSignificantDigits(digits, Decimal.ROUND_HALF_EVEN);
        expect(valueText(toSignificant(value, digits))).toBe(valueText(expected));
      }),
      DRAWS,
    );
  });
});

describe('snap', () => {
  it('rounds to 30 digits as decimal.js does, and leaves shorter values alone', () => {
    fc.assert(
      fc.property(fc.oneof(exactValue, exactHalf(30)), (value) => {
        const expected = decimalOf(value).toSignificantDigits(30, Decimal.ROUND_HALF_EVEN);
        expect(valueText(snap(value))).toBe(valueText(expected));
      }),
      DRAWS,
    );
  });

  it('takes an exact half to the even 30th digit, and changes nothing when repeated', () => {
    const texts = ['25', '35', '250', '2500000001'].map((tail) => valueText(snap(exact(`0.${'1'.repeat(29)}${tail}`))));
    expect(texts).toEqual(['2', '4', '2', '3'].map((last) => `0.${'1'.repeat(29)}${last}`));
    fc.assert(
      fc.property(exactValue, (value) => {
        expect(valueText(snap(snap(value)))).toBe(valueText(snap(value)));
      }),
      DRAWS,
    );
  });

  it('carries 9.99..95 into the next power of ten', () => {
    expect(valueText(snap(exact(`9.${'9'.repeat(29)}5`)))).toBe('10');
    expect(valueText(snap(exact(`-9.${'9'.repeat(29)}4`)))).toBe(`-9.${'9'.repeat(29)}`);
  });
});

describe('compare, isZero, isPositive, negate', () => {
  it('order values as decimal.js does, whatever their forms', () => {
    fc.assert(
      fc.property(exactValue, exactValue, fc.nat(20), (a, b, zeros) => {
        const [x, y] = [decimalOf(a), decimalOf(b)];
        const padded = { coefficient: a.coefficient * 10n ** BigInt(zeros), exponent: a.exponent - zeros };
        expect([compare(a, b), compare(b, a), compare(a, padded)]).toEqual([x.cmp(y), y.cmp(x), 0]);
        expect([isZero(a), isPositive(a)]).toEqual([x.isZero(), x.greaterThan(0)]);
        expect(valueText(negate(a))).toBe(valueText(x.negated()));
      }),
      DRAWS,
    );
  });

  it('tells apart neighbours that differ in the 40th digit only', () => {
    fc.assert(
      fc.property(fortyDigits, (a) => {
        const above = { coefficient: a.coefficient + 1n, exponent: a.exponent };
        expect([compare(a, above), compare(above, a)]).toEqual([-1, 1]);
      }),
      DRAWS,
    );
  });
});

describe('sum', () => {
  it('adds in the order given, each step to 40 digits', () => {
    fc.assert(
      fc.property(fc.array(exactValue, { maxLength: 12 }), (values) => {
        const expected = values.map(decimalOf).reduce((total, value) => total.plus(value), new Forty(0));
        expect(valueText(sum(Object.freeze(values)))).toBe(valueText(expected));
      }),
      DRAWS,
    );
  });

  it('is 0 for no values', () => {
    expect(isZero(sum([]))).toBe(true);
  });
});
