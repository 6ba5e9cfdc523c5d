import { describe, expect, it } from 'vitest';
import { forLevels, type RobustnessOptions, readPlan, readWorkers } from '../../src/cli/robustness-options.ts';
import { speaker } from '../../src/cli/texts.ts';

const say = speaker('en');
const options = (changes: Partial<RobustnessOptions> = {}): RobustnessOptions => {
  return { month: '2018-09', draws: '10000', seed: '1', weights: 'uniform', top: '3', format: 'text', ...changes };
};

describe('the options of robustness', () => {
  it('ask for 25 % of noise at every level unless they say otherwise', () => {
    const plan = readPlan(options(), say);
    expect(plan).toEqual({ draws: 10_000, seed: 1, top: 3, noise: { law: 'uniform', amounts: [0.25] } });
    expect(forLevels(plan, 2, say).noise).toEqual({ law: 'uniform', amounts: [0.25, 0.25] });
  });

  it('take one number per level', () => {
    const plan = readPlan(options({ noise: '0.25,0.1,0' }), say);
    expect(forLevels(plan, 3, say).noise?.amounts).toEqual([0.25, 0.1, 0]);
    expect(() => forLevels(plan, 2, say)).toThrow(
      '--noise has 3 numbers, and the index 2 levels; write one, or one per level',
    );
  });

  it('vary weights as Dirichlet shares, or not at all', () => {
    const shares = readPlan(options({ weights: 'dirichlet', concentration: '50' }), say);
    expect(shares.noise).toEqual({ law: 'dirichlet', amounts: [50] });
    expect(readPlan(options({ weights: 'dirichlet' }), say).noise?.amounts).toEqual([100]);
    const none = readPlan(options({ weights: 'none' }), say);
    expect(none.noise).toBeUndefined();
    expect(forLevels(none, 3, say)).toBe(none);
  });

  it('share the work among as many threads as the machine runs, or as many as are asked for', () => {
    expect(readWorkers(options(), say)).toBeGreaterThan(0);
    expect(readWorkers(options({ workers: '3' }), say)).toBe(3);
  });
});
