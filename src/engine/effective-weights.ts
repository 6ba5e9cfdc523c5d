import type { NodeFigures } from '../model/computed-index.ts';
import type { Exact } from '../model/exact.ts';
import type { IndexTree } from '../model/index-tree.ts';
import { hasFigure } from '../numeric/columns/certified.ts';
import { divide, isPositive, multiply, ONE, sum, withoutIdleZeros, ZERO } from '../numeric/exact.ts';

/** Effective weights by node position, for one region. */
type Weights = readonly Exact[];

/** w_effective(child) = w_effective(parent) x w / sum(w of the siblings that take part), from the total's 1 down. */
class WeightShares {
  readonly #tree: IndexTree;
  readonly #own: Weights;
  /** The weights where nothing is left out: shared by every region and branch for which that holds. */
  readonly #nominal: Weights;
  /** The shares in a nominal weight by the children that take part: many regions leave out the same. */
  readonly #known = new Map<string, Weights>();

  constructor(tree: IndexTree, own: Weights) {
    this.#tree = tree;
    this.#own = own;
    const weights = new Array<Exact>(tree.nodes.length).fill(ZERO);
    weights[0] = ONE;
    this.#nominal = weights;
    for (const { position, children } of tree.nodes) this.#share(weights, position, children);
  }

  /** A node's weight split by its children's; nothing where they weigh nothing. */
  #split(own: Exact, children: readonly number[]): Weights {
    const shares = children.map((child) => this.#own[child] as Exact);
    const total = sum(shares);
    return isPositive(total) ? shares.map((share) => withoutIdleZeros(divide(multiply(own, share), total))) : [];
  }

  #splitNominal(own: Exact, children: readonly number[]): Weights {
    const key = children.join();
    const shares = this.#known.get(key) ?? this.#split(own, children);
    this.#known.set(key, shares);
    return shares;
  }

  /** Shares a node's weight out among those of its children that take part. */
  #share(weights: Exact[], position: number, taking: readonly number[]): void {
    const own = weights[position] as Exact;
    const isNominal = own === this.#nominal[position];
    const shares = isNominal ? this.#splitNominal(own, taking) : this.#split(own, taking);
    for (let at = 0; at < shares.length; at += 1) weights[taking[at] as number] = shares[at] as Exact;
  }

  /** The weights where the nodes at some positions take no part. */
  weights(out: readonly number[]): Weights {
    if (out.length === 0) return this.#nominal;
    if (out[0] === 0) return this.#nominal.map(() => ZERO);
    const weights = [...this.#nominal];
    const { nodes } = this.#tree;
    const bereft = new Set(out.map((position) => nodes[position]?.parent));
    for (const { position, children } of nodes) {
      if (children.length === 0) continue;
      if (!bereft.has(position) && weights[position] === this.#nominal[position]) continue;
      for (const child of children) weights[child] = ZERO;
      const taking = children.filter((child) => !out.includes(child));
      if (weights[position] !== ZERO) this.#share(weights, position, taking);
    }
    return weights;
  }
}

/** The positions of the nodes that take no part, by region. */
function leftOut(own: Weights, figures: readonly NodeFigures[], regions: number): readonly (readonly number[])[] {
  const out = Array.from({ length: regions }, (): number[] => []);
  for (const [position, weight] of own.entries()) {
    const { scores } = figures[position] as NodeFigures;
    const isWeighty = isPositive(weight);
    for (let region = 0; region < regions; region += 1) {
      if (!isWeighty || !hasFigure(scores, region)) out[region]?.push(position);
    }
  }
  return out;
}

/**
 * Each node's weight in the total for each region after what is left out, by region, then by node position: `own` are the
 * nodes' weights among their siblings. A node takes part when it has a score and a weight above 0.
 */
export function effectiveWeights(
  tree: IndexTree,
  own: Weights,
  figures: readonly NodeFigures[],
  regions: number,
): readonly Weights[] {
  const shares = new WeightShares(tree, own);
  return leftOut(own, figures, regions).map((out) => shares.weights(out));
}
