import { expect, it } from 'vitest';
import { observeAndCheck } from '../../src/engine/check-month.ts';
import { ProblemList } from '../../src/model/problem-list.ts';
import { exact } from '../../src/numeric/text.ts';
import { cellTexts, monthOf, regionsOf, treeOf, workspaceOf } from '../support/model-workspace.ts';

const tree = treeOf([
  { code: 'A', indicator: { bounds: { min: exact('0'), max: exact('10') } } },
  { code: 'B', indicator: { isCumulative: true } },
  { code: 'C', indicator: { missing: 'error' } },
  { code: 'D', indicator: { missing: 'parent' } },
]);
const workspace = workspaceOf(tree, regionsOf({ county: ['a', 'b'] }));

it('makes values those of the month, and finds by data alone what each check finds', () => {
  const before = monthOf(workspace, { B: ['5', '9'] }, '2018-08');
  const read = monthOf(workspace, { A: ['11', '2'], B: ['7', '8'], C: ['', '1'], D: ['3', ''] }, '2018-09', [before]);
  const problems = new ProblemList();
  const data = observeAndCheck(workspace, read, problems);
  expect(cellTexts(data.values)).toEqual(['11', '2', '2', '', '', '1', '3', '']);
  expect(problems.errors.map(({ code }) => code).sort()).toEqual([
    'fallen-cumulative',
    'impossible-value',
    'missing-value',
    'no-parent-region',
  ]);
});

it('tells nothing twice of a place that is reported already', () => {
  const read = monthOf(workspace, { A: ['11', '2'], B: ['', ''], C: ['1', '1'], D: ['3', '4'] });
  const reported = new Set<string>();
  const counts = [1, 2].map(() => {
    const problems = new ProblemList();
    observeAndCheck(workspace, read, problems, reported);
    return problems.errorCount;
  });
  expect(counts).toEqual([1, 0]);
});
