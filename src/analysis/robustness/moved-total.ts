import type { Cell } from '../../model/cells.ts';
import type { ComputedIndex, NodeFigures } from '../../model/computed-index.ts';
import type { Exact } from '../../model/exact.ts';
import type { IndexNode } from '../../model/index-tree.ts';
import type { WeightedScore } from '../../model/method.ts';
import { weightedMean } from '../../numeric/averages.ts';
import { add, divide, isPositive, multiply, ONE, subtract, sum } from '../../numeric/exact.ts';
import { difference, type Quadratic } from './sign-changes.ts';

/**
 * A region's total while one node's weight moves against its siblings', which keep their ratios: at odds x of the node
 * against all siblings it is (reported x without + x with) / (reported + x), x being 0 or above.
 */
export interface MovedTotal {
  /** The total without the node, and with it alone under its parent. */
  readonly without: Exact;
  readonly with: Exact;
  /** The share of the siblings' weight that the region has a score on; undefined where the total does not move. */
  readonly reported: Exact | undefined;
}

/** A node whose weight can move: it and its siblings weigh something. */
export interface MovableNode {
  readonly node: IndexNode;
  readonly siblings: readonly number[];
  /** Its weight over all of theirs. */
  readonly odds: Exact;
  /** Its weight over all of theirs and its own. */
  readonly share: Exact;
}

/** The share that belongs to odds. */
export function shareOf(odds: Exact): Exact {
  return divide(odds, add(ONE, odds));
}

/** A node as one whose weight can move; undefined where it has no weight, or nothing to move against. */
export function movableNode({ workspace, weights }: ComputedIndex, node: IndexNode): MovableNode | undefined {
  const parent = workspace.tree.nodes[node.parent];
  if (parent === undefined) return undefined;
  const own = weights[node.position] as Exact;
  const siblings = parent.children.filter((child) => child !== node.position && isPositive(weights[child] as Exact));
  if (siblings.length === 0 || !isPositive(own)) return undefined;
  const rest = sum(siblings.map((child) => weights[child] as Exact));
  return { node, siblings, odds: divide(own, rest), share: divide(own, add(own, rest)) };
}

/** A region's total while a node's weight moves; `parentWeight` is the weight of the node's parent in the total. */
export function movedTotal(
  { nodes, weights }: ComputedIndex,
  { node, siblings }: MovableNode,
  region: number,
  parentWeight: Exact,
): MovedTotal {
  const scoreOf = (position: number): Cell => (nodes[position] as NodeFigures).scores.at(region);
  const total = scoreOf(0) as Exact;
  const own = scoreOf(node.position);
  const parent = scoreOf(node.parent);
  const others = siblings.flatMap((child): WeightedScore[] => {
    const score = scoreOf(child);
    return score === undefined ? [] : [{ weight: weights[child] as Exact, score }];
  });
  if (own === undefined || parent === undefined || others.length === 0 || !isPositive(parentWeight)) {
    return { without: total, with: total, reported: undefined };
  }
  const moved = (score: Exact): Exact => add(total, multiply(parentWeight, subtract(score, parent)));
  const all = sum(siblings.map((child) => weights[child] as Exact));
  return {
    without: moved(weightedMean(others)),
    with: moved(own),
    reported: divide(sum(others.map(({ weight }) => weight)), all),
  };
}

/**
 * A polynomial in the odds with the sign of one total less another. Where both regions report the same share m of the
 * siblings it is linear, m (a0 - b0) + x (a1 - b1): what else divides it is positive.
 */
export function leadOf(a: MovedTotal, b: MovedTotal): Quadratic {
  const [m, n] = [a.reported ?? b.reported ?? ONE, b.reported ?? a.reported ?? ONE];
  const without = difference(a.without, b.without);
  const both = difference(a.with, b.with);
  if (difference(m, n).coefficient === 0n) return [multiply(m, without), both, { coefficient: 0n, exponent: 0 }];
  const middle = difference(
    add(multiply(m, a.without), multiply(n, a.with)),
    add(multiply(m, b.with), multiply(n, b.without)),
  );
  return [multiply(multiply(m, n), without), middle, both];
}
