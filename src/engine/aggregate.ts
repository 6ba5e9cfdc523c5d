import type { Cell } from '../model/computed-index.ts';
import type { Exact } from '../model/exact.ts';
import type { IndexNode } from '../model/index-tree.ts';
import type { Aggregate, WeightedScore } from '../model/method.ts';
import { problem } from '../model/problem.ts';
import type { ProblemList } from '../model/problem-list.ts';
import type { Workspace } from '../model/workspace.ts';
import { isPositive } from '../numeric/exact.ts';
import { toSignificantText } from '../numeric/text.ts';
import { methodNamed, methods } from './methods/index.ts';

/** A group of nodes to aggregate and the columns that its children carry up, in the order of its children. */
export interface Group {
  readonly node: IndexNode;
  readonly children: readonly IndexNode[];
  readonly carried: readonly (readonly Cell[])[];
}

/** The kernels of all aggregation methods that a tree uses, loaded once. */
export async function loadKernels(nodes: readonly IndexNode[]): Promise<ReadonlyMap<string, Aggregate>> {
  const names = new Set(nodes.filter(({ children }) => children.length > 0).map(({ aggregation }) => aggregation));
  const entries = [...names].map(async (name) => {
    return [name, await methodNamed(methods.aggregation, name).kernel()] as const;
  });
  return new Map(await Promise.all(entries));
}

/** The children that take part for a region: those with a score and a weight above 0. */
function partakers({ children, carried }: Group, region: number): WeightedScore[] {
  const taking: WeightedScore[] = [];
  for (let at = 0; at < children.length; at += 1) {
    const score = (carried[at] as readonly Cell[])[region];
    const { weight } = children[at] as IndexNode;
    if (score !== undefined && isPositive(weight)) taking.push({ weight, score });
  }
  return taking;
}

function reportNonPositive(group: Group, region: number, workspace: Workspace, problems: ProblemList): boolean {
  const { node, children, carried } = group;
  const before = problems.errorCount;
  const file = node.depth === 0 ? 'pingan.json' : workspace.settings.paths.indicators;
  for (const [at, child] of children.entries()) {
    const score = carried[at]?.[region];
    if (score === undefined || isPositive(score) || !isPositive(child.weight)) continue;
    const values = {
      method: node.aggregation,
      node: node.code,
      region: workspace.regions.list[region]?.code ?? '',
      child: child.code,
      score: toSignificantText(score),
    };
    problems.add(problem('non-positive-score', { file, line: node.line, column: 1 }, values));
  }
  return problems.errorCount > before;
}

/** Aggregates one group of nodes for every region; a node with no child left is left out itself. */
export function aggregateGroup(
  group: Group,
  kernel: Aggregate,
  workspace: Workspace,
  problems: ProblemList,
): readonly Cell[] {
  const { positiveOnly } = methodNamed(methods.aggregation, group.node.aggregation);
  return workspace.regions.list.map((_, region): Exact | undefined => {
    const children = partakers(group, region);
    if (children.length === 0) return undefined;
    if (positiveOnly && reportNonPositive(group, region, workspace, problems)) return undefined;
    return kernel(children);
  });
}
