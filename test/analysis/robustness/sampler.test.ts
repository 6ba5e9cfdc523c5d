import { describe, expect, it } from 'vitest';
import { RandomStream } from '../../../src/analysis/robustness/random-stream.ts';
import { nominalDraw, placesOf, Sampler } from '../../../src/analysis/robustness/sampler.ts';
import type { UncertainInput } from '../../../src/analysis/robustness/simulation.ts';
import { flatIndexOf } from '../../support/flat-index.ts';

const index = flatIndexOf({ weights: [0.5, 0.3, 0.2, 0], scores: [[1], [1], [1], [1]] });
const nodes = Int32Array.of(1, 2, 3, 4);

function sampled(input: UncertainInput, count: number): Float64Array[] {
  const sampler = new Sampler(index, [input]);
  const stream = new RandomStream(5, 0);
  return Array.from({ length: count }, () => {
    const draw = nominalDraw(index);
    sampler.sample(stream, draw);
    return draw;
  });
}

describe('a sampler', () => {
  it('leaves what is certain as it is in the index', () => {
    expect([...nominalDraw(index)]).toEqual([1, 0.5, 0.3, 0.2, 0, 0, 0, 0, -1]);
    const [draw] = sampled(
      { kind: 'choice', name: 'scoring', choice: 'scoring', options: Int32Array.of(2), labels: [] },
      1,
    );
    expect([...(draw ?? [])]).toEqual([1, 0.5, 0.3, 0.2, 0, 0, 2, 0, -1]);
  });

  it('varies weights by a uniform factor', () => {
    const draws = sampled({ kind: 'weights', name: 'w', nodes, law: 'uniform', amount: 0.2 }, 4000);
    const factors = draws.map((draw) => (draw[1] as number) / 0.5);
    expect(Math.min(...factors)).toBeGreaterThanOrEqual(0.8);
    expect(Math.max(...factors)).toBeLessThan(1.2);
    expect(factors.reduce((sum, factor) => sum + factor, 0) / 4000).toBeCloseTo(1, 2);
    expect(draws.every((draw) => draw[4] === 0 && draw[0] === 1)).toBe(true);
  });

  it('draws Dirichlet shares whose means are the weights and whose variance is w (1 - w) / (concentration + 1)', () => {
    const draws = sampled({ kind: 'weights', name: 'w', nodes, law: 'dirichlet', amount: 50 }, 20_000);
    const shares = draws.map(
      (draw) => (draw[2] as number) / [...draw.slice(1, 5)].reduce((sum, weight) => sum + weight, 0),
    );
    const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
    const variance = shares.reduce((sum, share) => sum + (share - mean) ** 2, 0) / shares.length;
    expect(mean).toBeCloseTo(0.3, 2);
    expect(variance / ((0.3 * 0.7) / 51)).toBeCloseTo(1, 1);
    expect(draws.every((draw) => draw[4] === 0)).toBe(true);
  });

  it('chooses all alternatives equally often', () => {
    const input = {
      kind: 'choice',
      name: 'l',
      choice: 'leave-out',
      options: Int32Array.of(-1, 2, 3),
      labels: [],
    } as const;
    const draws = sampled(input, 3000).map((draw) => draw[placesOf(input, index)[0] as number]);
    for (const option of [-1, 2, 3]) {
      expect(Math.abs(draws.filter((choice) => choice === option).length - 1000)).toBeLessThan(130);
    }
  });
});
