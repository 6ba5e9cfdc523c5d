import { describe, expect, it } from 'vitest';
import { ObservationProblems } from '../../src/engine/observation-problems.ts';
import { ProblemList } from '../../src/model/problem-list.ts';
import { monthOf, regionsOf, treeOf, workspaceOf } from '../support/model-workspace.ts';

const workspace = workspaceOf(treeOf([{ code: 'x' }]), regionsOf({ all: ['a', 'b'] }));
const august = monthOf(workspace, { x: ['7', '9.0'] }, '2018-08');
const september = monthOf(workspace, { x: ['', '8'] }, '2018-09', [august]);
const at = { code: 'x', region: 1, cell: 1 };

describe('ObservationProblems', () => {
  it('names both figures of a fall and where the larger stands, once in all months', () => {
    const problems = new ProblemList();
    const reported = new Set<string>();
    new ObservationProblems(workspace, september, problems, reported).fallen(at, 0);
    const october = monthOf(workspace, { x: ['', ''] }, '2018-10', [september, august]);
    new ObservationProblems(workspace, october, problems, reported).fallen(at, 1);
    expect(problems.errors).toMatchObject([
      {
        code: 'fallen-cumulative',
        file: 'data/2018-09/b.csv',
        line: 2,
        values: { month: '2018-09', value: '8', previous: '2018-08', figure: '9.0', place: 'data/2018-08/b.csv:2:1' },
      },
    ]);
  });

  it('names the month whose figure is wanting', () => {
    const problems = new ProblemList();
    const report = new ObservationProblems(workspace, september, problems, new Set());
    report.unknown(at, true);
    report.unknown(at, false);
    const found = [...problems.errors, ...problems.warnings];
    expect(found.map(({ code, values }) => [code, values['previous']])).toEqual([
      ['missing-previous', '2018-08'],
      ['unknown-month-value', '2018-08'],
    ]);
  });

  it('says how far back there is nothing', () => {
    const problems = new ProblemList();
    new ObservationProblems(workspace, september, problems, new Set()).nothingToCarry({
      code: 'x',
      region: 0,
      cell: 0,
    });
    expect(problems.errors[0]?.values).toEqual({ code: 'x', region: 'a', month: '2018-09', months: '12' });
  });
});
