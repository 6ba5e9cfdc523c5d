import { describe, expect, it } from 'vitest';
import { WeightedSums } from '../../../src/analysis/robustness/weighted-sums.ts';

const full = { values: Float64Array.of(1, 2), present: Float64Array.of(1, 1), isComplete: true };
const half = { values: Float64Array.of(0, 10), present: Float64Array.of(0, 1), isComplete: false };

describe('weighted sums', () => {
  const sums = new WeightedSums(2);

  it('go over the children that a region has', () => {
    sums.sum({ positions: Int32Array.of(1, 2), columns: [full, half] }, Float64Array.of(0, 3, 5), true);
    expect([...sums.scores]).toEqual([3, 56]);
    expect([...sums.squares]).toEqual([3, 512]);
    expect([sums.isComplete, sums.weightOf(0), sums.weightOf(1)]).toEqual([false, 3, 8]);
  });

  it('begin anew, and pass over children of weight 0', () => {
    sums.sum({ positions: Int32Array.of(1, 2), columns: [full, half] }, Float64Array.of(0, 4, 0));
    expect([...sums.scores]).toEqual([4, 8]);
    expect([sums.isComplete, sums.common, sums.weightOf(0), sums.weightOf(1)]).toEqual([true, 4, 4, 4]);
  });
});
