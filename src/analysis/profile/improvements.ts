import { computeTotal } from '../../engine/compute-index.ts';
import type { IndexGraph } from '../../engine/graph/index-graph.ts';
import { observedIndicators } from '../../engine/observed-indicator.ts';
import type { AmendedCell } from '../../model/amendments.ts';
import type { ComputedIndex, IndicatorFigures, NodeFigures } from '../../model/computed-index.ts';
import type { Exact } from '../../model/exact.ts';
import type { IndexNode } from '../../model/index-tree.ts';
import { amendCells } from '../../model/month-cells.ts';
import type { Months } from '../../model/months.ts';
import { startOf } from '../../model/problem.ts';
import { ProblemList } from '../../model/problem-list.ts';
import { cellOf } from '../../model/region.ts';
import { compare, isPositive, snap, subtract } from '../../numeric/exact.ts';
import { compareCodes, compareSnapped } from '../../numeric/order.ts';
import { toShortText } from '../../numeric/text.ts';
import { readNumber } from '../../workspace/number-cell.ts';
import type { Benchmarks } from './benchmarks.ts';
import type { Improvement } from './profile.ts';
import { rawTarget } from './raw-target.ts';

/** A raw value that may raise a region's total. */
interface Candidate {
  readonly leaf: number;
  readonly node: IndexNode;
  readonly median: Exact;
  readonly target: Exact;
}

/** Whether a value could be reported: there are bounds on what is read. */
function isReadable(raw: string): boolean {
  const problems = new ProblemList();
  readNumber(raw, () => startOf(''), problems);
  return problems.errorCount === 0;
}

/** The indicators on which a region is behind the median of its peers, and what reaching it would take. */
function candidates(computed: ComputedIndex, region: number, benchmarks: Benchmarks): readonly Candidate[] {
  const { nodes, leaves } = computed.workspace.tree;
  return leaves.flatMap((position, leaf) => {
    const own = (computed.nodes[position] as NodeFigures).scores.at(region);
    const middle = benchmarks.of(position).median;
    const median = benchmarks.adjustedMedian(leaf);
    if (own === undefined || middle === undefined || median === undefined) return [];
    if (compareSnapped(own, middle.score) >= 0) return [];
    const target = rawTarget(computed, leaf, region, median);
    return target === undefined ? [] : [{ leaf, node: nodes[position] as IndexNode, median, target }];
  });
}

/** Finds what would raise a region's total; every total is recomputed as a whole run would. */
export class Improver {
  readonly #computed: ComputedIndex;
  readonly #graph: IndexGraph;
  readonly #months: Months;
  /** The indicators whose values are not simply those reported: other months and regions may stand in for cells. */
  readonly #entangled: ReadonlySet<number>;

  constructor(computed: ComputedIndex, graph: IndexGraph, months: Months) {
    const { workspace, data } = computed;
    this.#computed = computed;
    this.#graph = graph;
    this.#entangled = new Set(observedIndicators(workspace, data.month).map(({ leaf }) => leaf));
    this.#months = months;
  }

  /** The total of the month with one cell amended, observed anew. */
  async #observedTotal(cell: AmendedCell): Promise<NodeFigures | undefined> {
    const { workspace, data } = this.#computed;
    const amended = this.#months.amended(data.month, [cell]);
    if (amended.problems.errorCount > 0) return undefined;
    return computeTotal(workspace, amended.data, amended.problems);
  }

  /** The total with one cell amended. */
  async #total(cell: AmendedCell): Promise<NodeFigures | undefined> {
    if (this.#entangled.has(cell.leaf)) return this.#observedTotal(cell);
    return this.#graph.withValues(cell.leaf, amendCells(this.#computed.data, [cell])).total;
  }

  async #improvement(candidate: Candidate, region: number): Promise<Improvement | undefined> {
    const { workspace, data, indicators, nodes } = this.#computed;
    const { leaf, node, median, target } = candidate;
    const before = nodes[0]?.scores.at(region);
    const raw = toShortText(target);
    if (!isReadable(raw)) return undefined;
    const cell = { leaf, region, value: target, raw, status: '' } as const;
    const total = before && (await this.#total(cell));
    const score = total?.scores.at(region);
    if (before === undefined || total === undefined || score === undefined) return undefined;
    const gain = subtract(snap(score), snap(before));
    if (!isPositive(gain)) return undefined;
    return {
      node,
      raw: data.raw.at(cellOf(workspace.regions, leaf, region)),
      target,
      median,
      adjusted: (indicators[leaf] as IndicatorFigures).adjusted.at(region),
      score,
      published: total.published.at(region) as Exact,
      gain,
      rank: total.ranks[region] as number,
    };
  }

  /** What would raise a region's total, the largest gain first, then by code. */
  async of(region: number, benchmarks: Benchmarks): Promise<readonly Improvement[]> {
    const found: Improvement[] = [];
    for (const candidate of candidates(this.#computed, region, benchmarks)) {
      const improvement = await this.#improvement(candidate, region);
      if (improvement !== undefined) found.push(improvement);
    }
    return found.sort((a, b) => compare(snap(b.gain), snap(a.gain)) || compareCodes(a.node.code, b.node.code));
  }
}
