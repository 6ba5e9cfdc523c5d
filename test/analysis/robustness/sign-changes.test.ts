import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { difference, type Quadratic, signChanges } from '../../../src/analysis/robustness/sign-changes.ts';
import type { Exact } from '../../../src/model/exact.ts';
import { doubleOf } from '../../../src/numeric/double.ts';
import { add, compare, multiply, ZERO } from '../../../src/numeric/exact.ts';
import { exact } from '../../../src/numeric/text.ts';

const quadratic = (...texts: readonly string[]): Quadratic => texts.map(exact) as unknown as Quadratic;
const changes = (texts: readonly string[], point: string, sign: -1 | 0 | 1) => {
  const { below, above } = signChanges(quadratic(...texts), exact(point), sign);
  return [below && doubleOf(below), above && doubleOf(above)];
};

describe('the sign changes of a polynomial', () => {
  it('of degree 1 are at its root', () => {
    expect(changes(['3', '-2', '0'], '1', 1)).toEqual([undefined, 1.5]);
    expect(changes(['3', '-2', '0'], '2', -1)).toEqual([1.5, undefined]);
    expect(changes(['3', '2', '0'], '2', 1)).toEqual([undefined, undefined]);
  });

  it('of degree 2 are at the roots on either side', () => {
    // (x - 1)(x - 4)
    expect(changes(['4', '-5', '1'], '2', -1)).toEqual([1, 4]);
    expect(changes(['4', '-5', '1'], '0.5', 1)).toEqual([undefined, 1]);
    expect(changes(['4', '-5', '1'], '5', 1)).toEqual([4, undefined]);
    // -(x - 1)(x - 4): positive in between only.
    expect(changes(['-4', '5', '-1'], '0.5', -1)).toEqual([undefined, 1]);
    expect(changes(['-2', '0', '1'], '1', -1)).toEqual([undefined, Math.SQRT2]);
  });

  it('are passed over where it touches 0 from below, and count where it touches 0 from above', () => {
    // (x - 2)^2
    expect(changes(['-4', '4', '-1'], '1', -1)).toEqual([undefined, undefined]);
    expect(changes(['4', '-4', '1'], '1', 1)).toEqual([undefined, 2]);
  });

  it('are at the point itself where it is 0 there and positive beside it', () => {
    expect(changes(['-1', '1', '0'], '1', 0)).toEqual([undefined, 1]);
    expect(changes(['1', '-1', '0'], '1', 0)).toEqual([1, undefined]);
    expect(changes(['4', '-4', '1'], '2', 0)).toEqual([2, 2]);
    // (x - 1)(x - 4) at 4: negative below as far as 1.
    expect(changes(['4', '-5', '1'], '4', 0)).toEqual([1, 4]);
  });

  it('are none of nothing, nor where two totals always tie', () => {
    expect(changes(['0', '0', '0'], '1', 0)).toEqual([undefined, undefined]);
    expect(changes(['5', '0', '0'], '1', 1)).toEqual([undefined, undefined]);
    expect(changes(['1', '0', '1'], '1', 1)).toEqual([undefined, undefined]);
  });

  it('leave a stretch without any change, and end it at one', () => {
    const small = fc.integer({ min: -6, max: 6 });
    const positive = fc.integer({ min: 1, max: 40 });
    fc.assert(fc.property(small, small, small, positive, expectStretch));
  });
});

/** A polynomial of whole coefficients keeps its sign as far as is said, and there is 0. */
function expectStretch(b0: number, b1: number, b2: number, tenths: number): void {
  const [c, b, a] = [b0, b1, b2].map((value) => ({ coefficient: BigInt(value), exponent: 0 })) as [Exact, Exact, Exact];
  const point = { coefficient: BigInt(tenths), exponent: -1 };
  const value = (x: number) => b0 + b1 * x + b2 * x * x;
  const sign = compare(add(c, multiply(point, add(b, multiply(a, point)))), ZERO);
  const { below, above } = signChanges([c, b, a], point, sign);
  const [low, high] = [below ? doubleOf(below) : 0, above ? doubleOf(above) : 50];
  const inside = [0.001, 0.3, 0.7, 0.999].map((share) => low + share * (high - low));
  const clear = high - low > 1e-3 ? inside.filter((x) => Math.abs(value(x)) > 1e-7) : [];
  expect(clear.map((x) => value(x) > 0)).toEqual(clear.map(() => sign > 0));
  if (above) expect(Math.abs(value(high))).toBeLessThan(1e-9);
  if (below) expect(Math.abs(value(low))).toBeLessThan(1e-9);
}

it('a difference is 0 where the two tie once snapped', () => {
  expect(
    difference(
      exact('0.3333333333333333333333333333333333333333'),
      exact('0.3333333333333333333333333333333333333334'),
    ),
  ).toBe(ZERO);
  expect(doubleOf(difference(exact('3'), exact('2.5')))).toBe(0.5);
});
