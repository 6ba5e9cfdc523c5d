import { expect, it } from 'vitest';
import { rankDistributions } from '../../../src/analysis/robustness/rank-distribution.ts';
import { flatIndexOf } from '../../support/flat-index.ts';

it('gives each region of each peer group its own row of the counts', () => {
  const index = flatIndexOf({ weights: [1], scores: [[3, 2, 9]], peers: [[2], [0, 1]] });
  const counts = [Uint32Array.of(4), Uint32Array.of(3, 1, 1, 3)];
  const [first, second] = rankDistributions(index, { counts, shifts: new Float64Array() }, 1);
  expect(first).toMatchObject({ name: 'group 0', regions: [{ region: 2, rank: 1, statistics: { topShare: 1 } }] });
  expect(second?.regions.map(({ region, rank, counts: own }) => [region, rank, [...own]])).toEqual([
    [0, 1, [3, 1]],
    [1, 2, [1, 3]],
  ]);
});
