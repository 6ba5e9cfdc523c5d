import type { ColumnFormula } from '../formula/column.ts';
import type { Cell, Cells } from '../model/cells.ts';
import type { Exact } from '../model/exact.ts';
import type { IndexNode } from '../model/index-tree.ts';
import type { Aggregate, ScoreDomain, WeightedScore } from '../model/method.ts';
import { isPositive } from '../numeric/exact.ts';
import { takesScores } from './score-domain.ts';

/** A group of nodes to aggregate: the weights and the columns that its children carry up, in the order of its children. */
export interface Group {
  readonly node: IndexNode;
  readonly children: readonly IndexNode[];
  readonly weights: readonly Exact[];
  readonly carried: readonly Cells[];
  /** The regions for which it is left out whatever its children's scores: too little of their weight is reported. */
  readonly withheld: ReadonlySet<number>;
}

/** An aggregation of one region after another: its formula, and the scores that it can take. */
export interface RegionAggregation {
  readonly over: 'region';
  readonly domain: ScoreDomain;
  readonly formula: ColumnFormula;
  readonly exponent: Exact | undefined;
  readonly aggregate: Aggregate;
}

/** A child that takes part for a region: one with a score and a weight above 0. */
export interface Partaker extends WeightedScore {
  readonly code: string;
}

/** A region's children that take part; none where the node is left out for it. */
export function partakers({ children, weights, carried, withheld }: Group, region: number): Partaker[] {
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

/** One region's score on a node that is aggregated region by region; 'refused' where its children's scores cannot be taken. */
export function aggregateRegion(
  group: Group,
  { domain, aggregate }: RegionAggregation,
  region: number,
): Cell | 'refused' {
  const taking = partakers(group, region);
  if (taking.length === 0) return undefined;
  return takesScores(domain, taking) ? aggregate(taking) : 'refused';
}
