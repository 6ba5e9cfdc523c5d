import { methodNamed, methods } from '../methods/index.ts';
import type { Cell, Cells } from '../model/cells.ts';
import type { Exact } from '../model/exact.ts';
import type { IndexNode, IndexTree } from '../model/index-tree.ts';
import { multiply as multiplyColumns } from '../numeric/columns/arithmetic.ts';
import { Certified, hasColumn } from '../numeric/columns/certified.ts';
import { createColumn } from '../numeric/columns/column.ts';
import { multiply, ZERO } from '../numeric/exact.ts';

/**
 * contribution = effective weight x score, 0 without a score; they sum to the total where `isAdditive`, and are left
 * out elsewhere.
 */
export function contributionsOf(scores: Cells, effectiveWeights: Cells, isAdditive: boolean): Cells {
  if (!isAdditive) return new Array<Cell>(scores.length).fill(undefined);
  const exact = (region: number): Exact => {
    const score = scores.at(region);
    return score === undefined ? ZERO : multiply(effectiveWeights.at(region) as Exact, score);
  };
  if (!hasColumn(scores) || !hasColumn(effectiveWeights)) return scores.map((_, region) => exact(region));
  const out = createColumn(scores.length);
  multiplyColumns(out, effectiveWeights.column, scores.column);
  for (const [region, hi] of out.hi.entries()) if (Number.isNaN(hi)) out.hi[region] = 0;
  return new Certified(out, exact, scores.doubts);
}

/** Whether a node's contribution to the total is defined: every aggregation above it sums contributions up. */
export function isAdditive({ nodes }: IndexTree, node: IndexNode): boolean {
  for (let up = nodes[node.parent]; up !== undefined; up = nodes[up.parent]) {
    if (!methodNamed(methods.aggregation, up.aggregation).additive) return false;
  }
  return true;
}
