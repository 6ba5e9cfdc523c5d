import { describe, expect, it } from 'vitest';
import { fractionOfMaxMethod } from '../../../src/methods/scoring/fraction-of-max.ts';
import { exact } from '../../../src/numeric/text.ts';
import { SIXTY, scoreTexts, textColumn } from '../../support/scoring-column.ts';

const score = await fractionOfMaxMethod.kernel();

describe('fraction-of-max', () => {
  it('scores shares of the greatest value', () => {
    expect(scoreTexts(score, textColumn(['5', '20', '0', '8']))).toEqual(['25', '100', '0', '40']);
    expect(scoreTexts(score, textColumn(['5', '20', '0', '8'], SIXTY))).toEqual(['70', '100', '60', '76']);
  });

  it('scores what is spared of a negative indicator', () => {
    const column = textColumn(['5', '20', '0', '8'], { direction: 'negative' });
    expect(scoreTexts(score, column)).toEqual(['75', '0', '100', '60']);
  });

  it('scores the ceiling where nothing differs, zeros too', () => {
    for (const direction of ['positive', 'negative'] as const) {
      expect(scoreTexts(score, textColumn(['0', '0.0'], { direction }))).toEqual(['100', '100']);
      expect(scoreTexts(score, textColumn(['3', '3.0'], { direction }))).toEqual(['100', '100']);
    }
  });

  it('keeps ratios: twice the value, twice the score', () => {
    const [single = '', double = ''] = scoreTexts(score, textColumn(['0.7', '1.4', '9.1']));
    expect(Number(double) / Number(single)).toBeCloseTo(2, 12);
  });

  it('takes no values below 0', () => {
    expect(['-0.1', '0', '-0', '7'].map((text) => fractionOfMaxMethod.domain?.holds(exact(text)))).toEqual([
      false,
      true,
      true,
      true,
    ]);
  });
});
