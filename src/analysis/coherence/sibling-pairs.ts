import type { Cell } from '../../model/cells.ts';
import type { Exact } from '../../model/exact.ts';
import type { IndexNode } from '../../model/index-tree.ts';
import { compareSnapped } from '../../numeric/order.ts';
import { COLLINEAR_LIMIT, isBeyond, magnitude } from './limits.ts';
import { type Correlation, correlate, type ScoreColumn } from './score-column.ts';

/** Two children of one node in one peer group. */
export interface SiblingPair extends Correlation {
  readonly group: string;
  readonly parent: IndexNode;
  /** The first by code. */
  readonly node: IndexNode;
  readonly sibling: IndexNode;
}

/** The sibling that a node goes with most, up or down, and the correlation. */
export interface ClosestSibling {
  readonly sibling: IndexNode;
  readonly correlation: Exact;
}

/** A node and its scores in a peer group. */
export interface ScoredNode {
  readonly node: IndexNode;
  readonly column: ScoreColumn;
}

/** Every pair of a node's children, by code. */
export function siblingPairs(
  group: string,
  parent: IndexNode,
  children: readonly ScoredNode[],
): readonly SiblingPair[] {
  return children.flatMap((left, at) => {
    return children.slice(at + 1).map((right) => {
      return { group, parent, node: left.node, sibling: right.node, ...correlate(left.column, right.column) };
    });
  });
}

/** Whether two siblings say the same: |r| > 0.9 by Pearson. */
export function isCollinear({ pearson }: SiblingPair): boolean {
  return isBeyond(pearson, COLLINEAR_LIMIT);
}

/** The closest of a node's siblings by one kind of correlation, the first by code of several; undefined where none tells. */
export function closestSibling(
  node: IndexNode,
  pairs: readonly SiblingPair[],
  kindOf: (pair: SiblingPair) => Cell,
): ClosestSibling | undefined {
  let closest: ClosestSibling | undefined;
  for (const pair of pairs) {
    const correlation = kindOf(pair);
    if (correlation === undefined || (pair.node !== node && pair.sibling !== node)) continue;
    const isCloser =
      closest === undefined || compareSnapped(magnitude(correlation), magnitude(closest.correlation)) > 0;
    if (isCloser) closest = { sibling: pair.node === node ? pair.sibling : pair.node, correlation };
  }
  return closest;
}
