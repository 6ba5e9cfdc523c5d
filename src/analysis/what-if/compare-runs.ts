import type { Cell } from '../../model/cells.ts';
import type { ComputedIndex, NodeFigures } from '../../model/computed-index.ts';
import type { IndexNode } from '../../model/index-tree.ts';
import type { Region } from '../../model/region.ts';
import { subtract } from '../../numeric/exact.ts';
import { compareSnapped } from '../../numeric/order.ts';

/** A region's figures on a node. */
export interface RunFigures {
  /** Unrounded; undefined: left out. */
  readonly score: Cell;
  readonly published: Cell;
  /** Within the peer group; 0 where there is none. */
  readonly rank: number;
}

/** How a node's figures differ between two runs. */
export interface RunChange {
  readonly before: RunFigures;
  readonly after: RunFigures;
  /** The unrounded score after less the one before; undefined where one of them is left out. */
  readonly difference: Cell;
}

export interface NodeRunChange extends RunChange {
  readonly node: IndexNode;
}

export interface RegionRunChange extends RunChange {
  readonly region: Region;
}

/** A region's figures in two runs of one month, and what the others' ranks become. */
export interface RunComparison {
  readonly before: ComputedIndex;
  readonly after: ComputedIndex;
  readonly region: Region;
  readonly bands: { readonly before: string; readonly after: string };
  /** The total, level 1, and every other node whose score or rank changes; in the order of the tree. */
  readonly nodes: readonly NodeRunChange[];
  /** The totals of all other regions whose rank changes, by code. */
  readonly others: readonly RegionRunChange[];
}

function figuresIn({ scores, published, ranks }: NodeFigures, region: number): RunFigures {
  return { score: scores.at(region), published: published.at(region), rank: ranks[region] as number };
}

function changeOf(before: ComputedIndex, after: ComputedIndex, node: number, region: number): RunChange {
  const [was, is] = [before, after].map(({ nodes }) => figuresIn(nodes[node] as NodeFigures, region));
  const [from, to] = [was as RunFigures, is as RunFigures];
  const isBoth = from.score !== undefined && to.score !== undefined;
  return { before: from, after: to, difference: isBoth ? subtract(to.score, from.score) : undefined };
}

function isChange({ before, after }: RunChange): boolean {
  if (before.rank !== after.rank) return true;
  if (before.score === undefined || after.score === undefined) return before.score !== after.score;
  return compareSnapped(before.score, after.score) !== 0;
}

/**
 * Compares two runs over one hierarchy and the same regions, such as a month as it is and as it would be: a score has
 * changed when it differs once both are snapped.
 */
export function compareRuns(before: ComputedIndex, after: ComputedIndex, region: number): RunComparison {
  const { tree, regions } = before.workspace;
  const nodes = tree.nodes.map((node) => ({ node, ...changeOf(before, after, node.position, region) }));
  const others = regions.list.map((each, at) => ({ region: each, ...changeOf(before, after, 0, at) }));
  return {
    before,
    after,
    region: regions.list[region] as Region,
    bands: { before: before.bands[region] ?? '', after: after.bands[region] ?? '' },
    nodes: nodes.filter((change) => change.node.depth <= 1 || isChange(change)),
    others: others.filter((change, at) => at !== region && change.before.rank !== change.after.rank),
  };
}
