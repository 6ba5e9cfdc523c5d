import { filledIn, withoutLimits } from '../../formula/scales.ts';
import { noFacts, specialise } from '../../formula/specialise.ts';
import { s } from '../../formula/term.ts';
import { methodNamed, methods } from '../../methods/index.ts';
import { type ComputedIndex, carriedUp, type NodeFigures } from '../../model/computed-index.ts';
import type { Exact } from '../../model/exact.ts';
import type { IndexNode } from '../../model/index-tree.ts';
import type { AggregationMethod } from '../../model/method.ts';
import type { Settings } from '../../model/settings.ts';
import { doubleAt } from '../../numeric/columns/certified.ts';
import { doubleOf } from '../../numeric/double.ts';
import { isPositive } from '../../numeric/exact.ts';
import type { DoubleRounding, FlatAggregation, FlatIndex, FlatPeers, ScoreMatrix } from './simulation.ts';

/** Significant digits by which totals are told apart that are ranked unrounded: what doubles are sure to hold. */
const SURE_DIGITS = 12;

/** A method of aggregation as a simulation knows it; `exponent` is a power mean's. */
export function flatAggregation(name: string, exponent: Exact | undefined): FlatAggregation {
  const method = methodNamed<AggregationMethod>(methods.aggregation, name);
  if (method.over === 'peers') return { takes: 'any', score: name };
  const p = exponent && doubleOf(exponent);
  const score = filledIn(withoutLimits(specialise(method.score, noFacts)), (given) => (given === 'p' ? p : undefined));
  return { takes: method.domain(exponent), score };
}

/** Stands for an indicator, whose score is taken as it is. */
const AS_THEY_ARE: FlatAggregation = { takes: 'any', score: s };

/** How an index aggregates its nodes. */
export function aggregationsOf(nodes: readonly IndexNode[]): FlatAggregation[] {
  return nodes.map(({ children, aggregation, exponent }) => {
    return children.length === 0 ? AS_THEY_ARE : flatAggregation(aggregation, exponent);
  });
}

/** The scores of the indicators that go up the tree. */
export function scoreMatrix({ workspace, nodes }: ComputedIndex): ScoreMatrix {
  const { tree, settings } = workspace;
  const scores = tree.leaves.flatMap((position) => {
    const cells = carriedUp(nodes[position] as NodeFigures, settings);
    return Array.from({ length: cells.length }, (_, region) => doubleAt(cells, region));
  });
  return {
    values: Float64Array.from(scores, (score) => (Number.isNaN(score) ? 0 : score)),
    present: Float64Array.from(scores, (score) => (Number.isNaN(score) ? 0 : 1)),
  };
}

/** Each node's share in the weights of its siblings; the total's is 1. */
function sharesOf({ workspace, weights }: ComputedIndex): Float64Array {
  const shares = Float64Array.from(weights, doubleOf);
  shares[0] = 1;
  for (const { children } of workspace.tree.nodes) {
    const total = children.reduce((sum, child) => sum + (shares[child] as number), 0);
    for (const child of children) shares[child] = (shares[child] as number) / total;
  }
  return shares;
}

/** The nodes and regions without a score though a child has one and weighs: too little of their weight is reported. */
function withheldOf({ workspace, nodes, weights }: ComputedIndex): Uint8Array {
  const regions = workspace.regions.list.length;
  const withheld = new Uint8Array(nodes.length * regions);
  for (const { position, children } of workspace.tree.nodes) {
    const weighty = children.filter((child) => isPositive(weights[child] as Exact));
    for (let region = 0; region < regions; region += 1) {
      if (nodes[position]?.scores.at(region) !== undefined) continue;
      if (weighty.some((child) => nodes[child]?.scores.at(region) !== undefined))
        withheld[position * regions + region] = 1;
    }
  }
  return withheld;
}

function roundingTo({ decimals, rounding }: Settings): DoubleRounding {
  return { unit: 10 ** decimals, toEven: rounding === 'half-even' };
}

/** How totals are told apart: by their published figures, or, where ranks go by exact ones, by 12 significant digits. */
function rankRounding({ workspace, nodes }: ComputedIndex): DoubleRounding {
  if (workspace.settings.ranking.by === 'published') return roundingTo(workspace.settings);
  const totals = nodes[0]?.scores.map((score) => Math.abs(score === undefined ? 0 : doubleOf(score))) ?? [];
  const largest = totals.reduce((most, total) => Math.max(most, total), 1);
  const digits = Math.floor(largest).toFixed(0).length;
  return { unit: 10 ** Math.max(0, SURE_DIGITS - digits), toEven: true };
}

function peersOf({ workspace, nodes }: ComputedIndex): FlatPeers[] {
  const ranks = (nodes[0] as NodeFigures).ranks;
  const rankOf = (region: number): number => ranks[region] as number;
  return workspace.regions.groups.map(({ name, members }) => {
    const ranked = members.filter((region) => rankOf(region) !== 0).sort((a, b) => rankOf(a) - rankOf(b) || a - b);
    return { name, members: Int32Array.from(ranked), ranks: Uint16Array.from(ranked, rankOf) };
  });
}

/** A computed index in flat arrays of doubles, with no alternatives to it. */
export function flatten(index: ComputedIndex): FlatIndex {
  const { tree, regions, settings } = index.workspace;
  return {
    regions: regions.list.length,
    parents: Int32Array.from(tree.nodes, ({ parent }) => parent),
    depths: Uint8Array.from(tree.nodes, ({ depth }) => depth),
    weights: sharesOf(index),
    leaves: Int32Array.from(tree.leaves),
    matrices: [scoreMatrix(index)],
    scorings: 1,
    aggregations: [aggregationsOf(tree.nodes)],
    withheld: withheldOf(index),
    carried: settings.carry === 'published' ? roundingTo(settings) : undefined,
    peers: peersOf(index),
    ranking: { rounding: rankRounding(index), ties: settings.ranking.ties },
  };
}
