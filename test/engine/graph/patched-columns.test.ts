import { describe, expect, it } from 'vitest';
import { loadAggregations } from '../../../src/engine/aggregate.ts';
import {
  areEqual,
  carriedOn,
  changedRegions,
  keepsGaps,
  withOthers,
} from '../../../src/engine/graph/patched-columns.ts';
import type { RegionAggregation } from '../../../src/engine/group.ts';
import type { IndexNode } from '../../../src/model/index-tree.ts';
import { certify } from '../../../src/numeric/columns/certified.ts';
import { exact } from '../../../src/numeric/text.ts';
import { cells, cellTexts, treeOf } from '../../support/model-workspace.ts';

describe('patched columns', () => {
  it('keep gaps where the same regions have values, and lack them for the same reason', () => {
    const before = [['A', 'L', 'M'], cells('1', '', '')] as const;
    expect(keepsGaps(...before, ['E', 'L', 'M'], cells('2', '', ''))).toBe(true);
    expect(keepsGaps(...before, ['A', 'M', 'M'], cells('1', '', ''))).toBe(false);
    expect(keepsGaps(...before, ['A', 'A', 'M'], cells('1', '2', ''))).toBe(false);
  });

  it('tell the regions whose figure is another', () => {
    expect(areEqual(exact('1.0'), exact('1'))).toBe(true);
    expect([areEqual(undefined, undefined), areEqual(exact('1'), undefined)]).toEqual([true, false]);
    expect([...changedRegions(cells('1', '2', '', '4'), cells('1.0', '3', '', ''))]).toEqual([1, 3]);
  });

  it.each([
    ['lists', cells('1', '2', '')],
    ['columns', certify(cells('1', '2', ''), { count: 0 })],
  ])('hold other figures in some regions: %s', (_, figures) => {
    expect(cellTexts(withOthers(figures, new Map([[1, exact('5')]])))).toEqual(['1', '5', '']);
    expect(cellTexts(withOthers(figures, new Map([[0, undefined]])))).toEqual(['', '2', '']);
    expect(cellTexts(figures)).toEqual(['1', '2', '']);
  });

  it('carry scores on in some regions, unless the method cannot take one', async () => {
    const { nodes } = treeOf([{ code: 'A' }, { code: 'B' }], 'geometric');
    const [node, ...children] = nodes as [IndexNode, ...IndexNode[]];
    const aggregation = (await loadAggregations(nodes)).get(0) as RegionAggregation;
    const carried = [cells('4', '9', '0'), cells('9', '4', '1')];
    const group = { node, children, weights: [exact('1'), exact('1')], carried, withheld: new Set<number>() };
    const others = carriedOn(group, aggregation, new Set([1]));
    expect([...(others ?? [])].map(([region, score]) => [region, score && cellTexts([score])])).toEqual([[1, ['6']]]);
    expect(carriedOn(group, aggregation, new Set([1, 2]))).toBeUndefined();
  });
});
