import { describe, expect, it } from 'vitest';
import { type GroupWeights, type Weighing, WeighingReport } from '../../src/engine/weighing-report.ts';
import type { IndexNode } from '../../src/model/index-tree.ts';
import { ProblemList } from '../../src/model/problem-list.ts';
import { exact } from '../../src/numeric/text.ts';
import { regionsOf, treeOf, workspaceOf } from '../support/model-workspace.ts';
import { positionsOf } from '../support/problem-positions.ts';

const NOTHING: GroupWeights = {
  weights: [],
  found: { complete: 5, constant: [], unweighable: [] },
  fallback: undefined,
};

/** What is reported of the total's children A and B. */
function report(weights: Partial<GroupWeights>, changes: Partial<Weighing> = {}): ProblemList {
  const tree = treeOf([{ code: 'A' }, { code: 'B' }]);
  const [node, ...children] = tree.nodes as [IndexNode, ...IndexNode[]];
  const workspace = workspaceOf(tree, regionsOf({ county: ['east', 'west'] }));
  const problems = new ProblemList();
  const method = { domain: 'any', fewest: 3, weigh: () => [] } as const;
  const weighing = { objective: 'critic', method, combines: false, ...changes };
  const group = { node, children, carried: [] };
  new WeighingReport(group, weighing, workspace, '2018-09', problems).add({ ...NOTHING, ...weights }, []);
  return problems;
}

describe('WeighingReport', () => {
  it('says nothing of weights that came about as they should', () => {
    const problems = report({});
    expect([problems.errorCount, problems.warningCount]).toEqual([0, 0]);
  });

  it.each(['few-regions', 'no-spread', 'alike', 'nothing-in-common'] as const)(
    'warns of %s, and says what instead',
    (fallback) => {
      const [same] = report({ fallback }).warnings;
      const [stated] = report({ fallback }, { combines: true }).warnings;
      expect(same).toMatchObject({
        code: 'unweighed-children',
        values: { parent: 'index', method: 'critic', rest: { en: 'the same' } },
      });
      expect(stated).toMatchObject({ values: { rest: { en: 'as they are stated' } } });
    },
  );

  it('names the children without weight, and what cannot be weighed, all at once', () => {
    const unweighable = [
      { child: 0, region: 1, score: exact('-2') },
      { child: 1, region: undefined, score: exact('0') },
    ];
    const problems = report({ found: { complete: 5, constant: [1], unweighable } });
    expect(positionsOf(problems.warnings)).toEqual(['pingan.json:1:1 weightless-child']);
    expect(positionsOf(problems.errors)).toEqual([
      'pingan.json:1:1 unweighable-mean',
      'pingan.json:1:1 unweighable-score',
    ]);
    expect(problems.errors[1]?.values).toMatchObject({ child: 'A', region: 'west', score: '-2' });
  });
});
