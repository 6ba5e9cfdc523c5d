import { describe, expect, it } from 'vitest';
import { type Aggregation, aggregateGroup, loadAggregations } from '../../src/engine/aggregate.ts';
import type { Group } from '../../src/engine/group.ts';
import { copelandScores } from '../../src/methods/aggregation/copeland.ts';
import type { Cells } from '../../src/model/cells.ts';
import type { IndexNode } from '../../src/model/index-tree.ts';
import { ProblemList } from '../../src/model/problem-list.ts';
import {
  cells,
  cellTexts,
  frozen,
  type NodeSketch,
  regionsOf,
  treeOf,
  workspaceOf,
} from '../support/model-workspace.ts';
import { positionsOf } from '../support/problem-positions.ts';

const NONE: ReadonlySet<number> = new Set();
const REGIONS = regionsOf({ county: ['east', 'north', 'west'] });

function weightsOf(nodes: readonly IndexNode[]) {
  return nodes.map(({ weight }) => weight);
}

async function aggregationOf(node: IndexNode): Promise<Aggregation> {
  const aggregation = (await loadAggregations([node])).get(node.position);
  if (aggregation === undefined) throw new Error(`${node.code} is no group`);
  return aggregation;
}

/** Aggregates children given as code, weight and scores of the regions east, north, west. */
async function aggregate(
  aggregation: string,
  rows: readonly (readonly [code: string, weight: string, scores: readonly string[]])[],
  problems: ProblemList = new ProblemList(),
  withheld: ReadonlySet<number> = NONE,
): Promise<Cells> {
  const sketch: NodeSketch = { code: 'A', aggregation, children: rows.map(([code, weight]) => ({ code, weight })) };
  const tree = treeOf([sketch]);
  const [, node, ...children] = tree.nodes as [IndexNode, IndexNode, ...IndexNode[]];
  const group: Group = frozen({
    node,
    children,
    weights: weightsOf(children),
    carried: rows.map(([, , scores]) => cells(...scores)),
    withheld,
  });
  return aggregateGroup(group, await aggregationOf(node), workspaceOf(tree, REGIONS), problems);
}

describe('loadAggregations', () => {
  it('loads how each group is aggregated, and nothing for indicators', async () => {
    const { nodes } = treeOf(
      [
        { code: 'A', aggregation: 'harmonic', children: [{ code: 'A1', aggregation: 'geometric' }] },
        { code: 'B', aggregation: 'arithmetic', children: [{ code: 'B1' }] },
      ],
      'copeland',
    );
    const loaded = await loadAggregations(nodes);
    expect([...loaded.keys()].sort()).toEqual([0, 1, 3]);
    expect([0, 1, 3].map((position) => loaded.get(position))).toEqual([
      { over: 'peers', aggregate: copelandScores },
      expect.objectContaining({ over: 'region', domain: 'positive', aggregate: expect.any(Function) }),
      expect.objectContaining({ over: 'region', domain: 'any', aggregate: expect.any(Function) }),
    ]);
  });
});

describe('aggregateGroup', () => {
  it('weighs the children left for each region', async () => {
    const scores = await aggregate('arithmetic', [
      ['A1', '3', ['80', '', '50']],
      ['A2', '1', ['40', '60', '']],
    ]);
    expect(cellTexts(scores)).toEqual(['70', '60', '50']);
  });

  it('leaves a node out where no child is left, or only children of weight 0', async () => {
    const scores = await aggregate('arithmetic', [
      ['A1', '2', ['', '', '50']],
      ['A2', '0', ['', '90', '90']],
      ['A3', '1', ['', '', '80']],
    ]);
    expect(cellTexts(scores)).toEqual(['', '', '60']);
  });

  it('takes negative scores and zeros in an arithmetic mean', async () => {
    const problems = new ProblemList();
    const scores = await aggregate(
      'arithmetic',
      [
        ['A1', '1', ['-5', '0', '3']],
        ['A2', '1', ['0', '0', '-3']],
      ],
      problems,
    );
    expect(cellTexts(scores)).toEqual(['-2.5', '0', '0']);
    expect(problems.errorCount).toBe(0);
  });

  it.each(['geometric', 'harmonic'])(
    'refuses a score of 0 or below in a %s mean, each at the row of its node',
    async (method) => {
      const problems = new ProblemList();
      const rows = [
        ['A1', '1', ['0', '4', '-2']],
        ['A2', '3', ['50', '4', '-0.5']],
      ] as const;
      expect(cellTexts(await aggregate(method, rows, problems))).toEqual(['', '4', '']);
      expect(positionsOf(problems.errors)).toEqual(
        Array.from({ length: 3 }, () => 'indicators.csv:2:1 non-positive-score'),
      );
      expect(problems.errors.map(({ values }) => values)).toEqual([
        { method, node: 'A', region: 'east', child: 'A1', score: '0' },
        { method, node: 'A', region: 'west', child: 'A1', score: '-2' },
        { method, node: 'A', region: 'west', child: 'A2', score: '-0.5' },
      ]);
    },
  );

  it.each(['geometric', 'harmonic'])(
    'does not look at the score of a child of weight 0 in a %s mean',
    async (method) => {
      const problems = new ProblemList();
      const rows = [
        ['A1', '0', ['0', '-1', '9']],
        ['A2', '2', ['7', '8', '']],
      ] as const;
      expect(cellTexts(await aggregate(method, rows, problems))).toEqual(['7', '8', '']);
      expect(problems.errorCount).toBe(0);
    },
  );

  it('refuses children whose mean is not above 0 in the index of Mazziotta and Pareto, once for the region', async () => {
    const problems = new ProblemList();
    const rows = [
      ['A1', '1', ['-5', '3', '-2']],
      ['A2', '3', ['1', '-1', '5']],
    ] as const;
    // West: mean 3.25, variance (5.25^2 + 3 x 1.75^2) / 4.
    expect(cellTexts(await aggregate('mpi', rows, problems))).toEqual([
      '',
      '',
      '0.4230769230769230769230769230769230769231',
    ]);
    expect(problems.errors.map(({ code, values }) => [code, values])).toEqual([
      ['non-positive-mean', { method: 'mpi', node: 'A', region: 'east', mean: '-0.5' }],
      ['non-positive-mean', { method: 'mpi', node: 'A', region: 'north', mean: '0' }],
    ]);
  });

  it('leaves out a region that is held back, and does not look at its scores', async () => {
    const problems = new ProblemList();
    const rows = [['A1', '1', ['0', '4', '9']]] as const;
    expect(cellTexts(await aggregate('geometric', rows, problems, new Set([0, 2])))).toEqual(['', '4', '']);
    expect(problems.errorCount).toBe(0);
  });

  it('compares the regions of each peer group by themselves, those with a child left', async () => {
    const tree = treeOf(
      [
        { code: 'A', weight: '3' },
        { code: 'B', weight: '2' },
        { code: 'C', weight: '0' },
      ],
      'copeland',
    );
    const [node, ...children] = tree.nodes as [IndexNode, ...IndexNode[]];
    const regions = regionsOf({ county: ['a', 'c', 'e', 'f'], city: ['b', 'd'] });
    const carried = [
      cells('5', '1', '4', '9', '4', ''),
      cells('1', '1', '7', '', '3', ''),
      cells('', '1', '1', '', '', '1'),
    ];
    const problems = new ProblemList();
    const aggregation = await aggregationOf(node);
    const scores = (withheld: ReadonlySet<number>) => {
      const group = frozen({ node, children, weights: weightsOf(children), carried, withheld });
      return cellTexts(aggregateGroup(group, aggregation, workspaceOf(tree, regions), problems));
    };
    // Counties a, c, e: a leads in A, which outweighs B; c and e tie in A, and c leads in B. Cities: d leads b in A.
    expect(scores(NONE)).toEqual(['2', '-1', '0', '1', '-2', '']);
    // Without c and b.
    expect(scores(new Set([1, 2]))).toEqual(['1', '', '', '0', '-1', '']);
    expect(problems.errorCount).toBe(0);
  });

  it('reports a faulty total at pingan.json, which aggregates level 1', async () => {
    const tree = treeOf([{ code: 'A', children: [{ code: 'A1' }] }], 'geometric');
    const [node, child] = tree.nodes as [IndexNode, IndexNode];
    const problems = new ProblemList();
    const group = frozen({
      node,
      children: [child],
      weights: weightsOf([child]),
      carried: [cells('0', '5')],
      withheld: NONE,
    });
    const workspace = workspaceOf(tree, regionsOf({ county: ['east', 'west'] }));
    expect(cellTexts(aggregateGroup(group, await aggregationOf(node), workspace, problems))).toEqual(['', '5']);
    expect(positionsOf(problems.errors)).toEqual(['pingan.json:1:1 non-positive-score']);
  });
});
