import { describe, expect, it } from 'vitest';
import { planFor, type RobustnessOptions, readPlan } from '../../src/cli/robustness-options.ts';
import { commandWords } from '../../src/cli/texts.ts';
import { ranked } from '../support/ranked-computed.ts';

const say = commandWords('en').say;
const options = (changes: Partial<RobustnessOptions> = {}): RobustnessOptions => {
  return { month: '2018-09', draws: '10000', seed: '1', weights: 'uniform', top: '3', format: 'text', ...changes };
};

const { workspace } = ranked;

describe('the options of robustness', () => {
  it('ask for 25 % of noise at every level and nothing else unless they say otherwise', () => {
    expect(planFor(readPlan(options(), say), workspace, say)).toEqual({
      draws: 10_000,
      seed: 1,
      top: 3,
      noise: { law: 'uniform', amounts: [0.25, 0.25] },
      alternatives: { treatment: [], scoring: [], aggregation: [] },
      leaveOut: undefined,
      isSobol: false,
      stability: undefined,
    });
  });

  it('take one number per level', () => {
    const plan = readPlan(options({ noise: '0.25,0' }), say);
    expect(planFor(plan, workspace, say).noise?.amounts).toEqual([0.25, 0]);
    expect(() => planFor(readPlan(options({ noise: '0,0,0' }), say), workspace, say)).toThrow(
      '--noise has 3 numbers, and the index 2 levels; write one, or one per level',
    );
  });

  it('vary weights as Dirichlet shares, or not at all', () => {
    const shares = readPlan(options({ weights: 'dirichlet', concentration: '50' }), say);
    expect(shares.noise).toEqual({ law: 'dirichlet', amounts: [50] });
    expect(readPlan(options({ weights: 'dirichlet' }), say).noise?.amounts).toEqual([100]);
    expect(planFor(readPlan(options({ weights: 'none' }), say), workspace, say).noise).toBeUndefined();
  });

  it('name alternatives, a level and a region', () => {
    const asked = { scoring: 'nominal,rank', leaveOut: 'indicator', sobol: true, stability: true, region: 'd2' };
    expect(planFor(readPlan(options(asked), say), workspace, say)).toMatchObject({
      alternatives: { treatment: [], scoring: ['nominal', 'rank'], aggregation: [] },
      leaveOut: 2,
      isSobol: true,
      stability: { region: workspace.regions.byCode.get('d2') },
    });
  });
});
