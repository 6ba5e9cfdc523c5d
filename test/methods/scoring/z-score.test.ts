import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { zScoreMethod } from '../../../src/methods/scoring/z-score.ts';
import { exact } from '../../../src/numeric/text.ts';
import { DRAWS } from '../../support/draws.ts';
import { Eighty } from '../../support/exact-values.ts';
import { SIXTY, scoreTexts, textColumn } from '../../support/scoring-column.ts';

const score = await zScoreMethod.kernel();

/** mean + sd (x - m) / s in 80 digits, as the formula is written. */
function expected(texts: readonly string[], sign: 1 | -1): readonly string[] {
  const values = texts.map((text) => new Eighty(text));
  const mean = values.reduce((a, b) => a.plus(b)).div(values.length);
  const squares = values.map((value) => value.minus(mean).pow(2)).reduce((a, b) => a.plus(b));
  const s = squares.div(values.length - 1).sqrt();
  return values.map((value) => {
    return value.minus(mean).div(s).times(10).times(sign).plus(50).toSignificantDigits(30).toString();
  });
}

describe('z-score', () => {
  it('makes the mean 50 and one sample standard deviation 10', () => {
    // Mean 5, squares 9 + 1 + 1 + 9 + 0 over 4: a standard deviation of the root of 5.
    expect(scoreTexts(score, textColumn(['2', '4', '6', '8', '5']))).toEqual(expected(['2', '4', '6', '8', '5'], 1));
    expect(scoreTexts(score, textColumn(['1', '2', '3']))).toEqual(['40', '50', '60']);
    expect(scoreTexts(score, textColumn(['1', '2', '3'], { direction: 'negative' }))).toEqual(['60', '50', '40']);
  });

  it('takes other figures for them', () => {
    const zscore = { mean: exact('0'), sd: exact('1') };
    expect(scoreTexts(score, textColumn(['1', '2', '3'], { zscore }))).toEqual(['-1', '0', '1']);
  });

  it('scores the ceiling where nothing differs', () => {
    expect(scoreTexts(score, textColumn(['7', '7.0'], SIXTY))).toEqual(['100', '100']);
  });

  it('agrees with the written formula to 30 digits', () => {
    const drawn = fc.array(fc.integer({ min: -9999, max: 9999 }), { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(drawn, fc.constantFrom(1 as const, -1 as const), (numbers, sign) => {
        fc.pre(new Set(numbers).size > 1);
        const texts = numbers.map((number) => `${number / 100}`);
        const direction = sign === 1 ? 'positive' : 'negative';
        expect(scoreTexts(score, textColumn(texts, { direction }))).toEqual(expected(texts, sign));
      }),
      { ...DRAWS, numRuns: 500 },
    );
  });

  it('does not change when the unit does', () => {
    const texts = ['3', '8.5', '-2', '0.25'];
    const scaled = texts.map((text) => new Eighty(text).times(37).plus(1000).toString());
    expect(scoreTexts(score, textColumn(scaled))).toEqual(scoreTexts(score, textColumn(texts)));
  });
});
