import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare, toSignificant } from '../../src/numeric/exact.ts';
import { quantile } from '../../src/numeric/quantile.ts';
import { exact } from '../../src/numeric/text.ts';
import { DRAWS } from '../support/draws.ts';
import { Eighty, exactValue, valueText } from '../support/exact-values.ts';
import { cells } from '../support/model-workspace.ts';

const column = (...texts: readonly string[]) => cells(...texts).flatMap((value) => value ?? []);

describe('quantile', () => {
  it.each([
    // numpy.quantile([1, 2, 4, 8, 16], p) and R's quantile(type = 7) say the same.
    ['0', '1'],
    ['0.05', '1.2'],
    ['0.1', '1.4'],
    ['0.25', '2'],
    ['0.5', '4'],
    ['0.625', '6'],
    ['0.95', '14.4'],
    ['1', '16'],
    ['1.0', '16'],
    ['1e0', '16'],
    ['25e-2', '2'],
  ])('at %s of 1, 2, 4, 8, 16 is %s', (p, expected) => {
    expect(valueText(quantile(column('1', '2', '4', '8', '16'), exact(p)))).toBe(expected);
  });

  it('is the value itself where there is one', () => {
    expect(valueText(quantile(column('-2.50'), exact('0.05')))).toBe('-2.5');
  });

  it('is exact: nothing is lost in the share', () => {
    expect(valueText(quantile(column('0', '0.1', '0.3'), exact('0.35')))).toBe('0.07');
    const third = `0.${'3'.repeat(40)}`;
    expect(valueText(quantile(column('0', '1'), exact(third)))).toBe(third);
  });

  it('is rounded once, to 40 digits', () => {
    const share = fc.integer({ min: 0, max: 1000 }).map((n) => ({ coefficient: BigInt(n), exponent: -3 }));
    const near = exactValue.map(({ coefficient, exponent }) => ({ coefficient, exponent: Math.min(exponent, 0) }));
    fc.assert(
      fc.property(fc.array(near, { minLength: 1, maxLength: 9 }), share, (values, p) => {
        const sorted = values.map((value) => toSignificant(value, 25)).sort(compare);
        const position = new Eighty(sorted.length - 1).times(valueText(p));
        const below = position.floor().toNumber();
        const [from, to] = [sorted[below], sorted[Math.min(below + 1, sorted.length - 1)]].map((value) => {
          return new Eighty(valueText(value ?? exact('0')));
        });
        const expected = from?.plus(to?.minus(from).times(position.minus(below)) ?? 0).toSignificantDigits(40);
        // 25 digits far apart can need more than 80.
        fc.pre(to !== undefined && from !== undefined && Math.abs((to.isZero() ? from : to).e - from.e) < 15);
        expect(valueText(quantile(sorted, p))).toBe(expected?.toString());
      }),
      { ...DRAWS, numRuns: 300 },
    );
  });
});
