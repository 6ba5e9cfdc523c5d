import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { efficacyMethod } from '../../../src/methods/scoring/efficacy.ts';
import { exact } from '../../../src/numeric/text.ts';
import { DRAWS } from '../../support/draws.ts';
import { Eighty } from '../../support/exact-values.ts';
import { SIXTY, scoreTexts, textColumn } from '../../support/scoring-column.ts';

const score = await efficacyMethod.kernel();

describe('efficacy', () => {
  it('gives the figures derived from 60 at the worst and 100 at the best', () => {
    // t = 0, 0.25, 0.5, 0.75, 1: 60 (100/60)^t, worked out with another tool to 8 digits.
    const scores = scoreTexts(score, textColumn(['0', '0.25', '0.5', '0.75', '1'], SIXTY));
    expect(scores.map((text) => Number(text).toFixed(6))).toEqual([
      '60.000000',
      '68.173162',
      '77.459667',
      '88.011174',
      '100.000000',
    ]);
    expect([scores[0], scores[4]]).toEqual(['60', '100']);
  });

  it('goes by goalposts where they are given, and clamps what lies beyond', () => {
    const posts = { ...SIXTY, worst: exact('10'), best: exact('0'), direction: 'negative' as const };
    expect(scoreTexts(score, textColumn(['12', '10', '0', '-1'], posts))).toEqual(['60', '60', '100', '100']);
    const [half] = scoreTexts(score, textColumn(['5'], posts));
    expect(half).toBe(new Eighty(6000).sqrt().toSignificantDigits(30).toString());
  });

  it('takes the peers for the goalpost that is not given', () => {
    const column = textColumn(['5', '10', '7.5'], { ...SIXTY, worst: exact('0') });
    expect(scoreTexts(score, column)).toEqual([
      new Eighty(6000).sqrt().toSignificantDigits(30).toString(),
      '100',
      new Eighty(60).times(new Eighty(100).div(60).pow('0.75')).toSignificantDigits(30).toString(),
    ]);
  });

  it('scores the ceiling where nothing differs', () => {
    expect(scoreTexts(score, textColumn(['3', '3.0'], SIXTY))).toEqual(['100', '100']);
  });

  it('agrees with the power as 80 digits give it', () => {
    const drawn = fc.array(fc.integer({ min: 0, max: 999 }), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(drawn, (numbers) => {
        const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
        fc.pre(least < most);
        const expected = numbers.map((number) => {
          const share = new Eighty(number - least).div(most - least);
          return new Eighty(100).div(60).pow(share).times(60).toSignificantDigits(30).toString();
        });
        expect(scoreTexts(score, textColumn(numbers.map(String), SIXTY))).toEqual(expected);
      }),
      { ...DRAWS, numRuns: 300 },
    );
  });

  it('lies below the straight line, and needs a floor above 0', () => {
    const [, middle] = scoreTexts(score, textColumn(['0', '3', '10'], SIXTY));
    expect(Number(middle)).toBeLessThan(72);
    expect(efficacyMethod.positiveScale).toBe(true);
  });
});
