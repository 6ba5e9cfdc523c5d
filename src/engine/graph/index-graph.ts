import type { ComputedIndex, NodeFigures } from '../../model/computed-index.ts';
import type { MonthData } from '../../model/observation.ts';
import type { ProblemList } from '../../model/problem-list.ts';
import type { Workspace } from '../../model/workspace.ts';
import { loadKernels } from './kernels.ts';
import { type GraphInputs, LeafColumns } from './leaf-columns.ts';
import { NodeColumns } from './node-columns.ts';
import type { OtherScores } from './patched-columns.ts';

/**
 * What computes: certified columns, whose decisions are those of the reference, or the reference alone. Both give the
 * same figures.
 */
export type Engine = 'columns' | 'exact';

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

  /** The graph in which `data` holds other values of some indicators, or nodes are given other scores. */
  #patched(data: MonthData, leaves: readonly number[], given: ReadonlyMap<number, OtherScores>): IndexGraph {
    const inputs = { ...this.inputs, data, doubts: undefined };
    const own = new LeafColumns(inputs, { base: this.leaves, leaves: new Set(leaves) });
    const positions = [...leaves.map((leaf) => inputs.workspace.tree.leaves[leaf] as number), ...given.keys()];
    return new IndexGraph(inputs, own, new NodeColumns(inputs, own, { base: this.nodes, positions, given }), this);
  }

  /** The same index where one indicator has other values, which `data` holds. */
  withValues(leaf: number, data: MonthData): IndexGraph {
    return this.#patched(data, [leaf], new Map());
  }

  /** The same index where a node has other scores in some regions, and all weights are as they were. */
  withScores(position: number, others: OtherScores): IndexGraph {
    return this.#patched(this.inputs.data, [], new Map([[position, others]]));
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
