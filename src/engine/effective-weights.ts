import type { NodeFigures } from '../model/computed-index.ts';
import type { Exact } from '../model/exact.ts';
import type { IndexTree } from '../model/index-tree.ts';
import { divide, isPositive, multiply, ONE, sum, ZERO } from '../numeric/exact.ts';

/** Effective weights by node position, for one region. */
type Weights = readonly Exact[];

/** w_effective(child) = w_effective(parent) x w / sum(w of the siblings that take part), from the total's 1 down. */
class Descent {
  readonly #tree: IndexTree;
  /** The weights where nothing is left out: shared by every region and branch for which that holds. */
  readonly #nominal: Weights;

  constructor(tree: IndexTree) {
    this.#tree = tree;
    const weights = new Array<Exact>(tree.nodes.length).fill(ZERO);
    weights[0] = ONE;
    for (const { position, children } of tree.nodes) this.#share(weights, position, children);
    this.#nominal = weights;
  }

  /** Splits a node's weight among those of its children that take part. */
  #share(weights: Exact[], position: number, taking: readonly number[]): void {
    const own = weights[position] as Exact;
    const shares = taking.map((child) => this.#tree.nodes[child]?.weight ?? ZERO);
    const total = sum(shares);
    if (!isPositive(total)) return;
    for (let at = 0; at < taking.length; at += 1) {
      weights[taking[at] as number] = divide(multiply(own, shares[at] as Exact), total);
    }
  }

  /** `takes[position]` tells whether a node has a score and a weight above 0. */
  weights(takes: readonly boolean[]): Weights {
    if (!takes.includes(false)) return this.#nominal;
    const weights = new Array<Exact>(takes.length).fill(ZERO);
    weights[0] = takes[0] === true ? ONE : ZERO;
    for (const { position, children } of this.#tree.nodes) {
      const own = weights[position] as Exact;
      if (own === ZERO || children.length === 0) continue;
      const taking = children.filter((child) => takes[child] === true);
      if (taking.length < children.length || own !== this.#nominal[position]) this.#share(weights, position, taking);
      else for (const child of children) weights[child] = this.#nominal[child] as Exact;
    }
    return weights;
  }
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
  const descent = new Descent(tree);
  const weighty = tree.nodes.map(({ weight }) => isPositive(weight));
  return Array.from({ length: regions }, (_, region) => {
    return descent.weights(weighty.map((has, position) => has && figures[position]?.scores[region] !== undefined));
  });
}
