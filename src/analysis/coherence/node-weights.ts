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

/**
 * What siblings weigh in their parent by correlation: the share of the parent's variance that each explains alone,
 * S_i = r_i^2, r_i being its Pearson correlation with the parent, as a share of the siblings' sum. Undefined where r_i is, and
 * throughout where all are 0. It is the linear form of the correlation ratio of Paruolo, Saisana and Saltelli, Ratings and
 * rankings: voodoo or science?, Journal of the Royal Statistical Society A 176 (2013), pp. 609-634.
 */
export function correlationWeights(withParent: readonly Cell[]): readonly Cell[] {
  const squares = withParent.map((r) => (r === undefined ? undefined : multiply(r, r)));
  const total = sum(squares.filter((square) => square !== undefined));
  return squares.map((square) => (square === undefined || !isPositive(total) ? undefined : divide(square, total)));
}
