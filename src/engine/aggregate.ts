import { weightedArithmeticMean } from '../methods/aggregation/arithmetic.ts';
import { methodNamed, methods } from '../methods/index.ts';
import type { Cell, Cells } from '../model/computed-index.ts';
import type { Exact } from '../model/exact.ts';
import type { IndexNode } from '../model/index-tree.ts';
import type { Aggregate, AggregatePeers, AggregationMethod, ScoreDomain, WeightedScore } from '../model/method.ts';
import { problem } from '../model/problem.ts';
import type { ProblemList } from '../model/problem-list.ts';
import type { Regions } from '../model/region.ts';
import type { Workspace } from '../model/workspace.ts';
import { isPositive } from '../numeric/exact.ts';
import { toSignificantText } from '../numeric/text.ts';
import { takesScore, takesScores } from './score-domain.ts';

/** A group of nodes to aggregate: the weights and the columns that its children carry up, in the order of its children. */
export interface Group {
  readonly node: IndexNode;
  readonly children: readonly IndexNode[];
  readonly weights: readonly Exact[];
  readonly carried: readonly Cells[];
  /** The regions for which it is left out whatever its children's scores: too little of their weight is reported. */
  readonly withheld: ReadonlySet<number>;
}

/** How a node is aggregated: its method's kernel, and the scores that one can take. */
export type Aggregation =
  | { readonly over: 'region'; readonly domain: ScoreDomain; readonly aggregate: Aggregate }
  | { readonly over: 'peers'; readonly aggregate: AggregatePeers };

async function loadAggregation({ aggregation, exponent }: IndexNode): Promise<Aggregation> {
  const method: AggregationMethod = methodNamed(methods.aggregation, aggregation);
  if (method.over === 'peers') return { over: 'peers', aggregate: await method.kernel() };
  return { over: 'region', domain: method.domain(exponent), aggregate: await method.kernel(exponent) };
}

/** How each group of a tree is aggregated, by its position. */
export async function loadAggregations(nodes: readonly IndexNode[]): Promise<ReadonlyMap<number, Aggregation>> {
  const groups = nodes.filter(({ children }) => children.length > 0);
  const entries = groups.map(async (node) => [node.position, await loadAggregation(node)] as const);
  return new Map(await Promise.all(entries));
}

/** A child that takes part for a region: one with a score and a weight above 0. */
interface Partaker extends WeightedScore {
  readonly code: string;
}

function partakers({ children, weights, carried, withheld }: Group, region: number): Partaker[] {
  const taking: Partaker[] = [];
  if (withheld.has(region)) return taking;
  for (let at = 0; at < children.length; at += 1) {
    const score = (carried[at] as Cells).at(region);
    const weight = weights[at] as Exact;
    if (score !== undefined && isPositive(weight))
      taking.push({ code: (children[at] as IndexNode).code, weight, score });
  }
  return taking;
}

/** Reports what keeps a region's children from being aggregated. */
class DomainReport {
  readonly #group: Group;
  readonly #workspace: Workspace;
  readonly #problems: ProblemList;

  constructor(group: Group, workspace: Workspace, problems: ProblemList) {
    this.#group = group;
    this.#workspace = workspace;
    this.#problems = problems;
  }

  add(domain: ScoreDomain, taking: readonly Partaker[], region: number): void {
    const { node } = this.#group;
    const { settings, regions } = this.#workspace;
    const at = { file: node.depth === 0 ? 'pingan.json' : settings.paths.indicators, line: node.line, column: 1 };
    const named = { method: node.aggregation, node: node.code, region: regions.list[region]?.code ?? '' };
    if (domain === 'positive-mean') {
      const mean = toSignificantText(weightedArithmeticMean(taking));
      this.#problems.add(problem('non-positive-mean', at, { ...named, mean }));
      return;
    }
    for (const { code, score } of taking) {
      if (takesScore(domain, score)) continue;
      const values = { ...named, child: code, score: toSignificantText(score) };
      this.#problems.add(problem(domain === 'positive' ? 'non-positive-score' : 'negative-score', at, values));
    }
  }
}

/** Compares the regions of each peer group that have a child left. */
function aggregatePeers(group: Group, aggregate: AggregatePeers, { list, groups }: Regions): Cells {
  const scores = new Array<Cell>(list.length).fill(undefined);
  const weighty = [...group.weights.keys()].filter((at) => isPositive(group.weights[at] as Exact));
  for (const { members } of groups) {
    const taking = members.filter((region) => partakers(group, region).length > 0);
    const columns = weighty.map((at) => {
      const column = group.carried[at] as Cells;
      return { weight: group.weights[at] as Exact, scores: taking.map((region) => column.at(region)) };
    });
    const compared = aggregate(columns);
    for (const [at, region] of taking.entries()) scores[region] = compared[at];
  }
  return scores;
}

/** One region's score on a node that is aggregated region by region; 'refused' where its children's scores cannot be taken. */
export function aggregateRegion(
  group: Group,
  { domain, aggregate }: Aggregation & { readonly over: 'region' },
  region: number,
): Cell | 'refused' {
  const taking = partakers(group, region);
  if (taking.length === 0) return undefined;
  return takesScores(domain, taking) ? aggregate(taking) : 'refused';
}

/** Aggregates one group of nodes for every region; a node with no child left is left out itself. */
export function aggregateGroup(
  group: Group,
  aggregation: Aggregation,
  workspace: Workspace,
  problems: ProblemList,
): Cells {
  if (aggregation.over === 'peers') return aggregatePeers(group, aggregation.aggregate, workspace.regions);
  const report = new DomainReport(group, workspace, problems);
  return workspace.regions.list.map((_, region): Exact | undefined => {
    const score = aggregateRegion(group, aggregation, region);
    if (score !== 'refused') return score;
    report.add(aggregation.domain, partakers(group, region), region);
    return undefined;
  });
}
