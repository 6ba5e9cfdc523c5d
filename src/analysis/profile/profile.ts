import type { Cell } from '../../model/cells.ts';
import type { ComputedIndex } from '../../model/computed-index.ts';
import type { Exact } from '../../model/exact.ts';
import type { IndexNode } from '../../model/index-tree.ts';

/** A score of the peer group to measure a region's own against. */
export interface Benchmark {
  readonly score: Exact;
  readonly published: Exact;
  /** The region's own score less this one: below 0 where it is behind. undefined where it has none. */
  readonly lead: Cell;
  /** What the lead comes to in points of the total; undefined where it has no lead, or no total. */
  readonly points: Cell;
}

/** How a region stands on a node among its peers, itself included. */
export interface NodeProfile {
  readonly node: IndexNode;
  /** undefined: left out. */
  readonly score: Cell;
  readonly published: Cell;
  /** 0 where there is none. */
  readonly rank: number;
  /** How many of the peer group have a score on the node. */
  readonly peers: number;
  readonly effectiveWeight: Exact;
  /** undefined where nobody has a score. */
  readonly median: Benchmark | undefined;
  readonly best: Benchmark | undefined;
}

/** What an indicator's reaching the median of its peers would make of the total, everything else being as it is. */
export interface Improvement {
  readonly node: IndexNode;
  /** The value as it is reported; '' for none. */
  readonly raw: string;
  /** The raw value that comes to the peers' median once it is adjusted. */
  readonly target: Exact;
  /** The peers' median of the adjusted values, and the region's own. */
  readonly median: Exact;
  readonly adjusted: Cell;
  /** The total as it would be, and its rise. */
  readonly score: Exact;
  readonly published: Exact;
  readonly gain: Exact;
  readonly rank: number;
}

/** A region's strengths and shortfalls. */
export interface Profile {
  readonly computed: ComputedIndex;
  /** Its position among the regions. */
  readonly region: number;
  /** By node position. */
  readonly nodes: readonly NodeProfile[];
  /** The positions of the indicators that it does not report, of those that apply to it. */
  readonly unreported: readonly number[];
  /** The indicators that would raise the total, the largest gain first, then by code. */
  readonly improvements: readonly Improvement[];
}
