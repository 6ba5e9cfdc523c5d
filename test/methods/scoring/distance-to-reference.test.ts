import { describe, expect, it } from 'vitest';
import { distanceToReferenceMethod } from '../../../src/methods/scoring/distance-to-reference.ts';
import { exact } from '../../../src/numeric/text.ts';
import { SIXTY, scoreTexts, textColumn } from '../../support/scoring-column.ts';

const score = await distanceToReferenceMethod.kernel();

describe('distance-to-reference', () => {
  it('scores linearly from the worst value to the reference, and on beyond it', () => {
    const column = textColumn(['2', '12', '7', '22'], { reference: exact('12') });
    expect(scoreTexts(score, column)).toEqual(['0', '100', '50', '200']);
    expect(scoreTexts(score, { ...column, ...SIXTY })).toEqual(['60', '100', '80', '140']);
  });

  it('is mirrored for a negative indicator', () => {
    const column = textColumn(['2', '12', '7', '22'], { reference: exact('2'), direction: 'negative' });
    expect(scoreTexts(score, column)).toEqual(['100', '50', '75', '0']);
  });

  it('takes a target that nobody has reached', () => {
    expect(scoreTexts(score, textColumn(['10', '30'], { reference: exact('50') }))).toEqual(['0', '50']);
  });

  it('scores the ceiling where nothing differs', () => {
    expect(scoreTexts(score, textColumn(['4', '4.0'], { reference: exact('9') }))).toEqual(['100', '100']);
  });

  it('refuses to guess a reference', () => {
    expect(() => score(textColumn(['1', '2']))).toThrow(TypeError);
  });
});
