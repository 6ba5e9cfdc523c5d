import { describe, expect, it } from 'vitest';
import { fromScale, toScale } from '../../../src/analysis/robustness/mean-scale.ts';

const mean = (power: number, scores: readonly number[]) => {
  return fromScale(power, scores.reduce((sum, score) => sum + toScale(power, score), 0) / scores.length);
};

describe('the scale of a mean', () => {
  it.each([
    [1, 5],
    [0, 4],
    [-1, 3.2],
    [2, Math.sqrt(34)],
    [0.5, 4.5],
  ])('of power %d makes %d of 2 and 8', (power, expected) => {
    expect(mean(power, [2, 8])).toBeCloseTo(expected, 12);
  });

  it('gives back what it was given', () => {
    for (const power of [1, 0, -1, 3, -2, 0.5]) expect(fromScale(power, toScale(power, 7.25))).toBeCloseTo(7.25, 12);
  });
});
