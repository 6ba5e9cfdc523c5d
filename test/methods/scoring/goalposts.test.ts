import fc from 'fast-check';
import Fraction from 'fraction.js';
import { describe, expect, it } from 'vitest';
import { goalpostsMethod } from '../../../src/methods/scoring/goalposts.ts';
import type { Direction } from '../../../src/model/index-tree.ts';
import { exact } from '../../../src/numeric/text.ts';
import { DRAWS } from '../../support/draws.ts';
import { Eighty } from '../../support/exact-values.ts';
import { scoreTexts, textColumn } from '../../support/scoring-column.ts';

const score = await goalpostsMethod.kernel();

interface Posts {
  readonly worst: string;
  readonly best: string;
}

function scores(
  texts: readonly string[],
  { worst, best }: Posts,
  direction: Direction,
  floor = '60',
): readonly string[] {
  const posts = { worst: exact(worst), best: exact(best) };
  return scoreTexts(score, textColumn(texts, { direction, floor: exact(floor), ...posts }));
}

describe('goalposts that do not clamp', () => {
  it('let scores go on beyond the scale, on one line', () => {
    const posts = { worst: exact('20'), best: exact('85'), clamps: false };
    const floor = exact('60');
    const column = textColumn(['20', '85', '85.65', '19.35', '-45'], { ...posts, floor });
    expect(scoreTexts(score, column)).toEqual(['60', '100', '100.4', '59.6', '20']);
    const turned = textColumn(['84', '86'], {
      worst: exact('85'),
      best: exact('20'),
      direction: 'negative',
      clamps: false,
    });
    expect(scoreTexts(score, turned)[0]).toMatch(/^1\.538461/);
    expect(scoreTexts(score, turned)[1]).toMatch(/^-1\.538461/);
  });
});

describe('goalposts', () => {
  it('scores between worst and best, and clamps what lies beyond either', () => {
    const posts = { worst: '20', best: '85' };
    expect(scores(['20', '85', '52.5', '19.99', '85.01', '-1000', '1e30', '33'], posts, 'positive')).toEqual([
      '60',
      '100',
      '80',
      '60',
      '100',
      '60',
      '100',
      '68',
    ]);
  });

  it('takes a negative indicator, whose worst is the greater, by the same formula', () => {
    const posts = { worst: '8', best: '0' };
    expect(scores(['8', '0', '6', '8.001', '-0.001', '2'], posts, 'negative')).toEqual([
      '60',
      '100',
      '70',
      '60',
      '100',
      '90',
    ]);
  });

  // UNDP, Human Development Report 2010, technical note 1: the life expectancy index runs from 20 to 83.2 years.
  it('gives the index of the UNDP for 73.5 years between 20 and 83.2', () => {
    const [score] = scores(['73.5'], { worst: '20', best: '83.2' }, 'positive', '0');
    expect(Number(score).toFixed(1)).toBe('84.7');
  });

  it('tells a value by a hair inside from the post itself', () => {
    const [inside] = scores([`84.${'9'.repeat(20)}`], { worst: '20', best: '85' }, 'positive', '0');
    expect(inside?.startsWith('99.9999999999999999999')).toBe(true);
  });

  it('scores each value by itself: neither peers nor their order matter', () => {
    const posts = { worst: '0', best: '7' };
    const together = scores(['1', '6', '1', '3'], posts, 'positive');
    expect(together).toEqual(['1', '6', '1', '3'].flatMap((text) => scores([text], posts, 'positive')));
    expect(scores([], posts, 'positive')).toEqual([]);
  });

  it('gives what fractions give, to the 30 digits that count', () => {
    const tenths = fc.integer({ min: -500, max: 500 });
    fc.assert(
      fc.property(tenths, tenths, fc.array(tenths, { minLength: 1, maxLength: 8 }), (worst, best, values) => {
        fc.pre(worst !== best);
        const expected = values.map((value) => {
          const share = new Fraction(value - worst, best - worst);
          const { s, n, d } = share.compare(0) < 0 ? new Fraction(0) : share.compare(1) > 0 ? new Fraction(1) : share;
          return new Eighty(`${s * n}`).times(40).div(`${d}`).plus(60).toSignificantDigits(30).toString();
        });
        const [low, high] = [`${worst}e-1`, `${best}e-1`];
        const direction = best > worst ? 'positive' : 'negative';
        const scored = scores(
          values.map((value) => `${value}e-1`),
          { worst: low, best: high },
          direction,
        );
        expect(scored).toEqual(expected);
      }),
      { ...DRAWS, numRuns: 1000 },
    );
  });

  it('needs both posts, and refuses to guess one', () => {
    expect([goalpostsMethod.needs, goalpostsMethod.relative]).toEqual([['worst', 'best'], false]);
    expect(() => score(textColumn(['0'], { best: exact('1') }))).toThrow(TypeError);
    expect(() => score(textColumn(['2'], { worst: exact('1') }))).toThrow(TypeError);
  });
});
