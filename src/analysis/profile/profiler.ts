import { isAdditive } from '../../engine/contributions.ts';
import { EffectiveWeights } from '../../engine/effective-weights.ts';
import { graphOf, type IndexGraph } from '../../engine/graph/index-graph.ts';
import type { Cell } from '../../model/cells.ts';
import type { ComputedIndex, NodeFigures } from '../../model/computed-index.ts';
import type { Exact } from '../../model/exact.ts';
import type { IndexNode } from '../../model/index-tree.ts';
import type { Months } from '../../model/months.ts';
import { type PeerGroup, peersOf } from '../../model/region.ts';
import { multiply, subtract } from '../../numeric/exact.ts';
import { gapsOfRegion } from '../plausibility/gaps.ts';
import { Benchmarks, type Standard } from './benchmarks.ts';
import { Improver } from './improvements.ts';
import type { Benchmark, NodeProfile, Profile } from './profile.ts';

/** Tells of the regions of one computed month; what they share is worked out once. */
export class Profiler {
  readonly #computed: ComputedIndex;
  readonly #graph: IndexGraph;
  readonly #improver: Improver;
  readonly #effective: EffectiveWeights;
  readonly #benchmarks: ReadonlyMap<PeerGroup, Benchmarks>;

  private constructor(computed: ComputedIndex, graph: IndexGraph, improver: Improver) {
    const { regions } = computed.workspace;
    this.#computed = computed;
    this.#graph = graph;
    this.#improver = improver;
    this.#effective = EffectiveWeights.of(computed);
    this.#benchmarks = new Map(regions.groups.map((group) => [group, new Benchmarks(computed, group)]));
  }

  static async of(computed: ComputedIndex, months: Months): Promise<Profiler> {
    const graph = await graphOf(computed);
    return new Profiler(computed, graph, new Improver(computed, graph, months));
  }

  /**
   * A lead in points of the total: effective weight x lead where contributions sum to it, else what the total would lose,
   * or gain, were the node's score the standard's.
   */
  #points(node: IndexNode, region: number, { score }: Standard, lead: Exact): Cell {
    const total = this.#computed.nodes[0]?.scores.at(region);
    if (total === undefined) return undefined;
    if (isAdditive(this.#computed.workspace.tree, node)) {
      return multiply(this.#effective.of(region)[node.position] as Exact, lead);
    }
    const other = this.#graph.withScores(node.position, new Map([[region, score]])).total?.scores.at(region);
    return other && subtract(total, other);
  }

  #benchmark(node: IndexNode, region: number, standard: Standard | undefined): Benchmark | undefined {
    if (standard === undefined) return undefined;
    const own = (this.#computed.nodes[node.position] as NodeFigures).scores.at(region);
    const lead = own && subtract(own, standard.score);
    return { ...standard, lead, points: lead && this.#points(node, region, standard, lead) };
  }

  #node(node: IndexNode, region: number, benchmarks: Benchmarks): NodeProfile {
    const { scores, published, ranks } = this.#computed.nodes[node.position] as NodeFigures;
    const { peers, median, best } = benchmarks.of(node.position);
    return {
      node,
      score: scores.at(region),
      published: published.at(region),
      rank: ranks[region] ?? 0,
      peers,
      effectiveWeight: this.#effective.of(region)[node.position] as Exact,
      median: this.#benchmark(node, region, median),
      best: this.#benchmark(node, region, best),
    };
  }

  /** The strengths and shortfalls of the region at a position. */
  async profile(region: number): Promise<Profile> {
    const { tree, regions } = this.#computed.workspace;
    const group = peersOf(regions, region);
    const benchmarks = this.#benchmarks.get(group) as Benchmarks;
    const nodes = tree.nodes.map((node) => this.#node(node, region, benchmarks));
    const unreported = gapsOfRegion(this.#computed, region).map((leaf) => tree.leaves[leaf] as number);
    const improvements = await this.#improver.of(region, benchmarks);
    return { computed: this.#computed, region, nodes, unreported, improvements };
  }
}
