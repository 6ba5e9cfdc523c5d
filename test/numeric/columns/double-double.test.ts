import { describe, expect, it } from 'vitest';
import {
  product,
  productError,
  quotient,
  rest,
  root,
  sum,
  sumError,
} from '../../../src/numeric/columns/double-double.ts';
import { type Binary, binary, minus, order, plus, size, times } from '../../support/binary-figures.ts';
import { Chance } from '../../support/drawn-columns.ts';

const DRAWS = 20_000;

/** A double of any sign; mostly of magnitudes near each other, so that sums cancel. */
function drawn(chance: Chance): number {
  return chance.sign() * (1 + chance.next()) * 2 ** (chance.below(3) === 0 ? chance.below(200) - 100 : chance.below(4));
}

/** The low part that a double-double can have beside a high part, or none. */
function lowOf(chance: Chance, high: number): number {
  return chance.below(4) === 0 ? 0 : high * 2 ** -53 * (chance.next() - 0.5);
}

/** hi and lo, once normal, as what was left in `rest` gives it with its bound. */
interface Result {
  readonly figure: Binary;
  readonly bound: Binary;
  readonly isNormal: boolean;
}

function result(high: number): Result {
  const [low = 0, bound = 0] = rest;
  return { figure: plus(binary(high), binary(low)), bound: binary(bound), isNormal: high + low === high };
}

describe('error-free transforms', () => {
  it('find what a sum and a product lose, exactly', () => {
    const chance = new Chance();
    let wrong = 0;
    for (let n = 0; n < DRAWS; n += 1) {
      const [a, b] = [drawn(chance), drawn(chance)];
      const [x, y] = [binary(a), binary(b)];
      if (order(plus(binary(a + b), binary(sumError(a, b, a + b))), plus(x, y)) !== 0) wrong += 1;
      if (order(plus(binary(a * b), binary(productError(a, b, a * b))), times(x, y)) !== 0) wrong += 1;
    }
    expect(wrong).toBe(0);
  });
});

/** Whether |z - expected| divided by `by` is within a bound that is made a little wider, as all callers do. */
function holds({ figure, bound }: Result, by: Binary, expected: Binary): boolean {
  const wide = times(bound, binary(1 + 2 ** -45));
  return order(size(minus(times(figure, by), expected)), times(wide, size(by))) <= 0;
}

describe('double-doubles', () => {
  it('are added, multiplied, divided and rooted within the bounds that are told', () => {
    const chance = new Chance();
    const broken = { sum: 0, product: 0, quotient: 0, root: 0 };
    const tight = { sum: 0, product: 0, quotient: 0, root: 0 };
    for (let n = 0; n < DRAWS; n += 1) {
      const [ah, bh] = [drawn(chance), drawn(chance)];
      const [al, bl] = [lowOf(chance, ah), lowOf(chance, bh)];
      const [a, b] = [plus(binary(ah), binary(al)), plus(binary(bh), binary(bl))];
      const one = binary(1);
      const check = (name: keyof typeof broken, made: Result, by: Binary, expected: Binary): void => {
        if (!made.isNormal || !holds(made, by, expected)) broken[name] += 1;
        if (!holds({ ...made, bound: times(made.bound, binary(1 / 8)) }, by, expected)) tight[name] += 1;
      };
      check('sum', result(sum(ah, al, bh, bl)), one, plus(a, b));
      check('product', result(product(ah, al, bh, bl)), one, times(a, b));
      check('quotient', result(quotient(ah, al, bh, bl)), b, a);
      // z^2 - a is (z - sqrt a)(z + sqrt a): over 2 z, it is what z is off by, but for its square.
      const z = result(root(Math.abs(ah), ah < 0 ? -al : al));
      const twice = times(z.figure, binary(2));
      check('root', z, twice, plus(times(z.figure, z.figure), size(a)));
    }
    expect(broken).toEqual({ sum: 0, product: 0, quotient: 0, root: 0 });
    // Bounds are of use only if figures come near to them: many are beyond an eighth of theirs.
    for (const count of Object.values(tight)) expect(count).toBeGreaterThan(DRAWS / 50);
  });

  it('are exact where doubles are', () => {
    expect([sum(3, 0, 4, 0), ...rest]).toEqual([7, 0, 0]);
    expect([product(1 / 4, 0, 10, 0), ...rest]).toEqual([2.5, 0, 0]);
    expect([quotient(5, 0, 8, 0), ...rest]).toEqual([0.625, 0, 0]);
    expect([root(6.25, 0), ...rest]).toEqual([2.5, 0, 0]);
  });
});
