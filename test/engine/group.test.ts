import { describe, expect, it } from 'vitest';
import { aggregateRegion, type Group, partakers, type RegionAggregation } from '../../src/engine/group.ts';
import { ColumnFormula } from '../../src/formula/column.ts';
import { geometricMethod } from '../../src/methods/aggregation/geometric.ts';
import { exact } from '../../src/numeric/text.ts';
import { cells, cellTexts, treeOf } from '../support/model-workspace.ts';

const { nodes } = treeOf([
  { code: 'A', aggregation: 'geometric', children: [{ code: 'A1' }, { code: 'A2' }, { code: 'A3' }] },
]);

const GROUP: Group = {
  node: nodes[1] as Group['node'],
  children: nodes.slice(2),
  weights: [exact('1'), exact('0'), exact('1')],
  carried: [cells('4', '-1', '', '2'), cells('5', '5', '5', '5'), cells('9', '9', '', '2')],
  withheld: new Set([3]),
};

describe('a group of nodes', () => {
  it('has for each region the children with a score and a weight above 0, and none where it is withheld', () => {
    const codes = [0, 1, 2, 3].map((region) => partakers(GROUP, region).map(({ code }) => code));
    expect(codes).toEqual([['A1', 'A3'], ['A1', 'A3'], [], []]);
  });

  it('is aggregated for a region whose scores its method can take', async () => {
    const aggregation: RegionAggregation = {
      over: 'region',
      domain: 'positive',
      formula: await ColumnFormula.of(geometricMethod.score),
      exponent: undefined,
      aggregate: await geometricMethod.kernel(),
    };
    const made = [0, 1, 2].map((region) => aggregateRegion(GROUP, aggregation, region));
    expect(cellTexts(made.map((score) => (score === 'refused' ? undefined : score)))).toEqual(['6', '', '']);
    expect(made[1]).toBe('refused');
  });
});
