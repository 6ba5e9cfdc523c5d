import type { NodeChange, RegionChange } from '../../model/comparison.ts';
import type { Exact } from '../../model/exact.ts';
import { compare, subtract } from '../../numeric/exact.ts';
import { compareCodes } from '../../numeric/order.ts';

/** The change of a node's published score; undefined where one state has none. */
export function scoreChange({ before, after }: Pick<NodeChange, 'before' | 'after'>): Exact | undefined {
  return before && after && subtract(after.published, before.published);
}

/** The places that a region has gained on a node; undefined if one state has no rank. */
export function rankChange({ before, after }: Pick<NodeChange, 'before' | 'after'>): number | undefined {
  return before && after && before.rank > 0 && after.rank > 0 ? before.rank - after.rank : undefined;
}

function compareChanges(a: Exact | undefined, b: Exact | undefined): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return compare(b, a);
}

/** By peer group, then by the change of the published total, the greatest rise first, then by code. */
export function inOrderOfChange(regions: readonly RegionChange[]): readonly RegionChange[] {
  const measured = regions.map((region) => ({ region, change: region.nodes[0] && scoreChange(region.nodes[0]) }));
  return measured
    .sort((a, b) => {
      const byGroup = compareCodes(a.region.group, b.region.group);
      return byGroup || compareChanges(a.change, b.change) || compareCodes(a.region.code, b.region.code);
    })
    .map(({ region }) => region);
}
