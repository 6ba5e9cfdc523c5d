import type { NodeFigures } from '../model/computed-index.ts';
import type { Exact } from '../model/exact.ts';
import type { IndexTree } from '../model/index-tree.ts';
import { add, divide, isPositive, multiply, ONE, ZERO } from '../numeric/exact.ts';

/** Effective weights by node position, for one region. */
type Weights = readonly Exact[];

/** w_effective(child) = w_effective(parent) x w / sum(w of the siblings that take part), from the total's 1 down. */
function descend({ nodes }: IndexTree, takesPart: (position: number) => boolean, shared?: Weights): Weights {
  const weights = new Array<Exact>(nodes.length).fill(ZERO);
  weights[0] = takesPart(0) ? ONE : ZERO;
  for (const { position, children } of nodes) {
    const own = weights[position] as Exact;
    if (own === ZERO || children.length === 0) continue;
    const taking = children.filter(takesPart);
    // Where nothing is left out above or here, the weights are those of every other such region.
    const reusable = shared !== undefined && taking.length === children.length && own === shared[position];
    const total = reusable ? ONE : taking.map((child) => nodes[child]?.weight ?? ZERO).reduce(add, ZERO);
    for (const child of taking) {
      weights[child] = reusable ? (shared[child] as Exact) : divide(multiply(own, nodes[child]?.weight ?? ZERO), total);
    }
  }
  return weights;
}

/**
 * Each node's weight in the total for each region after what is left out, by region, then by node position.
 * A node takes part when it has a score and a weight above 0.
 */
export function effectiveWeights(
  tree: IndexTree,
  figures: readonly NodeFigures[],
  regions: number,
): readonly Weights[] {
  const weighty = tree.nodes.map(({ weight }) => isPositive(weight));
  const nominal = weighty.every(Boolean) ? descend(tree, () => true) : undefined;
  return Array.from({ length: regions }, (_, region) => {
    const takesPart = (position: number): boolean => {
      return weighty[position] === true && figures[position]?.scores[region] !== undefined;
    };
    return descend(tree, takesPart, nominal);
  });
}
