import type { IndexTree } from '../../model/index-tree.ts';
import { Evaluator } from './evaluator.ts';
import { Ranker } from './ranker.ts';
import { nominalDraw } from './sampler.ts';
import { CHOICES, type ChoiceInput, type FlatIndex } from './simulation.ts';

/** What becomes of one peer group's ranks without a node. */
export interface LeftOut {
  /** The position of the node that is left out. */
  readonly node: number;
  /** The peer group, by its place in `FlatIndex.peers`. */
  readonly group: number;
  /** By place in the peer group's members. */
  readonly ranks: Uint16Array;
  /** The mean absolute difference from the ranks in the index. */
  readonly meanShift: number;
}

/** The nodes of a level that weigh: each may be left out alone, unless it is the only one. */
export function nodesOfLevel({ nodes }: IndexTree, { weights }: FlatIndex, depth: number): number[] {
  const weighty = nodes.filter((node) => node.depth === depth && weights[node.position] !== 0);
  return weighty.length === 1 ? [] : weighty.map(({ position }) => position);
}

/** Leaving out nothing, or one node of a level, all equally likely. */
export function leaveOutInput(level: string, nodes: readonly number[]): ChoiceInput {
  return {
    kind: 'choice',
    name: `leave-out:${level}`,
    choice: 'leave-out',
    options: Int32Array.of(-1, ...nodes),
    labels: [level],
  };
}

function meanShift(ranks: Uint16Array, nominal: Uint16Array): number {
  const shifts = ranks.map((rank, place) => Math.abs(rank - (nominal[place] as number)));
  return ranks.length === 0 ? 0 : shifts.reduce((sum, shift) => sum + shift, 0) / ranks.length;
}

/** Ranks every peer group without each of some nodes in turn, all else being as in the index. */
export function leaveOneOut(index: FlatIndex, nodes: readonly number[]): LeftOut[] {
  const evaluator = new Evaluator(index);
  const draw = nominalDraw(index);
  const place = index.weights.length + CHOICES.indexOf('leave-out');
  return nodes.flatMap((node) => {
    draw[place] = node;
    evaluator.evaluate(draw);
    return index.peers.map((peers, group) => {
      const ranker = new Ranker(peers, index.ranking);
      ranker.rank(evaluator.totals, evaluator.present);
      return { node, group, ranks: ranker.ranks, meanShift: meanShift(ranker.ranks, peers.ranks) };
    });
  });
}
