import { describe, expect, it } from 'vitest';
import { simulate } from '../../../src/analysis/robustness/simulate.ts';
import type { Simulation } from '../../../src/analysis/robustness/simulation.ts';
import { flatIndexOf } from '../../support/flat-index.ts';
import { staleBuild } from '../../support/spawn-cli.ts';

const index = flatIndexOf({
  weights: [0.5, 0.3, 0.2],
  scores: [
    [90, 60, 70, undefined],
    [60, 88, 70, 75],
    [61, 71, 81, 66],
  ],
});
const nodes = Int32Array.of(1, 2, 3);
const simulation: Simulation = {
  index,
  inputs: [{ kind: 'weights', name: 'weights', nodes, law: 'dirichlet', amount: 10 }],
  seed: 1,
  draws: 2000,
  isSaltelli: true,
};

describe('a simulation', () => {
  it('gives the same on any number of workers', async () => {
    expect(staleBuild()).toBeUndefined();
    const script = `${process.cwd()}/dist/robustness-worker.js`;
    const alone = await simulate(simulation, { workers: 3, script: undefined });
    expect(alone.counts[0]?.reduce((sum, count) => sum + count, 0)).toBe(2000 * 4);
    for (const workers of [1, 2, 3, 20]) expect(await simulate(simulation, { workers, script })).toEqual(alone);
  });

  it('gives something else for another seed', async () => {
    const alone = { workers: 1, script: undefined };
    const other = await simulate({ ...simulation, seed: 2 }, alone);
    expect(other).not.toEqual(await simulate(simulation, alone));
  });

  it('fails where a worker does', async () => {
    const script = `${process.cwd()}/dist/no-such-worker.js`;
    await expect(simulate(simulation, { workers: 2, script })).rejects.toThrow('no-such-worker');
  });
});
