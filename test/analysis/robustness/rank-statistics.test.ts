import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rankQuantile, rankStatistics } from '../../../src/analysis/robustness/rank-statistics.ts';
import { doubleOf } from '../../../src/numeric/double.ts';
import { quantile } from '../../../src/numeric/quantile.ts';
import { exact } from '../../../src/numeric/text.ts';

describe('the statistics of a rank', () => {
  it('count what it was in each draw', () => {
    // Ranks 1 1 2 4 of four draws.
    expect(rankStatistics([2, 1, 0, 1], 2, 2)).toEqual({
      median: 1.5,
      low: 1,
      high: expect.closeTo(2 + 0.85 * 2, 12),
      topShare: 0.75,
      meanShift: (1 + 1 + 0 + 2) / 4,
    });
  });

  it('are of one draw what it gave', () => {
    expect(rankStatistics([0, 1], 1, 1)).toEqual({ median: 2, low: 2, high: 2, topShare: 0, meanShift: 1 });
  });

  it('have the quantiles of type 7 that the engine has', () => {
    const counts = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(counts, fc.constantFrom('0', '0.05', '0.5', '0.95', '1'), (drawn, share) => {
        const ranks = drawn.flatMap((count, at) => Array.from({ length: count }, () => at + 1));
        fc.pre(ranks.length > 0);
        const values = ranks.map((rank) => ({ coefficient: BigInt(rank), exponent: 0 }));
        const expected = doubleOf(quantile(values, exact(share)));
        expect(rankQuantile(drawn, ranks.length, Number(share))).toBeCloseTo(expected, 12);
      }),
    );
  });
});
