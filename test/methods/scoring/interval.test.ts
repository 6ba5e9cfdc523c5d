import { describe, expect, it } from 'vitest';
import { goalpostsMethod } from '../../../src/methods/scoring/goalposts.ts';
import { minMaxMethod } from '../../../src/methods/scoring/min-max.ts';
import { exact } from '../../../src/numeric/text.ts';
import { scoreTexts, textColumn } from '../../support/scoring-column.ts';

const [low, high] = [exact('40'), exact('60')];
const optimum = { low, high, worstLow: undefined, worstHigh: undefined };

/** An interval indicator scores the same by either method that takes it. */
const scoreInterval = await goalpostsMethod.kernel();
const byMinMax = await minMaxMethod.kernel();

function scores(texts: readonly string[], limits: { worstLow?: string; worstHigh?: string } = {}): readonly string[] {
  const { worstLow, worstHigh } = limits;
  const posts = {
    worstLow: worstLow ? exact(worstLow) : undefined,
    worstHigh: worstHigh ? exact(worstHigh) : undefined,
  };
  const column = textColumn(texts, { direction: 'interval', optimum: { ...optimum, ...posts } });
  const scored = scoreTexts(scoreInterval, column);
  if (new Set(texts).size > 1) expect(scoreTexts(byMinMax, column)).toEqual(scored);
  return scored;
}

describe('the score of an interval indicator', () => {
  it('scores the ceiling within the optimum, both ends included', () => {
    expect(scores(['40', '60.0', '51', '10', '90'])).toEqual(['100', '100', '100', '0', '0']);
  });

  it('falls on either side to the worst value that lies there', () => {
    expect(scores(['20', '30', '39', '50', '62', '65', '70'])).toEqual(['0', '50', '95', '100', '80', '50', '0']);
  });

  it('falls to the goalpost of a side that has one, and no further', () => {
    const texts = ['-5', '0', '20', '50', '70', '80'];
    expect(scores(texts, { worstLow: '0' })).toEqual(['0', '0', '50', '100', '50', '0']);
    expect(scores(texts, { worstLow: '0', worstHigh: '100' })).toEqual(['0', '0', '50', '100', '75', '50']);
  });

  it('scores the floor for one alone outside, for want of a worse one', () => {
    expect(scores(['35', '50'])).toEqual(['0', '100']);
  });

  it('is mirrored where the optimum and the values are', () => {
    const texts = ['13', '44', '61', '77', '90'];
    const mirrored = texts.map((text) => `${100 - Number(text)}`);
    expect(scores(mirrored)).toEqual(scores(texts));
  });

  it('goes on below the floor where nothing clamps', () => {
    const optimum = { low: exact('4'), high: exact('6'), worstLow: exact('2'), worstHigh: exact('16') };
    const column = textColumn(['1', '2', '3', '5', '11', '16', '21'], {
      direction: 'interval',
      optimum,
      clamps: false,
    });
    expect(scoreTexts(scoreInterval, column)).toEqual(['-50', '0', '50', '100', '50', '0', '-50']);
  });

  it('refuses to guess an optimum', () => {
    expect(() => scoreInterval(textColumn(['1'], { direction: 'interval' }))).toThrow(TypeError);
  });
});
