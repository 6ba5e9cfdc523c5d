import fc from 'fast-check';
import Fraction from 'fraction.js';
import { describe, expect, it } from 'vitest';
import { minMaxMethod } from '../../../src/methods/scoring/min-max.ts';
import type { Exact } from '../../../src/model/exact.ts';
import type { Direction } from '../../../src/model/index-tree.ts';
import { divide, multiply } from '../../../src/numeric/exact.ts';
import { exact } from '../../../src/numeric/text.ts';
import { DRAWS } from '../../support/draws.ts';
import { decimalOf, Eighty } from '../../support/exact-values.ts';
import { columnOf, scoreTexts } from '../../support/scoring-column.ts';

const score = await minMaxMethod.kernel();

interface Scale {
  readonly floor: string;
  readonly ceiling: string;
}

const HUNDRED: Scale = { floor: '0', ceiling: '100' };
const SIXTY: Scale = { floor: '60', ceiling: '100' };

function scores(
  values: readonly Exact[],
  direction: Direction = 'positive',
  scale: Scale = HUNDRED,
): readonly string[] {
  const [floor, ceiling] = [exact(scale.floor), exact(scale.ceiling)];
  return scoreTexts(score, columnOf(values, { direction, floor, ceiling }));
}

/** value / coefficient x per, as adjusting does it. */
function rate(value: string, coefficient: string, per = '1'): Exact {
  return divide(multiply(exact(value), exact(per)), exact(coefficient));
}

describe('min-max', () => {
  it('scores linearly from the least to the greatest value', () => {
    expect(scores(['3', '7', '4', '11'].map(exact))).toEqual(['0', '50', '12.5', '100']);
    expect(scores(['-1', '0.5', '1'].map(exact), 'positive', SIXTY)).toEqual(['60', '90', '100']);
  });

  it('is mirrored for a negative indicator', () => {
    expect(scores(['3', '7', '4', '11'].map(exact), 'negative')).toEqual(['100', '50', '87.5', '0']);
  });

  it('gives every value that ties with an end that end, though it lies several times and unevenly', () => {
    expect(scores(['2', '9', '2.0', '3', '9', '0.9e1'].map(exact))).toEqual([
      '0',
      '100',
      '0',
      '14.2857142857142857142857142857',
      '100',
      '100',
    ]);
    expect(scores(['2', '9', '2', '9', '9'].map(exact), 'negative', SIXTY)).toEqual(['100', '60', '100', '60', '60']);
  });

  it('takes 0.3/3, 0.6/6, 0.9/9 and 1.2/12 for equal, which binary floats do not', () => {
    const rates = [rate('0.3', '3'), rate('0.6', '6'), rate('0.9', '9'), rate('1.2', '12')];
    expect(new Set([0.3 / 3, 0.6 / 6, 0.9 / 9, 1.2 / 12]).size).toBeGreaterThan(1);
    expect(scores(rates)).toEqual(['100', '100', '100', '100']);
  });

  it('takes rates for equal that no decimal writes: 1/3, 2/6 and 7/21, and 2/3 per 1000 beside them', () => {
    const thirds = [rate('1', '3', '1000'), rate('2', '6', '1000'), rate('7', '21', '1000')];
    expect(scores(thirds, 'negative', SIXTY)).toEqual(['100', '100', '100']);
    expect(scores([...thirds, rate('2', '3', '1000'), rate('1', '2', '1000')], 'negative', SIXTY)).toEqual([
      '100',
      '100',
      '100',
      '60',
      '80',
    ]);
  });

  it('sees a tie past the 30th digit at either end, and none at the 30th', () => {
    const third = `0.${'3'.repeat(30)}`;
    const values = [`${third}1`, `${third}4`, '0.5', '0.75', `0.74${'9'.repeat(33)}`].map(exact);
    expect(scores(values)).toEqual(['0', '0', '40', '100', '100']);
    const apart = [`0.${'3'.repeat(29)}2`, `0.${'3'.repeat(29)}3`].map(exact);
    expect(scores(apart)).toEqual(['0', '100']);
  });

  it('scores the ceiling where all are equal or one stands alone, whatever the direction', () => {
    for (const direction of ['positive', 'negative'] as const) {
      expect(scores(['5', '5.0', '50e-1'].map(exact), direction, SIXTY)).toEqual(['100', '100', '100']);
      expect(scores([exact('-3')], direction, SIXTY)).toEqual(['100']);
      expect(scores(['0', '-0', '0.00'].map(exact), direction, SIXTY)).toEqual(['100', '100', '100']);
    }
  });

  it('gives what fractions give, to the 30 digits that count', () => {
    const value = fc.tuple(fc.integer({ min: -5000, max: 5000 }), fc.constantFrom(1, 10, 1000));
    const drawn = fc.tuple(
      fc.array(value, { minLength: 2, maxLength: 20 }),
      fc.constantFrom<Direction>('positive', 'negative'),
      fc.constantFrom(HUNDRED, SIXTY, { floor: '-1.5', ceiling: '0.25' }),
    );
    fc.assert(
      fc.property(drawn, ([pairs, direction, scale]) => {
        const fractions = pairs.map(([n, d]) => new Fraction(n, d));
        const sorted = [...fractions].sort((a, b) => a.compare(b));
        const [least = new Fraction(0), greatest = least] = [sorted[0], sorted.at(-1)];
        const [worst, best] = direction === 'positive' ? [least, greatest] : [greatest, least];
        const span = new Fraction(scale.ceiling).sub(scale.floor);
        const expected = fractions.map((x) => {
          if (worst.equals(best)) return new Fraction(scale.ceiling);
          return x.sub(worst).div(best.sub(worst)).mul(span).add(scale.floor);
        });
        const texts = expected.map(({ s, n, d }) =>
          new Eighty(`${s * n}`).div(`${d}`).toSignificantDigits(30).toString(),
        );
        const values = pairs.map(([n, d]) => divide(exact(String(n)), exact(String(d))));
        expect(scores(values, direction, scale)).toEqual(texts);
      }),
      { ...DRAWS, numRuns: 1000 },
    );
  });

  it('stays within the scale and keeps the order, whatever the magnitudes', () => {
    const value = fc.tuple(fc.bigInt({ min: -(10n ** 40n), max: 10n ** 40n }), fc.integer({ min: -70, max: -10 }));
    fc.assert(
      fc.property(fc.array(value, { minLength: 2, maxLength: 8 }), (pairs) => {
        const values = pairs.map(([coefficient, exponent]) => ({ coefficient, exponent }));
        const scored = scores(values).map((text) => decimalOf(exact(text)));
        for (const [a, left] of values.entries()) {
          expect(scored[a]?.gte(0) && scored[a]?.lte(100)).toBe(true);
          for (const [b, right] of values.entries()) {
            if (decimalOf(left).lt(decimalOf(right))) expect(scored[a]?.lte(scored[b] ?? 0)).toBe(true);
          }
        }
      }),
      { ...DRAWS, numRuns: 500 },
    );
  });

  it('needs no parameter, and is relative to the peers', () => {
    const { needs, relative, directions } = minMaxMethod;
    expect([needs, relative, directions]).toEqual([[], true, ['positive', 'negative', 'interval']]);
  });
});
