import { methodNamed, methods } from '../methods/index.ts';
import type { Cell, Cells } from '../model/cells.ts';
import type { Exact } from '../model/exact.ts';
import type { IndexNode, IndexTree } from '../model/index-tree.ts';
import { multiplyCells } from '../numeric/columns/cells.ts';
import { Certified } from '../numeric/columns/certified.ts';
import { type Column, createColumn } from '../numeric/columns/column.ts';
import { scalarOf } from '../numeric/columns/from-exact.ts';
import { multiply, ZERO } from '../numeric/exact.ts';

/** Weights as scalars; many regions share one. */
function scalars(): (weight: Exact) => Column {
  const made = new Map<Exact, Column>();
  return (weight) => {
    const scalar = made.get(weight) ?? scalarOf(weight);
    made.set(weight, scalar);
    return scalar;
  };
}

/**
 * contribution = effective weight x score, 0 without a score; they sum to the total where `isAdditive`, and are left
 * out elsewhere.
 */
export function contributionsOf(scores: Cells, effectiveWeights: readonly Exact[], isAdditive: boolean): Cells {
  if (!isAdditive) return new Array<Cell>(scores.length).fill(undefined);
  const exact = (region: number): Exact => {
    const score = scores.at(region);
    return score === undefined ? ZERO : multiply(effectiveWeights[region] as Exact, score);
  };
  if (!(scores instanceof Certified)) return scores.map((_, region) => exact(region));
  const out = createColumn(scores.length);
  const scalarOfWeight = scalars();
  for (const [region, weight] of effectiveWeights.entries()) {
    if (scores.has(region)) multiplyCells(out, region, scores.column, region, scalarOfWeight(weight), 0);
  }
  return new Certified(out, exact, scores.doubts);
}

/** Whether a node's contribution to the total is defined: every aggregation above it sums contributions up. */
export function isAdditive({ nodes }: IndexTree, node: IndexNode): boolean {
  for (let up = nodes[node.parent]; up !== undefined; up = nodes[up.parent]) {
    if (!methodNamed(methods.aggregation, up.aggregation).additive) return false;
  }
  return true;
}
