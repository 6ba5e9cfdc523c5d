import { describe, expect, it } from 'vitest';
import { contextOf } from '../../src/cli/context.ts';
import { Reporter } from '../../src/cli/reporter.ts';
import { type AssumptionOptions, Assumptions } from '../../src/cli/what-if-assumptions.ts';
import { exact } from '../../src/numeric/text.ts';
import { monthOf, regionsOf, settingsWith, treeOf, workspaceOf } from '../support/model-workspace.ts';

const sink = { write: () => undefined };
const reporter = new Reporter(contextOf({ stdout: sink, stderr: sink, env: {}, cwd: '.' }), {});
const assume = (options: AssumptionOptions) => new Assumptions(options, reporter);
const tree = treeOf([
  {
    code: 'A',
    weight: '60',
    children: [
      { code: 'A1', weight: '0.5' },
      { code: 'A2', weight: '1.50' },
    ],
  },
  { code: 'B', weighting: 'equal', children: [{ code: 'B1' }] },
]);
const workspace = workspaceOf(tree, regionsOf({ county: ['east', 'west'] }), settingsWith());
const data = monthOf(workspace, { A1: ['1', '2.50'], A2: ['', 'M'], B1: ['', ''] });

describe('assumptions', () => {
  it('are cells of the region: values as they are written, none, or not applicable', () => {
    expect(assume({ set: ['A1=3.0', 'A2=', 'B1=M'] }).cells(workspace, 1)).toEqual([
      { leaf: 0, region: 1, value: exact('3.0'), raw: '3.0', status: '' },
      { leaf: 1, region: 1, value: undefined, raw: '', status: '' },
      { leaf: 2, region: 1, value: undefined, raw: '', status: 'M' },
    ]);
  });

  it('are weights and settings as they would be written', () => {
    const options = { weight: ['A=30'], method: ['weights=relative,unit', 'scoring=rank'] };
    expect(assume(options).amendments(workspace)).toEqual({
      settings: { weights: ['relative', 'unit'], scoring: 'rank' },
      weights: new Map([['A', '30']]),
    });
    expect(assume({ set: ['A1=1'] }).amendments(workspace)).toBeUndefined();
  });

  it('are told beside what is', () => {
    const assumed = assume({
      set: ['A1=3', 'A2='],
      weight: ['A2=2'],
      method: ['weights=equal,equal', 'aggregation=min,mpi', 'scoring=rank'],
    });
    const told = assumed.list(workspace, data, assumed.cells(workspace, 1));
    expect(told.map(({ kind, of, was, is }) => `${kind} ${of}: ${was} -> ${is}`)).toEqual([
      'value A1: 2.50 -> 3',
      'value A2: M -> ',
      'weight A2: 1.5 -> 2',
      'method weights: relative -> equal',
      'method aggregation: arithmetic -> min,mpi',
      'method scoring: min-max -> rank',
    ]);
  });

  it('of weights are refused where none are read', () => {
    expect(() => assume({ weight: ['A=1'] }).checkWeights(workspace)).not.toThrow();
    expect(() => assume({ weight: ['B1=1'] }).checkWeights(workspace)).toThrow(
      '--weight B1: the children of "B" are weighted by "equal", which reads no written weights; weight that level by another, such as with --method weights=relative,relative',
    );
  });
});
