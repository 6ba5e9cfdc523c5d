import { methodNamed, methods } from '../methods/index.ts';
import type { IndexNode, IndexTree } from '../model/index-tree.ts';

/** Whether a node's contribution to the total is defined: every aggregation above it sums contributions up. */
export function isAdditive({ nodes }: IndexTree, node: IndexNode): boolean {
  for (let up = nodes[node.parent]; up !== undefined; up = nodes[up.parent]) {
    if (!methodNamed(methods.aggregation, up.aggregation).additive) return false;
  }
  return true;
}
