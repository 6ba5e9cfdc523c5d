import type { ComputedIndex, NodeFigures } from '../../model/computed-index.ts';
import type { MonthData } from '../../model/observation.ts';
import type { ProblemList } from '../../model/problem-list.ts';
import type { Workspace } from '../../model/workspace.ts';
import { changedLeaves } from './data-changes.ts';
import { type DefinitionChanges, definitionChanges } from './definition-changes.ts';
import { loadKernels } from './kernels.ts';
import { type GraphInputs, isTold, LeafColumns } from './leaf-columns.ts';
import { NodeColumns } from './node-columns.ts';
import type { OtherScores } from './patched-columns.ts';

/**
 * What computes: certified columns, whose decisions are those of the reference, or the reference alone. Both give the
 * same figures.
 */
export type Engine = 'columns' | 'exact';

/** Scores that nodes are given, by position. */
type GivenScores = ReadonlyMap<number, OtherScores>;

const NO_CHANGES: DefinitionChanges = { values: new Set(), scoring: new Set(), groups: new Set() };

/**
 * One month's index as a graph of columns, each made when it is asked for and then remembered. Problems come back beside
 * the figures. A patched graph has other values in some cells, or other scores on some nodes: what hangs on none of them
 * it takes from the graph that it was made of.
 */
export class IndexGraph {
  readonly inputs: GraphInputs;
  readonly leaves: LeafColumns;
  readonly nodes: NodeColumns;
  /** The graph that this one was made of. */
  readonly #base: IndexGraph | undefined;
  #soundness: boolean | undefined;

  private constructor(inputs: GraphInputs, leaves: LeafColumns, nodes: NodeColumns, base?: IndexGraph) {
    this.inputs = inputs;
    this.leaves = leaves;
    this.nodes = nodes;
    this.#base = base;
  }

  static async of(workspace: Workspace, data: MonthData, engine: Engine = 'columns'): Promise<IndexGraph> {
    const kernels = await loadKernels(workspace);
    const inputs = { workspace, data, kernels, doubts: engine === 'columns' ? { count: 0 } : undefined };
    const leaves = new LeafColumns(inputs);
    return new IndexGraph(inputs, leaves, new NodeColumns(inputs, leaves));
  }

  #patched(inputs: GraphInputs, { values, scoring, groups }: DefinitionChanges, given: GivenScores): IndexGraph {
    const leaves = new LeafColumns(inputs, { base: this.leaves, values, scoring });
    const positionOf = (leaf: number): number => inputs.workspace.tree.leaves[leaf] as number;
    const redefined = new Set([...groups, ...[...scoring].map(positionOf)]);
    const positions = [...[...values].map(positionOf), ...redefined, ...given.keys()];
    const patch = { base: this.nodes, positions, redefined, given };
    return new IndexGraph(inputs, leaves, new NodeColumns(inputs, leaves, patch), this);
  }

  /** The same index where one indicator has other values, which `data` holds. */
  withValues(leaf: number, data: MonthData): IndexGraph {
    const changes = { ...NO_CHANGES, values: new Set([leaf]) };
    return this.#patched({ ...this.inputs, data, doubts: undefined }, changes, new Map());
  }

  /** The same index where a node has other scores in some regions, and all weights are as they were. */
  withScores(position: number, others: OtherScores): IndexGraph {
    return this.#patched({ ...this.inputs, doubts: undefined }, NO_CHANGES, new Map([[position, others]]));
  }

  /**
   * An index under another definition, with other coefficients, values or of another month: what hangs on no difference
   * is taken over. Where the definitions differ in more than coefficients, methods and weights, nothing is.
   */
  async under(workspace: Workspace, data: MonthData): Promise<IndexGraph> {
    const { doubts: counted, ...before } = this.inputs;
    const changes = definitionChanges(before.workspace, workspace);
    if (changes === undefined) return IndexGraph.of(workspace, data, counted === undefined ? 'exact' : 'columns');
    const doubts = counted && { count: 0 };
    const inputs = { workspace, data, kernels: await loadKernels(workspace), doubts };
    const { observed, adjusted } = changedLeaves(before, { workspace, data });
    const isOther = data.month !== before.data.month;
    const said = isOther ? this.#said() : NO_CHANGES;
    const values = new Set([...changes.values, ...observed, ...adjusted]);
    // Where most regions have another value, their scores are made as if they all had.
    const anew = [...adjusted, ...(isOther ? observed : []), ...said.scoring];
    const scoring = new Set([...changes.scoring, ...anew]);
    return this.#patched(inputs, { values, scoring, groups: new Set([...changes.groups, ...said.groups]) }, new Map());
  }

  /** The columns of which there is something to be said: it names the month. */
  #said(): Pick<DefinitionChanges, 'scoring' | 'groups'> {
    const { tree } = this.inputs.workspace;
    const leaves = [...tree.leaves.keys()].filter((leaf) => {
      return isTold(this.leaves.transformed(leaf)) || isTold(this.leaves.scored(leaf));
    });
    const groups = tree.nodes.filter(
      ({ position, children }) => children.length > 0 && isTold(this.nodes.node(position)),
    );
    return { scoring: new Set(leaves), groups: new Set(groups.map(({ position }) => position)) };
  }

  /** Whether every column that the total hangs on can be made. */
  get isSound(): boolean {
    this.#soundness ??= this.#base?.isSound !== false && this.#isOwnSound();
    return this.#soundness;
  }

  #isOwnSound(): boolean {
    const isFine = ({ problems }: { readonly problems: ProblemList }): boolean => problems.errorCount === 0;
    for (const leaf of this.leaves.own) if (!isFine(this.leaves.transformed(leaf))) return false;
    for (const leaf of this.leaves.own) if (!isFine(this.leaves.scored(leaf))) return false;
    return [...this.nodes.own].reverse().every((position) => isFine(this.nodes.node(position)));
  }

  /** The total's figures; undefined where an error keeps them from being made. */
  get total(): NodeFigures | undefined {
    return this.isSound ? this.nodes.node(0).figures : undefined;
  }
}

/** The graphs that indices were computed by, by the figures of their nodes. */
const graphs = new WeakMap<ComputedIndex['nodes'], IndexGraph>();

/** Remembers which graph an index was computed by. */
export function keepGraph(computed: ComputedIndex, graph: IndexGraph): void {
  graphs.set(computed.nodes, graph);
}

/** The graph that an index was computed by. */
export async function graphOf({ nodes, workspace, data }: ComputedIndex): Promise<IndexGraph> {
  return graphs.get(nodes) ?? IndexGraph.of(workspace, data);
}
