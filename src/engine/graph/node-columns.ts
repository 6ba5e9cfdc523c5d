import type { Cells } from '../../model/cells.ts';
import { carriedUp, type NodeFigures } from '../../model/computed-index.ts';
import type { Exact } from '../../model/exact.ts';
import type { IndexNode } from '../../model/index-tree.ts';
import { ProblemList } from '../../model/problem-list.ts';
import { hasFigure } from '../../numeric/columns/certified.ts';
import { type Aggregation, aggregateGroup } from '../aggregate.ts';
import type { Group } from '../group.ts';
import { ReportedWeight, type Standing } from '../reported-weight.ts';
import { countedWeights, unscoredChildren } from '../unscored.ts';
import { weighGroup } from '../weigh.ts';
import type { UnweighedGroup } from '../weighing-report.ts';
import { type Found, type GraphInputs, type LeafColumns, remembered } from './leaf-columns.ts';
import { nodeFigures } from './node-figures.ts';
import { areEqual, carriedOn, changedRegions, type OtherScores, withOthers } from './patched-columns.ts';

/** A node's figures. */
export interface NodeColumn extends Found<NodeFigures> {
  /** The weights of its children as they were used. */
  readonly weights: readonly Exact[];
  /** The regions for which it is left out whatever its children's scores. */
  readonly withheld: ReadonlySet<number>;
  /** Of a patched graph the regions whose score may be another; all of them where it is not said. */
  readonly changed?: ReadonlySet<number> | undefined;
}

/** What differs from other columns, which all that does not hang on it is taken from. */
interface NodePatch {
  readonly base: NodeColumns;
  /** The nodes that have other scores; those above them may have. */
  readonly positions: readonly number[];
  /** The nodes of them whose scores are made in another way. */
  readonly redefined: ReadonlySet<number>;
  /** The scores that nodes are given, by position; the weights are then those that the other columns were made with. */
  readonly given: ReadonlyMap<number, OtherScores>;
}

const NONE: ReadonlySet<number> = new Set();

/** The columns of nodes, each made when it is asked for: of indicators scored, of groups weighed and aggregated. */
export class NodeColumns {
  readonly #inputs: GraphInputs;
  readonly #leaves: LeafColumns;
  readonly #patch: NodePatch | undefined;
  /** The nodes whose figures the patch may change. */
  readonly #touched: ReadonlySet<number>;
  readonly #nodes: (NodeColumn | undefined)[] = [];
  readonly #leafAt: ReadonlyMap<number, number>;
  readonly #reported: ReportedWeight;

  constructor(inputs: GraphInputs, leaves: LeafColumns, patch?: NodePatch) {
    const { tree, regions } = inputs.workspace;
    const base = patch?.base;
    this.#inputs = inputs;
    this.#leaves = leaves;
    this.#patch = patch;
    this.#leafAt = base === undefined ? new Map(tree.leaves.map((at, leaf) => [at, leaf])) : base.#leafAt;
    this.#reported = new ReportedWeight(
      tree.nodes,
      regions.list.length,
      base === undefined ? undefined : base.#reported,
    );
    this.#touched = this.#above(patch?.positions ?? []);
  }

  /** Nodes, and all above them. */
  #above(positions: readonly number[]): ReadonlySet<number> {
    const { nodes } = this.#inputs.workspace.tree;
    const found = new Set<number>();
    for (const from of positions) {
      for (let at = from; at >= 0 && !found.has(at); at = (nodes[at] as IndexNode).parent) found.add(at);
    }
    return found;
  }

  /** The nodes whose columns are these ones' own, children after their parents. */
  get own(): readonly number[] {
    const { nodes } = this.#inputs.workspace.tree;
    const positions = nodes.map(({ position }) => position);
    return this.#isApart ? positions.filter((position) => this.#touched.has(position)) : positions;
  }

  /** Whether all that the patch does not touch is taken over. */
  get #isApart(): boolean {
    return this.#patch !== undefined && this.#leaves.isScreenedAlike;
  }

  /** Whether a region has no total because too little weight is reported. */
  isWithheld(region: number): boolean {
    return this.#reported.isWithheld(0, region);
  }

  /** What a node is to a region, where some node asks for a share of reported weight. */
  standing(position: number, region: number): Standing {
    this.node(position);
    return this.#reported.standing(position, region);
  }

  node(position: number): NodeColumn {
    const base = this.#patch?.base;
    if (base !== undefined && !this.#touched.has(position) && this.#isApart) return base.node(position);
    return remembered(this.#nodes, position, () => {
      const leaf = this.#leafAt.get(position);
      const others = this.#patch?.given.get(position);
      if (others !== undefined && base !== undefined) return this.#given(base.node(position), others);
      return leaf === undefined ? this.#group(position) : this.#leaf(position, leaf);
    });
  }

  #given(before: NodeColumn, others: OtherScores): NodeColumn {
    const scores = withOthers(before.figures.scores, others);
    return { ...before, figures: nodeFigures(scores, this.#inputs.workspace), changed: new Set(others.keys()) };
  }

  /** The node in the graph that this one was made of, where its scores are made in the same way. */
  #before(position: number): NodeColumn | undefined {
    return this.#patch?.redefined.has(position) === false ? this.#patch.base.node(position) : undefined;
  }

  #leaf(position: number, leaf: number): NodeColumn {
    const { figures: scores, problems } = this.#leaves.scored(leaf);
    const isScreened = (region: number) => this.#leaves.isScreened(leaf, region);
    this.#reported.addIndicator(position, { ...this.#leaves.treated(leaf), isScreened });
    const before = this.#before(position)?.figures.scores;
    const changed = before && changedRegions(before, scores);
    return { figures: nodeFigures(scores, this.#inputs.workspace), problems, weights: [], withheld: NONE, changed };
  }

  #group(position: number): NodeColumn {
    const problems = new ProblemList();
    const { tree, settings } = this.#inputs.workspace;
    const node = tree.nodes[position] as IndexNode;
    const columns = node.children.map((child) => this.node(child).figures);
    const unweighed = {
      node,
      children: node.children.map((child) => tree.nodes[child] as IndexNode),
      carried: columns.map((figures) => carriedUp(figures, settings)),
    };
    const weights = this.#weights(unweighed, problems);
    const counted = countedWeights(weights, unscoredChildren(unweighed, weights));
    const group = { ...unweighed, weights, withheld: this.#withheld(unweighed, counted) };
    const { scores, changed } = this.#aggregate(group, problems);
    this.#reported.addGroup({ ...group, weights: counted }, scores);
    return {
      figures: nodeFigures(scores, this.#inputs.workspace),
      problems,
      weights,
      withheld: group.withheld,
      changed,
    };
  }

  /** The node as it was in the graph that this one was made of, where that gives the weights. */
  #weighed(position: number): NodeColumn | undefined {
    return this.#patch === undefined || this.#patch.given.size === 0 ? undefined : this.#patch.base.node(position);
  }

  #weights(group: UnweighedGroup, problems: ProblemList): readonly Exact[] {
    const { position } = group.node;
    const weighing = this.#inputs.kernels.weighings.get(position);
    if (weighing === undefined) return group.children.map(({ weight }) => weight);
    const before = this.#weighed(position);
    return before?.weights ?? weighGroup(group, weighing, this.#inputs.workspace, this.#inputs.data.month, problems);
  }

  #withheld({ node, children }: UnweighedGroup, weights: readonly Exact[]): ReadonlySet<number> {
    const before = this.#weighed(node.position)?.figures.scores;
    const regions = [...this.#inputs.workspace.regions.list.keys()];
    // A region without a score keeps having none.
    if (before !== undefined) return new Set(regions.filter((region) => !hasFigure(before, region)));
    const unranked = node.depth === 0 ? this.#leaves.screening.figures.regions.keys() : [];
    return new Set([...unranked, ...this.#reported.withheld({ node, children, weights })]);
  }

  /** The scores of a group; of a patched graph only in regions in which a child's may be another. */
  #aggregate(group: Group, problems: ProblemList): { scores: Cells; changed?: ReadonlySet<number> | undefined } {
    const { position } = group.node;
    const aggregation = this.#inputs.kernels.aggregations.get(position) as Aggregation;
    const before = this.#before(position);
    const changed = before && this.#changedBelow(group, before);
    const others = changed && aggregation.over === 'region' ? carriedOn(group, aggregation, changed) : undefined;
    if (before !== undefined && others !== undefined)
      return { scores: withOthers(before.figures.scores, others), changed };
    return { scores: aggregateGroup(group, aggregation, this.#inputs.workspace, problems) };
  }

  /** The regions in which a group's score may be another than before; undefined where it may be in any. */
  #changedBelow({ node, weights, withheld }: Group, before: NodeColumn): ReadonlySet<number> | undefined {
    const isWeighedAlike = weights.every((weight, at) => areEqual(weight, before.weights[at]));
    const isWithheldAlike =
      withheld.size === before.withheld.size && [...withheld].every((at) => before.withheld.has(at));
    if (!isWeighedAlike || !(isWithheldAlike || this.#weighed(node.position) !== undefined)) return undefined;
    const found = new Set<number>();
    for (const child of node.children) {
      if (!this.#touched.has(child)) continue;
      const { changed } = this.node(child);
      if (changed === undefined) return undefined;
      for (const region of changed) found.add(region);
    }
    return found;
  }
}
