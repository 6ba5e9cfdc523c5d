import type { Cells } from '../../model/cells.ts';
import type { ComputedIndex } from '../../model/computed-index.ts';
import type { IndexNode } from '../../model/index-tree.ts';
import type { Region } from '../../model/region.ts';
import { hasFigure } from '../../numeric/columns/certified.ts';
import { gapsOf } from './gaps.ts';

/** A region or an indicator, and how many gaps it has. */
export interface GapCount<Of> {
  readonly of: Of;
  readonly count: number;
}

/** How many cells of a month are not reported, of those that apply, by region and by indicator; the most first. */
export interface GapCounts {
  readonly count: number;
  readonly cells: number;
  readonly regions: readonly GapCount<Region>[];
  readonly indicators: readonly GapCount<IndexNode>[];
}

function ranked<Of>(counts: readonly GapCount<Of>[]): readonly GapCount<Of>[] {
  // The sort is stable: those with as many gaps stay in the order of their codes.
  return counts.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
}

/** Counts the cells of a computed month that are not reported. */
export function countGaps(computed: ComputedIndex): GapCounts {
  const { workspace, coverage } = computed;
  const { nodes, leaves } = workspace.tree;
  const gaps = gapsOf(computed);
  const list = [...workspace.regions.list.keys()];
  const applying = leaves.map(
    (position) => list.filter((region) => hasFigure(coverage[position] as Cells, region)).length,
  );
  const regions = workspace.regions.list.map((of, region) => ({ of, count: gaps[region]?.length ?? 0 }));
  const byLeaf = leaves.map(() => 0);
  for (const leaf of gaps.flat()) byLeaf[leaf] = (byLeaf[leaf] ?? 0) + 1;
  const indicators = leaves.map((position, leaf) => ({ of: nodes[position] as IndexNode, count: byLeaf[leaf] ?? 0 }));
  return {
    count: regions.reduce((sum, { count }) => sum + count, 0),
    cells: applying.reduce((sum, count) => sum + count, 0),
    regions: ranked(regions),
    indicators: ranked(indicators),
  };
}
