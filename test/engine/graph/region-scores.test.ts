import { describe, expect, it } from 'vitest';
import { loadAggregations } from '../../../src/engine/aggregate.ts';
import { RegionScores } from '../../../src/engine/graph/region-scores.ts';
import { exact, toShortText } from '../../../src/numeric/text.ts';
import { cells, treeOf } from '../../support/model-workspace.ts';

const sketch = [
  { code: 'A', weight: '1', children: [{ code: 'A1' }, { code: 'A2' }] },
  { code: 'B', weight: '3', children: [{ code: 'B1' }] },
];

async function treeWith(aggregation: string, ...scores: readonly string[]) {
  const tree = treeOf(sketch, aggregation);
  const weights = tree.nodes.map(({ weight }) => weight);
  const [a1 = '', a2 = '', b1 = ''] = scores;
  const known = cells('', '', a1, a2, '', b1);
  const counts = known.map((score, at) => score !== undefined || [0, 1, 4].includes(at));
  return new RegionScores(tree, await loadAggregations(tree.nodes), weights, counts, known);
}

const total = (tree: RegionScores): string => (tree.total === undefined ? '' : toShortText(tree.total));

describe("a region's scores", () => {
  it('make its total anew with each change', async () => {
    const tree = await treeWith('arithmetic', '10', '20', '30');
    expect(total(tree)).toBe('26.25');
    tree.score(2, exact('20'));
    expect(total(tree)).toBe('27.5');
    tree.weigh(4, exact('1'));
    expect(total(tree)).toBe('25');
    tree.count(4, false);
    expect(total(tree)).toBe('20');
    tree.count(2, false);
    tree.count(3, false);
    expect(total(tree)).toBe('');
    tree.count(4, true);
    expect(total(tree)).toBe('30');
  });

  it('have no total that their methods cannot make, until they can', async () => {
    const tree = await treeWith('geometric', '10', '20', '0');
    expect(total(tree)).toBe('');
    tree.score(5, exact('15'));
    expect(total(tree)).toBe('15');
  });
});
