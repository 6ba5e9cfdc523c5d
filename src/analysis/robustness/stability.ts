import { isAdditive } from '../../engine/contributions.ts';
import { EffectiveWeights } from '../../engine/effective-weights.ts';
import type { ComputedIndex, NodeFigures } from '../../model/computed-index.ts';
import type { Exact } from '../../model/exact.ts';
import type { IndexNode } from '../../model/index-tree.ts';
import type { PeerGroup } from '../../model/region.ts';
import { compare, ONE, ZERO } from '../../numeric/exact.ts';
import { compareSnapped } from '../../numeric/order.ts';
import { leadOf, type MovableNode, movableNode, movedTotal, shareOf } from './moved-total.ts';
import { signChanges } from './sign-changes.ts';

/** One end of an interval. */
export interface StabilityEnd {
  /** A share of the siblings' weight together: 0 and 1 where nothing changes up to there. */
  readonly share: Exact;
  /** The region, by position, that draws level there; undefined where nothing changes. */
  readonly by: number | undefined;
}

/** How far a node's weight can move before the rank of a region changes. */
export interface StabilityInterval {
  readonly group: string;
  readonly region: number;
  /** By unrounded totals. */
  readonly rank: number;
  readonly node: IndexNode;
  readonly share: Exact;
  readonly low: StabilityEnd;
  readonly high: StabilityEnd;
}

/** Why an index has no such intervals. */
export type Instability = 'carry' | 'aggregation';

class StabilityAnalyst {
  readonly #index: ComputedIndex;
  readonly #totals: NodeFigures;
  readonly #effective: EffectiveWeights;
  readonly #movable: readonly MovableNode[];

  constructor(index: ComputedIndex) {
    const { tree } = index.workspace;
    this.#index = index;
    this.#totals = index.nodes[0] as NodeFigures;
    this.#effective = EffectiveWeights.of(index);
    this.#movable = tree.nodes.flatMap((node) => {
      return isAdditive(tree, node) ? (movableNode(index, node) ?? []) : [];
    });
  }

  #order(a: number, b: number): -1 | 0 | 1 {
    const { scores } = this.#totals;
    return compareSnapped(scores.at(a) as Exact, scores.at(b) as Exact);
  }

  #ranked({ members }: PeerGroup): readonly number[] {
    return members.filter((region) => this.#totals.ranks[region] !== 0);
  }

  /** The first by code of those whose unrounded total is the highest. */
  #leader(group: PeerGroup): number | undefined {
    return this.#ranked(group).find((region, _, all) => all.every((other) => this.#order(other, region) <= 0));
  }

  #ends(region: number, peers: readonly number[], movable: MovableNode): Pick<StabilityInterval, 'low' | 'high'> {
    const moved = (at: number) => {
      const weight = this.#effective.of(at)[movable.node.parent] ?? ZERO;
      return movedTotal(this.#index, movable, at, weight);
    };
    const own = moved(region);
    let [low, high]: [StabilityEnd, StabilityEnd] = [
      { share: ZERO, by: undefined },
      { share: ONE, by: undefined },
    ];
    for (const peer of peers) {
      if (peer === region) continue;
      const changes = signChanges(leadOf(moved(peer), own), movable.odds, this.#order(peer, region));
      const below = changes.below && shareOf(changes.below);
      const above = changes.above && shareOf(changes.above);
      if (below !== undefined && compare(below, low.share) > 0) low = { share: below, by: peer };
      if (above !== undefined && compare(above, high.share) < 0) high = { share: above, by: peer };
    }
    return { low, high };
  }

  /** The intervals of a region, by node. */
  #intervals(group: PeerGroup, region: number): StabilityInterval[] {
    const peers = this.#ranked(group);
    const rank = 1 + peers.filter((peer) => this.#order(peer, region) > 0).length;
    return this.#movable.map((movable) => {
      const { node, share } = movable;
      return { group: group.name, region, rank, node, share, ...this.#ends(region, peers, movable) };
    });
  }

  intervals(region: number | undefined): StabilityInterval[] {
    return this.#index.workspace.regions.groups.flatMap((group) => {
      const meant = region === undefined ? this.#leader(group) : region;
      const isRanked = meant !== undefined && this.#ranked(group).includes(meant);
      return isRanked ? this.#intervals(group, meant) : [];
    });
  }
}

/** Why no interval can be solved for; undefined where some can: nodes are not rounded, and the total is arithmetic. */
export function instability({ workspace }: ComputedIndex): Instability | undefined {
  const { tree, settings } = workspace;
  if (settings.carry === 'published') return 'carry';
  return tree.nodes.some((node) => node.depth > 0 && isAdditive(tree, node)) ? undefined : 'aggregation';
}

/**
 * For each node the interval in which its weight can lie, as a share of its siblings' together, its siblings keeping
 * their ratios, before the rank of a region changes: of the leader of each peer group, or of one region. Goes by unrounded
 * totals, as decimals of 40 digits: the ends are solved for, as roots of polynomials of degree 1 or, where two regions
 * report different siblings, 2. At an end the two regions tie. Nodes below one that is not arithmetic are passed over;
 * what is left out because too little weight is reported stays so.
 */
export function stabilityIntervals(index: ComputedIndex, region?: number): StabilityInterval[] {
  return new StabilityAnalyst(index).intervals(region);
}
