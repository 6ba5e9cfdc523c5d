import { describe, expect, it } from 'vitest';
import { checkBounds } from '../../src/engine/value-bounds.ts';
import { ProblemList } from '../../src/model/problem-list.ts';
import { exact } from '../../src/numeric/text.ts';
import { monthOf, regionsOf, treeOf, workspaceOf } from '../support/model-workspace.ts';
import { codesOf } from '../support/source-text.ts';

const bounds = { min: exact('0'), max: exact('10') };
const tree = treeOf([{ code: 'A', indicator: { bounds } }, { code: 'B' }]);
const workspace = workspaceOf(tree, regionsOf({ county: ['a', 'b', 'c'] }));

describe('checkBounds', () => {
  it.each([
    ['beyond either bound', ['10', '10.01', '-1'], ['b', 'c']],
    ['at a bound, missing, or not applicable', ['0', '', 'M'], []],
  ])('goes by the values that are reported: %s', (_, values, regions) => {
    const problems = new ProblemList();
    checkBounds(workspace, monthOf(workspace, { A: values, B: ['999', '-999', '1'] }), problems);
    expect(codesOf(problems)).toEqual(regions.map((region) => `data/2018-09/${region}.csv:2:1 impossible-value`));
  });

  it('reports each cell once, whichever months go by it', () => {
    const problems = new ProblemList();
    const reported = new Set<string>();
    const data = monthOf(workspace, { A: ['11', '1', '1'], B: ['1', '1', '1'] });
    const later = monthOf(workspace, { A: ['1', '1', '12'], B: ['1', '1', '1'] }, '2018-10', [data]);
    checkBounds(workspace, data, problems, reported);
    checkBounds(workspace, later, problems, reported);
    expect(codesOf(problems)).toEqual([
      'data/2018-09/a.csv:2:1 impossible-value',
      'data/2018-10/c.csv:2:1 impossible-value',
    ]);
  });
});
