import type { Cell, Cells } from '../../model/cells.ts';
import type { Exact } from '../../model/exact.ts';
import type { IndexNode, IndexTree } from '../../model/index-tree.ts';
import { isPositive } from '../../numeric/exact.ts';
import type { Aggregation } from '../aggregate.ts';
import { aggregateRegion } from '../group.ts';

/** A node's score in a state: none if nothing below it counts, `unfit` if its method cannot take its children's scores. */
type NodeScore = Cell | 'unfit';

const NONE: ReadonlySet<number> = new Set();

/** One region's scores, node by node open to change; they are carried up unrounded. */
export class RegionScores {
  readonly #tree: IndexTree;
  readonly #aggregations: ReadonlyMap<number, Aggregation>;
  readonly #weights: Exact[];
  readonly #counts: boolean[];
  readonly #scores: NodeScore[];

  /** `scores` holds the indicators' scores; `counts` says of each node whether it counts. */
  constructor(
    tree: IndexTree,
    aggregations: ReadonlyMap<number, Aggregation>,
    weights: readonly Exact[],
    counts: readonly boolean[],
    scores: Cells,
  ) {
    this.#tree = tree;
    this.#aggregations = aggregations;
    this.#weights = [...weights];
    this.#counts = [...counts];
    this.#scores = [...scores];
    for (const { position, children } of [...tree.nodes].reverse()) {
      if (children.length > 0) this.#scores[position] = this.#aggregate(position);
    }
  }

  #aggregate(position: number): NodeScore {
    const node = this.#tree.nodes[position] as IndexNode;
    const aggregation = this.#aggregations.get(position);
    if (aggregation?.over !== 'region' || !this.#counts[position]) return undefined;
    const weights = node.children.map((child) => this.#weights[child] as Exact);
    const scores = node.children.map((child) => (this.#counts[child] ? this.#scores[child] : undefined));
    if (scores.some((score, at) => score === 'unfit' && isPositive(weights[at] as Exact))) return 'unfit';
    const group = {
      node,
      children: node.children.map((child) => this.#tree.nodes[child] as IndexNode),
      weights,
      carried: scores.map((score) => [score === 'unfit' ? undefined : score]),
      withheld: NONE,
    };
    const score = aggregateRegion(group, aggregation, 0);
    return score === 'refused' ? 'unfit' : score;
  }

  #updateAbove(from: number): void {
    for (let at = from; at >= 0; at = (this.#tree.nodes[at] as IndexNode).parent) {
      if ((this.#tree.nodes[at] as IndexNode).children.length > 0) this.#scores[at] = this.#aggregate(at);
    }
  }

  count(position: number, counts: boolean): void {
    this.#counts[position] = counts;
    this.#updateAbove(position);
  }

  weigh(position: number, weight: Exact): void {
    this.#weights[position] = weight;
    this.#updateAbove(position);
  }

  /** Gives an indicator another score. */
  score(position: number, score: Exact): void {
    this.#scores[position] = score;
    this.#updateAbove(position);
  }

  /** The total; undefined if there is none, or the methods cannot make it. */
  get total(): Cell {
    const [total] = this.#scores;
    return total === 'unfit' ? undefined : total;
  }
}
