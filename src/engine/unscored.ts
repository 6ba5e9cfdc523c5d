import { methodNamed, methods } from '../methods/index.ts';
import { type Cells, listed } from '../model/cells.ts';
import type { Exact } from '../model/exact.ts';
import type { IndexNode } from '../model/index-tree.ts';
import type { WeightingMethod } from '../model/method.ts';
import { divide, isZero, multiply, ONE, subtract, sum } from '../numeric/exact.ts';

/** A node's children, and the columns they carry up. */
interface Siblings {
  readonly node: Pick<IndexNode, 'weighting'>;
  readonly children: readonly IndexNode[];
  readonly carried: readonly Cells[];
}

/** A child that no region has a score on, so that the data gives it no weight. */
export interface UnscoredChild {
  /** Its number among its siblings. */
  readonly child: number;
  /** The share of the weight that "minWeight" misses with it. */
  readonly share: Exact;
}

/**
 * The children that weigh nothing under weights from the data because no region has a score on them. Of the weight that
 * is to be reported each counts for what it would have without the data: its share of the stated weights where those are
 * combined with the data's, else the same as every sibling.
 */
export function unscoredChildren(
  { node, children, carried }: Siblings,
  weights: readonly Exact[],
): readonly UnscoredChild[] {
  const { objective, combines } = methodNamed<WeightingMethod>(methods.weights, node.weighting);
  if (objective === undefined && !combines) return [];
  const blank = [...children.keys()].filter((child) => {
    return isZero(weights[child] as Exact) && listed(carried[child] ?? []).every((score) => score === undefined);
  });
  const stated = children.map(({ weight }) => (combines ? weight : ONE));
  const total = sum(stated);
  return blank.flatMap((child) => {
    const own = stated[child] as Exact;
    return isZero(own) ? [] : [{ child, share: divide(own, total) }];
  });
}

/** A group's weights as "minWeight" counts them: children without any score have their share, the others the rest. */
export function countedWeights(weights: readonly Exact[], unscored: readonly UnscoredChild[]): readonly Exact[] {
  if (unscored.length === 0) return weights;
  const rest = subtract(ONE, sum(unscored.map(({ share }) => share)));
  const shares = new Map(unscored.map(({ child, share }) => [child, share]));
  return weights.map((weight, child) => shares.get(child) ?? multiply(weight, rest));
}
