import { describe, expect, it } from 'vitest';
import { deductMethod } from '../../../src/methods/scoring/deduct.ts';
import { exact } from '../../../src/numeric/text.ts';
import { SIXTY, scoreTexts, textColumn } from '../../support/scoring-column.ts';

const score = await deductMethod.kernel();

describe('deduct', () => {
  it('takes points off per unit, down to the floor and no further', () => {
    const column = textColumn(['0', '1', '3', '0.5', '8', '8.1'], { ...SIXTY, deduction: exact('5') });
    expect(scoreTexts(score, column)).toEqual(['100', '95', '85', '97.5', '60', '60']);
  });

  it('asks nothing of the peers', () => {
    const alone = scoreTexts(score, textColumn(['3'], { deduction: exact('0.5') }));
    expect(scoreTexts(score, textColumn(['3', '99', '0'], { deduction: exact('0.5') }))[0]).toBe(alone[0]);
    expect(deductMethod.relative).toBe(false);
  });

  it('is for what is negative by nature, and refuses to guess a deduction', () => {
    expect(deductMethod.directions).toEqual(['negative']);
    expect(() => score(textColumn(['1']))).toThrow(TypeError);
  });
});
