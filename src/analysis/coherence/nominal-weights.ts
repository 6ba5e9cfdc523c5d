import type { Cell } from '../../model/cells.ts';
import type { Exact } from '../../model/exact.ts';
import type { IndexTree } from '../../model/index-tree.ts';
import { divide, isPositive, multiply, ONE, sum } from '../../numeric/exact.ts';

/** What a node is meant to weigh. */
export interface NominalWeight {
  /** Among its siblings, as a share of 1; undefined for the total, and where siblings weigh nothing. */
  readonly share: Cell;
  /** In the total: the product of the shares from the top down. */
  readonly inTotal: Cell;
}

/** The nominal weight of every node by position: `own` are the weights among siblings as they were used. */
export function nominalWeights({ nodes }: IndexTree, own: readonly Exact[]): readonly NominalWeight[] {
  const found: NominalWeight[] = [];
  // In pre-order, parents stand before their children.
  for (const { position, parent } of nodes) {
    const above = found[parent];
    if (above === undefined) {
      found.push({ share: undefined, inTotal: ONE });
      continue;
    }
    const total = sum((nodes[parent]?.children ?? []).map((sibling) => own[sibling] as Exact));
    const share = isPositive(total) ? divide(own[position] as Exact, total) : undefined;
    const inTotal = share === undefined || above.inTotal === undefined ? undefined : multiply(above.inTotal, share);
    found.push({ share, inTotal });
  }
  return found;
}
