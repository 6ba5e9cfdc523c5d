import type { Aggregation } from '../../engine/aggregate.ts';
import { takesScores } from '../../engine/score-domain.ts';
import type { Cell, Cells } from '../../model/cells.ts';
import type { Exact } from '../../model/exact.ts';
import type { IndexNode, IndexTree } from '../../model/index-tree.ts';
import { isPositive } from '../../numeric/exact.ts';

/** A node's score in a state: none if nothing below it counts, `unfit` if its method cannot take its children's scores. */
type NodeScore = Cell | 'unfit';

/** One region's tree, whose nodes can be changed one at a time; scores go up unrounded. */
export class RegionTree {
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
    const { children } = this.#tree.nodes[position] as IndexNode;
    const aggregation = this.#aggregations.get(position);
    if (aggregation?.over !== 'region' || !this.#counts[position]) return undefined;
    const taking: { weight: Exact; score: Exact }[] = [];
    for (const child of children) {
      const [score, weight] = [this.#scores[child], this.#weights[child] as Exact];
      if (!this.#counts[child] || score === undefined || !isPositive(weight)) continue;
      if (score === 'unfit') return 'unfit';
      taking.push({ weight, score });
    }
    if (taking.length === 0) return undefined;
    return takesScores(aggregation.domain, taking) ? aggregation.aggregate(taking) : 'unfit';
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
