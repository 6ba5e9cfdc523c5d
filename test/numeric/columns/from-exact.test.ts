import { describe, expect, it } from 'vitest';
import { createColumn } from '../../../src/numeric/columns/column.ts';
import { scalarOf, setExact, setRatio } from '../../../src/numeric/columns/from-exact.ts';
import { exact } from '../../../src/numeric/text.ts';
import { binary, minus, order, size, times } from '../../support/binary-figures.ts';
import { bound, CELLS, Chance, figure } from '../../support/drawn-columns.ts';

function integerOf(chance: Chance, digits: number): bigint {
  let text = `${1 + chance.below(9)}`;
  for (let n = 1; n < digits; n += 1) text += chance.below(10);
  return BigInt(text);
}

/** Whether |z - numerator / denominator| is within its bound, exactly. */
function holds(numerator: bigint, denominator: bigint, factor = 1): boolean {
  const out = createColumn(1);
  setRatio(out, 0, numerator, denominator);
  const whole = (integer: bigint) => ({ integer, power: 0 });
  const apart = size(minus(times(figure(out, 0), whole(denominator)), whole(numerator)));
  return order(times(apart, whole(BigInt(factor))), times(bound(out, 0), whole(denominator))) <= 0;
}

describe('a ratio of integers', () => {
  it('is within its bound, from 1 digit to 60', () => {
    const chance = new Chance();
    let [broken, caught] = [0, 0];
    for (let n = 0; n < CELLS / 5; n += 1) {
      const numerator = integerOf(chance, 1 + chance.below(60)) * BigInt(chance.sign());
      const denominator = integerOf(chance, 1 + chance.below(60));
      if (!holds(numerator, denominator)) broken += 1;
      if (!holds(numerator, denominator, 1_000_000)) caught += 1;
    }
    expect(broken).toBe(0);
    // Those with a bound a million times too small are seen.
    expect(caught).toBeGreaterThan(CELLS / 10);
  });

  it('loses nothing, and says so, where two doubles hold it', () => {
    const chance = new Chance();
    for (let n = 0; n < 1000; n += 1) {
      const integer = integerOf(chance, 1 + chance.below(30));
      const out = createColumn(1);
      setRatio(out, 0, integer, 2n ** BigInt(chance.below(60)));
      expect(out.error[0]).toBe(0);
    }
    const third = createColumn(1);
    setRatio(third, 0, 1n, 3n);
    expect(third.error[0]).toBeGreaterThan(0);
    expect(third.error[0]).toBeLessThan(2 ** -106 / 3);
  });
});

describe('an exact decimal', () => {
  it.each([
    ['0', [0, 0, 0]],
    ['0.000', [0, 0, 0]],
    ['-12.5', [-12.5, 0, 0]],
    ['9007199254740993', [9007199254740992, 1, 0]],
    ['1e22', [1e22, 0, 0]],
    ['1e151', [0, 0, Number.POSITIVE_INFINITY]],
    ['-1e-151', [0, 0, Number.POSITIVE_INFINITY]],
    ['1e999999', [0, 0, Number.POSITIVE_INFINITY]],
    ['1e-999999', [0, 0, Number.POSITIVE_INFINITY]],
    ['0e999999', [0, 0, 0]],
    ['0e-999999', [0, 0, 0]],
  ])('%s is two doubles and a bound', (text, parts) => {
    const out = scalarOf(exact(text));
    expect([...out.hi, ...out.lo, ...out.error]).toEqual(parts);
  });

  it('has 0.1 as a tenth, not as the double next to it', () => {
    const out = scalarOf(exact('0.1'));
    expect(out.hi[0]).toBe(0.1);
    // The double is above a tenth by 5.55e-18.
    expect(out.lo[0]).toBeCloseTo(-5.551115123125783e-18, 30);
    expect(out.error[0]).toBeLessThan(1e-33);
  });

  it('is the same whatever form it has', () => {
    for (const [one, other] of [
      ['2.50', '2.5'],
      ['1e-20', '0.00000000000000000001'],
      ['1200', '12e2'],
    ] as const) {
      expect(scalarOf(exact(one))).toEqual(scalarOf(exact(other)));
    }
  });

  it('is right where many digits cancel with a power of ten', () => {
    const out = createColumn(1);
    setExact(out, 0, { coefficient: 10n ** 500n, exponent: -499 });
    expect([...out.hi, ...out.error]).toEqual([10, 0]);
  });

  it('is far from the next one by what a double cannot hold', () => {
    const [a, b] = ['0.30000000000000000000000000001', '0.3'].map((text) => scalarOf(exact(text)));
    expect(order(figure(a as never, 0), figure(b as never, 0))).toBe(1);
    expect(order(minus(figure(a as never, 0), figure(b as never, 0)), binary(1.1e-29))).toBe(-1);
  });
});
