import type { Cells } from '../model/cells.ts';
import type { ComputedIndex, IndicatorFigures, NodeFigures } from '../model/computed-index.ts';
import type { Exact } from '../model/exact.ts';
import type { IndexNode } from '../model/index-tree.ts';
import type { MonthData } from '../model/observation.ts';
import type { ProblemList } from '../model/problem-list.ts';
import type { Workspace } from '../model/workspace.ts';
import { contributionsOf, isAdditive } from './contributions.ts';
import { coverageOf } from './coverage.ts';
import { EffectiveWeights } from './effective-weights.ts';
import { type Engine, graphOf, IndexGraph, keepGraph } from './graph/index-graph.ts';
import type { NodeColumn } from './graph/node-columns.ts';
import { bandsOf } from './rank.ts';
import { warnOfUnranked } from './unranked.ts';

export type { Engine };

/** Every node's figures, and its weight as used, by position. */
type TreeFigures = Pick<ComputedIndex, 'nodes' | 'weights'>;

/** Pulls the stages that meet each value on its own: what they cannot take goes to the list, with what they warn of. */
function check({ inputs, leaves }: IndexGraph, problems: ProblemList): void {
  for (const leaf of inputs.workspace.tree.leaves.keys()) {
    problems.addAll(leaves.goalposts(leaf));
    problems.addAll(leaves.transformed(leaf).problems);
  }
}

/** Pulls the stages that compare regions, up to the scores of indicators. */
function score({ inputs, leaves }: IndexGraph, problems: ProblemList): void {
  problems.addAll(leaves.screening.problems);
  for (const leaf of inputs.workspace.tree.leaves.keys()) problems.addAll(leaves.scored(leaf).problems);
}

/** Pulls the nodes from the leaves up: in pre-order, children stand after their parents. */
function climb({ inputs, nodes }: IndexGraph, problems: ProblemList): TreeFigures {
  const { tree } = inputs.workspace;
  for (const { position } of [...tree.nodes].reverse()) problems.addAll(nodes.node(position).problems);
  const weights = tree.nodes.map(({ weight }) => weight);
  for (const { position, children } of tree.nodes) {
    const { weights: own } = nodes.node(position) as NodeColumn;
    for (const [at, child] of children.entries()) weights[child] = own[at] as Exact;
  }
  return { nodes: tree.nodes.map(({ position }) => nodes.node(position).figures), weights };
}

/** Each indicator's weight in the total and what it contributes to it are made when they are asked for. */
function attribute({ inputs, leaves }: IndexGraph, { nodes, weights }: TreeFigures): readonly IndicatorFigures[] {
  const { tree, regions } = inputs.workspace;
  const { doubts } = inputs;
  const effective = new EffectiveWeights({ tree, weights, figures: nodes, regions: regions.list.length, doubts });
  return tree.leaves.map((position, leaf) => {
    const { scores } = nodes[position] as NodeFigures;
    const additive = isAdditive(tree, tree.nodes[position] as IndexNode);
    let own: Cells | undefined;
    let contributions: Cells | undefined;
    return {
      ...leaves.treated(leaf),
      get effectiveWeights() {
        own ??= effective.column(position);
        return own;
      },
      get contributions() {
        contributions ??= contributionsOf(scores, this.effectiveWeights, additive);
        return contributions;
      },
    };
  });
}

function coverage({ inputs, leaves }: IndexGraph, { weights }: TreeFigures): ComputedIndex['coverage'] {
  const { tree, regions } = inputs.workspace;
  const columns = tree.leaves.map((_, leaf) => leaves.treated(leaf));
  const isScreened = (leaf: number, region: number): boolean => leaves.isScreened(leaf, region);
  return coverageOf({ tree, weights, columns, isScreened, doubts: inputs.doubts }, regions.list.length);
}

/** Pulls every node; undefined where an error keeps values from being scored. */
function figuresOf(graph: IndexGraph, problems: ProblemList): TreeFigures | undefined {
  const before = problems.errorCount;
  check(graph, problems);
  if (problems.errorCount > before) return undefined;
  score(graph, problems);
  return problems.errorCount > before ? undefined : climb(graph, problems);
}

/** Finds the values that cannot be computed with: takes a month through the stages that meet each value on its own. */
export async function checkValues(workspace: Workspace, data: MonthData, problems: ProblemList): Promise<void> {
  check(await IndexGraph.of(workspace, data), problems);
}

/** How an index is computed. */
export interface Computing {
  /** `exact`: by the reference alone, which takes longer. */
  readonly engine?: Engine | undefined;
  /** What hangs on no difference from it is taken over from it, and not computed again. */
  readonly like?: ComputedIndex | undefined;
}

/**
 * Computes one month's index: adjust, transform, treat, screen, score, weigh, aggregate, round, rank, band, then each
 * indicator's weight in the total. Pure but for the problems it reports: it reads nothing and prints nothing.
 * @returns undefined when the computation met an error, such as a geometric mean of a score that is not positive.
 */
export async function computeIndex(
  workspace: Workspace,
  data: MonthData,
  problems: ProblemList,
  { engine = 'columns', like }: Computing = {},
): Promise<ComputedIndex | undefined> {
  const before = like && (await graphOf(like));
  const graph = await (before?.under(workspace, data) ?? IndexGraph.of(workspace, data, engine));
  return indexOf(graph, problems);
}

function indexOf(graph: IndexGraph, problems: ProblemList): ComputedIndex | undefined {
  const before = problems.errorCount;
  const { workspace, data } = graph.inputs;
  const figures = figuresOf(graph, problems);
  if (figures === undefined) return undefined;
  const { settings } = workspace;
  const total = figures.nodes[0] as NodeFigures;
  if (problems.errorCount === 0) {
    const screening = graph.leaves.screening.figures;
    warnOfUnranked(workspace, total, { screening, reported: graph.nodes }, data.month, problems);
  }
  if (problems.errorCount > before) return undefined;
  const computed = {
    workspace,
    data,
    ...figures,
    indicators: attribute(graph, figures),
    coverage: coverage(graph, figures),
    bands: bandsOf(total, settings),
    ...(graph.inputs.doubts === undefined ? {} : { doubts: graph.inputs.doubts }),
  };
  keepGraph(computed, graph);
  return computed;
}

/**
 * Computes one month's total as `computeIndex` does, and nothing else: no other node is rounded but where rounded
 * scores are carried up, none is ranked, no indicator is weighed in the total.
 * @returns undefined when the computation met an error.
 */
export async function computeTotal(
  workspace: Workspace,
  data: MonthData,
  problems: ProblemList,
  engine: Engine = 'columns',
): Promise<NodeFigures | undefined> {
  const before = problems.errorCount;
  const figures = figuresOf(await IndexGraph.of(workspace, data, engine), problems);
  return problems.errorCount > before ? undefined : figures?.nodes[0];
}
