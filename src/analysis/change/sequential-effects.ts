import { graphOf, type IndexGraph } from '../../engine/graph/index-graph.ts';
import { RegionScores } from '../../engine/graph/region-scores.ts';
import type { Cell } from '../../model/cells.ts';
import type { Effect, Effects } from '../../model/comparison.ts';
import type { ComputedIndex, NodeFigures } from '../../model/computed-index.ts';
import type { Exact } from '../../model/exact.ts';
import type { IndexNode, IndexTree } from '../../model/index-tree.ts';
import { compare, divide, isPositive, sum, ZERO } from '../../numeric/exact.ts';
import { EffectSums, exactDifference } from './effect-sums.ts';
import { type LeafPair, pairLeaves, type RegionPair } from './pairing.ts';
import { type Rescoring, scorePath } from './rescoring.ts';

/** Each node's weight as a share of its siblings' sum, so that two definitions can be compared. */
function sharesOf({ nodes }: IndexTree, weights: readonly Exact[]): readonly Exact[] {
  return nodes.map(({ position, parent }) => {
    const siblings = nodes[parent]?.children.map((child) => weights[child] as Exact) ?? [];
    const total = sum(siblings);
    return isPositive(total) ? divide(weights[position] as Exact, total) : (weights[position] as Exact);
  });
}

/** Whether each node counts for a region: an indicator that has a score, a group that is not withheld. */
function countsOf({ workspace, nodes, weights }: ComputedIndex, region: number): readonly boolean[] {
  return workspace.tree.nodes.map(({ position, children }) => {
    const has = (at: number): boolean => nodes[at]?.scores.at(region) !== undefined;
    const isBare = !children.some((child) => has(child) && isPositive(weights[child] as Exact));
    return has(position) || (children.length > 0 && isBare);
  });
}

/** The last total, and what each step has changed in it. */
class Steps {
  readonly #tree: RegionScores;
  readonly #sums = new Map<number, EffectSums>();
  #last: Exact;

  constructor(tree: RegionScores) {
    this.#tree = tree;
    this.#last = tree.total ?? ZERO;
  }

  take(position: number, effect: Effect, change: (tree: RegionScores) => void): void {
    change(this.#tree);
    // While no total can be made, the effect waits for the step that makes one again.
    const total = this.#tree.total ?? this.#last;
    const sums = this.#sums.get(position) ?? new EffectSums();
    sums.add(effect, exactDifference(total, this.#last));
    this.#sums.set(position, sums);
    this.#last = total;
  }

  get sums(): ReadonlyMap<number, EffectSums> {
    return this.#sums;
  }
}

/**
 * Takes changes apart where contributions do not sum to the total, for two indices of the same shape. It goes node by node
 * in the order of the tree: first which nodes count, then the weights, then the indicators' scores from state to state. The
 * effect of a step is what it changes in the total. The effects sum to the change exactly, and depend on the order.
 */
export class SequentialEffects {
  readonly #before: ComputedIndex;
  readonly #after: ComputedIndex;
  readonly #rescoring: Rescoring;
  readonly #leaves: readonly LeafPair[];
  readonly #graph: IndexGraph;
  readonly #shares: readonly [readonly Exact[], readonly Exact[]];

  private constructor(before: ComputedIndex, after: ComputedIndex, rescoring: Rescoring, graph: IndexGraph) {
    this.#before = before;
    this.#after = after;
    this.#rescoring = rescoring;
    this.#leaves = pairLeaves(before, after);
    this.#graph = graph;
    const { tree } = after.workspace;
    this.#shares = [sharesOf(tree, before.weights), sharesOf(tree, after.weights)];
  }

  static async of(before: ComputedIndex, after: ComputedIndex, rescoring: Rescoring): Promise<SequentialEffects> {
    return new SequentialEffects(before, after, rescoring, await graphOf(after));
  }

  #score({ nodes }: ComputedIndex, position: number, region: number): Cell {
    return (nodes[position] as NodeFigures).scores.at(region);
  }

  #start({ before }: RegionPair): Steps {
    const { tree } = this.#after.workspace;
    const scores = tree.nodes.map(({ position, children }) => {
      return children.length > 0 ? undefined : this.#score(this.#before, position, before);
    });
    const counts = countsOf(this.#before, before);
    return new Steps(new RegionScores(tree, this.#graph.inputs.kernels.aggregations, this.#shares[0], counts, scores));
  }

  #apply(steps: Steps, pair: RegionPair): void {
    const [first, last] = [countsOf(this.#before, pair.before), countsOf(this.#after, pair.after)];
    for (const { position, children } of this.#after.workspace.tree.nodes) {
      if (first[position] === last[position]) continue;
      const score = children.length > 0 ? undefined : this.#score(this.#after, position, pair.after);
      steps.take(position, 'applicability', (tree) => {
        // An indicator that comes in has its score of the second state.
        if (score !== undefined) tree.score(position, score);
        tree.count(position, last[position] === true);
      });
    }
  }

  #weigh(steps: Steps): void {
    const [first, last] = this.#shares;
    for (const [position, share] of last.entries()) {
      if (compare(first[position] as Exact, share) === 0) continue;
      steps.take(position, 'weights', (scores) => scores.weigh(position, share));
    }
  }

  #rescore(steps: Steps, pair: RegionPair): void {
    const { leaves } = this.#after.workspace.tree;
    const paths = this.#leaves.flatMap((leaf) => {
      const position = leaves[leaf.after as number] as number;
      const first = this.#score(this.#before, position, pair.before);
      const last = this.#score(this.#after, position, pair.after);
      if (first === undefined || last === undefined) return [];
      return [{ position, path: scorePath(first, this.#rescoring.between(leaf, pair), last) }];
    });
    // Every indicator takes a step before any takes the next.
    for (const step of [0, 1, 2, 3]) {
      for (const { position, path } of paths) {
        const [effect, score] = path[step] as (typeof path)[number];
        steps.take(position, effect, (scores) => scores.score(position, score));
      }
    }
  }

  /** The effects of a region's nodes by code, each without the nodes below it. */
  of(pair: RegionPair): ReadonlyMap<string, Effects> {
    const steps = this.#start(pair);
    this.#apply(steps, pair);
    this.#weigh(steps);
    this.#rescore(steps, pair);
    const { nodes } = this.#after.workspace.tree;
    return new Map([...steps.sums].map(([at, sums]) => [(nodes[at] as IndexNode).code, sums.value]));
  }
}
