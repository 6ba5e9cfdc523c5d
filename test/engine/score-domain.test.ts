import { describe, expect, it } from 'vitest';
import { takesScore, takesScores } from '../../src/engine/score-domain.ts';
import { exact } from '../../src/numeric/text.ts';
import { children } from '../support/weighted-scores.ts';

describe('takesScore', () => {
  it('refuses 0 and below where scores must be above 0, below 0 where they must not be, and nothing elsewhere', () => {
    const scores = ['0.01', '0', '-3'].map(exact);
    expect(scores.map((score) => takesScore('positive', score))).toEqual([true, false, false]);
    expect(scores.map((score) => takesScore('non-negative', score))).toEqual([true, true, false]);
    expect(scores.map((score) => takesScore('any', score))).toEqual([true, true, true]);
  });
});

describe('takesScores', () => {
  it('looks at every child where scores must be above 0', () => {
    expect(takesScores('positive', children(['1', '2'], ['3', '0.1']))).toBe(true);
    expect(takesScores('positive', children(['9', '2'], ['1', '0']))).toBe(false);
    expect(takesScores('non-negative', children(['9', '2'], ['1', '0']))).toBe(true);
    expect(takesScores('any', children(['9', '2'], ['1', '-7']))).toBe(true);
  });

  it('weighs what is above 0 against what is below where the mean must be above 0', () => {
    expect(takesScores('positive-mean', children(['1', '3'], ['2', '-1']))).toBe(true);
    expect(takesScores('positive-mean', children(['1', '3'], ['3', '-1']))).toBe(false);
    expect(takesScores('positive-mean', children(['1', '3'], ['4', '-1']))).toBe(false);
    expect(takesScores('positive-mean', children(['1', '0'], ['4', '0.0']))).toBe(false);
  });

  it('sees no mean above 0 in what rounding leaves of thirds', () => {
    const [third, thirds] = [`-0.${'3'.repeat(40)}`, `0.${'6'.repeat(39)}7`];
    expect(takesScores('positive-mean', children(['1', thirds], ['2', third]))).toBe(false);
    expect(takesScores('positive-mean', children(['1', thirds], ['1.99', third]))).toBe(true);
  });
});
