import { describe, expect, it } from 'vitest';
import { countOwn, readStageMethods, STAGES, settingOf } from '../../src/cli/stage-methods.ts';
import { commandWords } from '../../src/cli/texts.ts';
import { methods } from '../../src/methods/index.ts';
import { regionsOf, settingsWith, treeOf, workspaceOf } from '../support/model-workspace.ts';

const say = commandWords('en').say;
const tree = treeOf(
  [
    { code: 'A', weighting: 'equal', children: [{ code: 'A1' }, { code: 'A2', indicator: { scoring: 'rank' } }] },
    { code: 'B', weighting: 'unit', children: [{ code: 'B1' }] },
  ],
  'geometric',
);
const workspace = workspaceOf(tree, regionsOf({ county: ['east'] }), settingsWith());
const read = (name: string, value: string) => readStageMethods({ name, value }, say);

describe('a method for a stage', () => {
  it('may be any of the stage', () => {
    for (const stage of STAGES) {
      for (const name of Object.keys(methods[stage])) expect(read(stage, name)).toEqual({ stage, names: [name] });
    }
  });

  it('may be one a level for aggregation and weights', () => {
    const perLevel = read('aggregation', 'copeland, min');
    expect(perLevel).toEqual({ stage: 'aggregation', names: ['copeland', 'min'] });
    expect(settingOf(perLevel, workspace, say)).toEqual(['copeland', 'min']);
    expect(settingOf(read('weights', 'equal'), workspace, say)).toBe('equal');
    expect(() => read('scoring', 'rank,rank')).toThrow('--method scoring=rank,rank: "rank,rank" is no method');
  });

  it('is refused where there are not as many as levels', () => {
    expect(() => settingOf(read('weights', 'equal,unit,unit'), workspace, say)).toThrow(
      '--method weights=equal,unit,unit: write one method, or one for each level (dimension, indicator), separated by commas',
    );
  });

  it('is refused where stage or method is unknown', () => {
    expect(() => read('score', 'rank')).toThrow(
      '--method score: there is no such choice; write one of: scoring, treatment, missing, aggregation, weights',
    );
    expect(() => read('weights', 'eqal')).toThrow(
      '--method weights=eqal: "eqal" is no method of "weights"; write one of:',
    );
  });

  it('is not followed by nodes that have one of their own', () => {
    expect(countOwn(read('scoring', 'min-max'), workspace)).toEqual({ own: 1, all: 3 });
    expect(countOwn(read('weights', 'relative,equal'), workspace)).toEqual({ own: 1, all: 3 });
    expect(countOwn(read('aggregation', 'geometric'), workspace)).toEqual({ own: 2, all: 3 });
  });
});
