import { describe, expect, it } from 'vitest';
import { checkImputation } from '../../src/engine/imputation-rules.ts';
import type { MonthData } from '../../src/model/observation.ts';
import { ProblemList } from '../../src/model/problem-list.ts';
import { monthOf, regionsOf, treeOf, withParents, workspaceOf } from '../support/model-workspace.ts';
import { packed } from '../support/reported.ts';
import { codesOf } from '../support/source-text.ts';

const regions = withParents(regionsOf({ all: ['a', 'b', 'p', 'q'] }), { a: 'p', b: 'q', p: 'q' });

/** Checks one indicator of the regions a, b below p and q, p below q. */
function check(row: readonly string[], changes: Partial<MonthData> = {}, missing = 'parent'): readonly string[] {
  const workspace = workspaceOf(treeOf([{ code: 'x', indicator: { missing } }]), regions);
  const problems = new ProblemList();
  checkImputation(workspace, { ...monthOf(workspace, { x: row }), ...changes }, problems);
  return codesOf(problems);
}

const noParent = (code: string) => `data/2018-09/${code}.csv:2:1 no-parent-region`;
const noValue = (code: string) => `data/2018-09/${code}.csv:2:1 no-parent-value`;

describe('checkImputation', () => {
  it('finds nothing where each missing value has one above it', () => {
    expect(check(['', '', '', '7'])).toEqual([]);
    expect(check(['', 'M', '3', 'M'])).toEqual([]);
  });

  it('reports a region without a parent, and those below it that have nothing to take', () => {
    expect(check(['', '5', '', ''])).toEqual([noValue('a'), noValue('p'), noParent('q')]);
    expect(check(['', '', '4', 'M'])).toEqual([noValue('b')]);
  });

  it('blames nothing on a value that cannot be read, nor on a row that was refused', () => {
    const unreadable = { raw: packed(['', '5', '', 'x']) };
    expect(check(['', '5', '', ''], unreadable)).toEqual([]);
    expect(check(['', '5', '', ''], { unread: new Set([3]), lines: new Uint32Array(4) })).toEqual([]);
    expect(check(['', '5', '', ''], { unread: new Set([2]), lines: new Uint32Array(4) })).toEqual([
      'data/2018-09/q.csv:1:1 no-parent-region',
    ]);
  });

  it('leaves other methods alone', () => {
    for (const missing of ['mean', 'exclude', 'error', '']) expect(check(['', '', '', ''], {}, missing)).toEqual([]);
  });
});
