import { ColumnFormula } from '../formula/column.ts';
import { methodNamed, methods } from '../methods/index.ts';
import type { Cell, Cells } from '../model/cells.ts';
import type { Exact } from '../model/exact.ts';
import type { IndexNode } from '../model/index-tree.ts';
import type { AggregatePeers, AggregationMethod, ScoreDomain } from '../model/method.ts';
import { problem } from '../model/problem.ts';
import type { ProblemList } from '../model/problem-list.ts';
import type { Regions } from '../model/region.ts';
import type { Workspace } from '../model/workspace.ts';
import { weightedMean } from '../numeric/averages.ts';
import { hasColumn } from '../numeric/columns/certified.ts';
import { isPositive } from '../numeric/exact.ts';
import { toSignificantText } from '../numeric/text.ts';
import { aggregateCertified } from './columns/aggregate.ts';
import { aggregateRegion, type Group, type Partaker, partakers, type RegionAggregation } from './group.ts';
import { takesScore } from './score-domain.ts';

/** How a node is aggregated. */
export type Aggregation = RegionAggregation | { readonly over: 'peers'; readonly aggregate: AggregatePeers };

async function loadAggregation({ aggregation, exponent }: IndexNode): Promise<Aggregation> {
  const method: AggregationMethod = methodNamed(methods.aggregation, aggregation);
  if (method.over === 'peers') return { over: 'peers', aggregate: await method.kernel() };
  const formula = await ColumnFormula.of(method.score);
  const aggregate = await method.kernel(exponent);
  return { over: 'region', domain: method.domain(exponent), formula, exponent, aggregate };
}

/** How each group of a tree is aggregated, by its position. */
export async function loadAggregations(nodes: readonly IndexNode[]): Promise<ReadonlyMap<number, Aggregation>> {
  const groups = nodes.filter(({ children }) => children.length > 0);
  const entries = groups.map(async (node) => [node.position, await loadAggregation(node)] as const);
  return new Map(await Promise.all(entries));
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
      const mean = toSignificantText(weightedMean(taking));
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

/** Aggregates one group of nodes for every region; a node with no child left is left out itself. */
export function aggregateGroup(
  group: Group,
  aggregation: Aggregation,
  workspace: Workspace,
  problems: ProblemList,
): Cells {
  if (aggregation.over === 'peers') return aggregatePeers(group, aggregation.aggregate, workspace.regions);
  const report = new DomainReport(group, workspace, problems);
  const { carried } = group;
  if (carried.every(hasColumn)) {
    const exact = (region: number): Exact => aggregateRegion(group, aggregation, region) as Exact;
    const refuse = (region: number): void => report.add(aggregation.domain, partakers(group, region), region);
    return aggregateCertified(group, carried, aggregation, { exact, refuse });
  }
  return workspace.regions.list.map((_, region): Exact | undefined => {
    const score = aggregateRegion(group, aggregation, region);
    if (score !== 'refused') return score;
    report.add(aggregation.domain, partakers(group, region), region);
    return undefined;
  });
}
