import type { Cell } from '../../model/cells.ts';
import type { ComputedIndex } from '../../model/computed-index.ts';
import type { IndexNode } from '../../model/index-tree.ts';
import type { PeerGroup } from '../../model/region.ts';
import { type AdjusterCorrelation, correlateAdjuster } from './adjusters.ts';
import { type CoherenceFlag, coherenceFlags } from './limits.ts';
import { correlationWeights, type NominalWeight, nominalWeights } from './node-weights.ts';
import { type Reliability, reliabilityOf } from './reliability.ts';
import { type Correlation, correlate, ScoreColumn } from './score-column.ts';
import {
  type ClosestSibling,
  closestSibling,
  type ScoredNode,
  type SiblingPair,
  siblingPairs,
} from './sibling-pairs.ts';

/** How one node goes with those around it in one peer group. */
export interface NodeCoherence {
  readonly group: string;
  readonly node: IndexNode;
  /** Undefined for the total, as are the correlations. */
  readonly parent: IndexNode | undefined;
  /** How many regions have a score on the node. */
  readonly regions: number;
  readonly nominal: NominalWeight;
  /** Its weight by correlation: see `correlationWeights`. */
  readonly correlationWeight: Cell;
  readonly withParent: Correlation | undefined;
  readonly withTotal: Correlation | undefined;
  /** By Pearson's and by Spearman's correlation; undefined where no sibling tells. */
  readonly closest: { readonly pearson: ClosestSibling | undefined; readonly spearman: ClosestSibling | undefined };
  /** Of its children; undefined for an indicator. */
  readonly reliability: Reliability | undefined;
  /** Undefined where the node has no adjuster. */
  readonly adjuster: AdjusterCorrelation | undefined;
  readonly flags: readonly CoherenceFlag[];
}

/** How the parts of an index go together: every node, and every pair of siblings, in every peer group. */
export interface Coherence {
  readonly nodes: readonly NodeCoherence[];
  readonly pairs: readonly SiblingPair[];
}

/** The pairs of a parent's children, and what the children weigh by correlation, by position. */
interface Family {
  readonly pairs: readonly SiblingPair[];
  readonly weights: ReadonlyMap<number, Cell>;
  readonly withParent: ReadonlyMap<number, Correlation>;
}

/** Looks into one peer group. */
class GroupCoherence {
  readonly #computed: ComputedIndex;
  readonly #group: PeerGroup;
  readonly #nominal: readonly NominalWeight[];
  readonly #columns: readonly ScoreColumn[];
  readonly #leaves: ReadonlyMap<number, number>;

  constructor(computed: ComputedIndex, group: PeerGroup, nominal: readonly NominalWeight[]) {
    const { settings, tree } = computed.workspace;
    this.#computed = computed;
    this.#group = group;
    this.#nominal = nominal;
    this.#columns = computed.nodes.map(({ scores, published }) => {
      const carried = settings.carry === 'published' ? published : scores;
      return new ScoreColumn(group.members.map((region) => carried.at(region)));
    });
    this.#leaves = new Map(tree.leaves.map((position, leaf) => [position, leaf]));
  }

  #scored(position: number): ScoredNode {
    const node = this.#computed.workspace.tree.nodes[position] as IndexNode;
    return { node, column: this.#columns[position] as ScoreColumn };
  }

  #family(parent: IndexNode): Family {
    const { column } = this.#scored(parent.position);
    const children = parent.children.map((position) => this.#scored(position));
    const withParent = children.map((child) => correlate(child.column, column));
    const weights = correlationWeights(withParent.map(({ pearson }) => pearson));
    return {
      pairs: siblingPairs(this.#group.name, parent, children),
      weights: new Map(parent.children.map((position, at) => [position, weights[at]])),
      withParent: new Map(parent.children.map((position, at) => [position, withParent[at] as Correlation])),
    };
  }

  #node(node: IndexNode, family: Family | undefined): NodeCoherence {
    const { position, children } = node;
    const { nodes } = this.#computed.workspace.tree;
    const { column } = this.#scored(position);
    const pairs = family?.pairs ?? [];
    const withParent = family?.withParent.get(position);
    const pearson = closestSibling(node, pairs, (pair) => pair.pearson);
    const spearman = closestSibling(node, pairs, (pair) => pair.spearman);
    const reliability =
      children.length === 0 ? undefined : reliabilityOf(children.map((child) => this.#scored(child).column));
    const leaf = node.indicator?.adjustBy === undefined ? undefined : this.#leaves.get(position);
    const adjuster = leaf === undefined ? undefined : correlateAdjuster(this.#computed, leaf, this.#group);
    const facts = {
      withClosest: pearson?.correlation,
      withParent: withParent?.pearson,
      alpha: reliability?.alpha,
      adjusted: adjuster?.adjusted.pearson,
    };
    return {
      group: this.#group.name,
      node,
      parent: nodes[node.parent],
      regions: column.count,
      nominal: this.#nominal[position] as NominalWeight,
      correlationWeight: family?.weights.get(position),
      withParent,
      withTotal: family === undefined ? undefined : correlate(column, this.#columns[0] as ScoreColumn),
      closest: { pearson, spearman },
      reliability,
      adjuster,
      flags: coherenceFlags(facts),
    };
  }

  run(): Coherence {
    const { nodes } = this.#computed.workspace.tree;
    const parents = nodes.filter(({ children }) => children.length > 0);
    const families = new Map(parents.map((parent) => [parent.position, this.#family(parent)]));
    return {
      nodes: nodes.map((node) => this.#node(node, families.get(node.parent))),
      pairs: [...families.values()].flatMap(({ pairs }) => pairs),
    };
  }
}

/**
 * How the parts of a computed index go together, by the scores that go up the tree: for every node in every peer group its
 * correlations with siblings, parent and total, its weight by correlation beside the nominal one, what its children have in
 * common, and what an indicator has in common with its adjuster. Groups by name, nodes in the order of the tree. Figures are
 * exact but for their last step, like all figures of an index, so that they are the same on every machine.
 */
export function coherence(computed: ComputedIndex, groups: readonly PeerGroup[]): Coherence {
  const nominal = nominalWeights(computed.workspace.tree, computed.weights);
  const found = groups.map((group) => new GroupCoherence(computed, group, nominal).run());
  return { nodes: found.flatMap(({ nodes }) => nodes), pairs: found.flatMap(({ pairs }) => pairs) };
}
