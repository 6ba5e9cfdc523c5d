import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Ranker } from '../../../src/analysis/robustness/ranker.ts';
import { rankColumn } from '../../../src/engine/rank.ts';

const members = Int32Array.of(3, 1, 0, 2);
const peers = { name: 'all', members, ranks: Uint16Array.of(1, 2, 3, 4) };
const rounding = { unit: 100, toEven: true };

function ranksOf(ranker: Ranker, totals: readonly number[]): number[] {
  ranker.rank(Float64Array.from(totals), new Float64Array(4).fill(1));
  return [0, 1, 2, 3].map((region) => ranker.ranks[members.indexOf(region)] as number);
}

describe('ranking totals', () => {
  it.each(['competition', 'dense'] as const)(
    'with %s ties is that of the engine, whatever was ranked before',
    (ties) => {
      const ranker = new Ranker(peers, { rounding, ties });
      const totals = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 4, maxLength: 4 });
      fc.assert(
        fc.property(totals, (multiples) => {
          const figures = multiples.map((multiple) => ({ coefficient: BigInt(multiple), exponent: -2 }));
          const expected = rankColumn(figures, [{ name: 'all', members: [0, 1, 2, 3] }], ties);
          expect(
            ranksOf(
              ranker,
              multiples.map((multiple) => multiple / 100),
            ),
          ).toEqual([...expected]);
        }),
      );
    },
  );

  it('goes by rounded totals, so that what is published alike ties', () => {
    const ranker = new Ranker(peers, { rounding, ties: 'competition' });
    expect(ranksOf(ranker, [1.004, 1.0, 1.006, 0.5])).toEqual([2, 2, 1, 4]);
  });

  it('puts a region without a total last', () => {
    const ranker = new Ranker(peers, { rounding, ties: 'competition' });
    ranker.rank(Float64Array.of(5, 0, 7, 1), Float64Array.of(1, 0, 1, 1));
    expect([...ranker.ranks]).toEqual([3, 4, 2, 1]);
  });
});
