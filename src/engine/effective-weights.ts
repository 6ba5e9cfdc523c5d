import type { Cells } from '../model/cells.ts';
import type { ComputedIndex, Doubts, NodeFigures } from '../model/computed-index.ts';
import type { Exact } from '../model/exact.ts';
import type { IndexNode, IndexTree } from '../model/index-tree.ts';
import { addCells, divideCells, multiplyCells } from '../numeric/columns/cells.ts';
import { Certified, hasFigure } from '../numeric/columns/certified.ts';
import { type Column, createColumn } from '../numeric/columns/column.ts';
import { scalarOf } from '../numeric/columns/from-exact.ts';
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

/** What effective weights are made of. */
export interface WeightInput {
  readonly tree: IndexTree;
  /** The nodes' weights among their siblings, by position. */
  readonly weights: Weights;
  /** By node position. */
  readonly figures: readonly Pick<NodeFigures, 'scores'>[];
  /** How many regions there are. */
  readonly regions: number;
  /** Counts what columns leave undecided; undefined where the reference alone computes. */
  readonly doubts?: Doubts | undefined;
}

/**
 * Each node's weight in the total for each region after what is left out, each made when it is asked for. A node takes
 * part when it has a score and a weight above 0.
 */
export class EffectiveWeights {
  readonly #input: WeightInput;
  readonly #ofRegions: (Weights | undefined)[] = [];
  readonly #columns: (Column | undefined)[] = [];
  readonly #sums: (Column | undefined)[] = [];
  #shares: WeightShares | undefined;

  constructor(input: WeightInput) {
    this.#input = input;
  }

  static of({ workspace, weights, nodes, doubts }: ComputedIndex): EffectiveWeights {
    const { tree, regions } = workspace;
    return new EffectiveWeights({ tree, weights, figures: nodes, regions: regions.list.length, doubts });
  }

  #takesPart(position: number, region: number): boolean {
    const { weights, figures } = this.#input;
    return isPositive(weights[position] as Exact) && hasFigure((figures[position] as NodeFigures).scores, region);
  }

  /** The exact weights of a region, by node position. */
  of(region: number): Weights {
    let made = this.#ofRegions[region];
    if (made === undefined) {
      const { tree, weights } = this.#input;
      this.#shares ??= new WeightShares(tree, weights);
      const out = tree.nodes.filter(({ position }) => !this.#takesPart(position, region));
      made = this.#shares.weights(out.map(({ position }) => position));
      this.#ofRegions[region] = made;
    }
    return made;
  }

  /** A node's weights by region. */
  column(position: number): Cells {
    const exact = (region: number): Exact => this.of(region)[position] as Exact;
    const { doubts, regions } = this.#input;
    if (doubts === undefined) return Array.from({ length: regions }, (_, region) => exact(region));
    return new Certified(this.#column(position), exact, doubts);
  }

  #column(position: number): Column {
    this.#columns[position] ??= this.#make(position);
    return this.#columns[position];
  }

  #make(position: number): Column {
    const { tree, weights, regions } = this.#input;
    const { parent } = tree.nodes[position] as IndexNode;
    const out = createColumn(regions);
    const own = scalarOf(weights[position] as Exact);
    const [above, sums] = position === 0 ? [] : [this.#column(parent), this.#sumBelow(parent)];
    for (let region = 0; region < regions; region += 1) {
      if (!this.#takesPart(position, region)) continue;
      if (above === undefined || sums === undefined) out.hi[region] = 1;
      else {
        multiplyCells(out, region, above, region, own, 0);
        divideCells(out, region, out, region, sums, region);
      }
    }
    return out;
  }

  /** The sum of the weights of those of a node's children that take part. */
  #sumBelow(position: number): Column {
    this.#sums[position] ??= this.#sum((this.#input.tree.nodes[position] as IndexNode).children);
    return this.#sums[position];
  }

  #sum(children: readonly number[]): Column {
    const { weights, regions } = this.#input;
    const out = createColumn(regions);
    for (const child of children) {
      const own = scalarOf(weights[child] as Exact);
      for (let region = 0; region < regions; region += 1) {
        if (this.#takesPart(child, region)) addCells(out, region, out, region, own, 0);
      }
    }
    return out;
  }
}
