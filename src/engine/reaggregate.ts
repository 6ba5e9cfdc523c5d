import { type Cell, listed } from '../model/cells.ts';
import type { ComputedIndex, NodeFigures } from '../model/computed-index.ts';
import type { IndexNode } from '../model/index-tree.ts';
import { ProblemList } from '../model/problem-list.ts';
import { hasFigure } from '../numeric/columns/certified.ts';
import { roundTo } from '../numeric/exact.ts';
import { type Aggregation, aggregateGroup, loadAggregations } from './aggregate.ts';
import { aggregateRegion, type Group } from './group.ts';

/** A node's figures as far as those above it need them. */
type Column = Pick<NodeFigures, 'scores' | 'published'>;

/** Other scores of a node in some regions: those that have a score keep having one. */
export type OtherScores = ReadonlyMap<number, Cell>;

/**
 * Carries other scores of one node up a computed tree to the total, by the weights that the index used: only what hangs
 * on them is aggregated again. Holds where the weights do not depend on the scores.
 */
export class Reaggregation {
  readonly #computed: ComputedIndex;
  readonly #aggregations: ReadonlyMap<number, Aggregation>;

  private constructor(computed: ComputedIndex, aggregations: ReadonlyMap<number, Aggregation>) {
    this.#computed = computed;
    this.#aggregations = aggregations;
  }

  static async of(computed: ComputedIndex): Promise<Reaggregation> {
    return new Reaggregation(computed, await loadAggregations(computed.workspace.tree.nodes));
  }

  #column({ position }: IndexNode, others: OtherScores): Column {
    const { decimals, rounding } = this.#computed.workspace.settings;
    const before = this.#computed.nodes[position] as NodeFigures;
    const scores = [...before.scores];
    const published = [...before.published];
    for (const [region, score] of others) {
      scores[region] = score;
      published[region] = score === undefined ? undefined : roundTo(score, decimals, rounding);
    }
    return { scores, published };
  }

  /** The children of a node, one of them with another column. */
  #group(node: IndexNode, changed: IndexNode, column: Column): Group {
    const { workspace, nodes, weights } = this.#computed;
    const { carry } = workspace.settings;
    const left = (nodes[node.position] as NodeFigures).scores;
    return {
      node,
      children: node.children.map((position) => workspace.tree.nodes[position] as IndexNode),
      weights: node.children.map((position) => weights[position] as Group['weights'][number]),
      carried: node.children.map((position) => {
        const child = position === changed.position ? column : (nodes[position] as NodeFigures);
        return carry === 'published' ? child.published : child.scores;
      }),
      // A region without a score keeps having none.
      withheld: new Set(
        Array.from({ length: left.length }, (_, at) => at).filter((region) => !hasFigure(left, region)),
      ),
    };
  }

  /** The other scores that a node gets; undefined where its method cannot take them. */
  #aggregate(group: Group, regions: Iterable<number>): OtherScores | undefined {
    const aggregation = this.#aggregations.get(group.node.position) as Aggregation;
    if (aggregation.over === 'peers') {
      const scores = aggregateGroup(group, aggregation, this.#computed.workspace, new ProblemList());
      return new Map(listed(scores).entries());
    }
    const others = new Map<number, Cell>();
    for (const region of regions) {
      const score = aggregateRegion(group, aggregation, region);
      if (score === 'refused') return undefined;
      others.set(region, score);
    }
    return others;
  }

  /** The total's scores and published figures; undefined where some node cannot take what is carried up to it. */
  totalWith(from: IndexNode, others: OtherScores): Column | undefined {
    const { nodes } = this.#computed.workspace.tree;
    let [node, current]: [IndexNode, OtherScores] = [from, others];
    while (node.parent >= 0) {
      const parent = nodes[node.parent] as IndexNode;
      const above = this.#aggregate(this.#group(parent, node, this.#column(node, current)), current.keys());
      if (above === undefined) return undefined;
      [node, current] = [parent, above];
    }
    return this.#column(node, current);
  }
}
