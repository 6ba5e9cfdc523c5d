import type { ComputedIndex } from '../../model/computed-index.ts';
import type { IndexNode } from '../../model/index-tree.ts';
import type { Region } from '../../model/region.ts';
import type { NodeTrace, Trace } from '../../model/trace.ts';
import { isAdditive } from '../contributions.ts';
import { cutBelow, keepOnly, largestOf, type TraceExtent } from './cut-trace.ts';
import { loadTraces, NodeTracer, type SharedTraces } from './node-tracer.ts';

/** Which derivation is asked for: a region and a node by their positions, and how much of it. */
export interface TraceRequest extends TraceExtent {
  readonly region: number;
  readonly node: number;
}

function cutTo(root: NodeTrace, { depth, top }: TraceExtent, additive: boolean): Pick<Trace, 'root' | 'largest'> {
  const largest = top === undefined ? undefined : largestOf(root, additive, top);
  const codes = largest && new Set([...largest.contributions, ...largest.losses].map(({ code }) => code));
  const kept = codes === undefined ? root : { ...keepOnly(root, codes), stages: root.stages, isCut: false };
  const shown = depth === undefined ? kept : cutBelow(kept, depth);
  return { root: shown, largest };
}

/** Traces regions of one computed month: what they share is loaded once. */
export class RegionTracer {
  readonly #shared: SharedTraces;
  readonly #regionNames: Trace['regionNames'];
  /** Every level sums contributions up when the lowest does. */
  readonly #isAdditive: boolean;

  private constructor(shared: SharedTraces) {
    const { tree, regions } = shared.computed.workspace;
    this.#shared = shared;
    this.#regionNames = new Map(
      regions.list.map((each) => [each.code, { en: each.nameEn || each.name, zh: each.name }]),
    );
    this.#isAdditive = tree.leaves.every((leaf) => isAdditive(tree, tree.nodes[leaf] as IndexNode));
  }

  static async of(computed: ComputedIndex): Promise<RegionTracer> {
    return new RegionTracer(await loadTraces(computed));
  }

  /**
   * The derivation of one region's total, or of a node below it, as a typed tree: the figures that the pipeline made, each
   * with the formula that made it and where its inputs stand. Nothing is computed anew but what a stage does not keep, such
   * as its peers' extremes, and that by the stage's own functions.
   */
  trace(request: TraceRequest): Trace {
    const { workspace, data, bands } = this.#shared.computed;
    const { settings, tree, regions } = workspace;
    const { code, name, nameEn, group } = regions.list[request.region] as Region;
    const node = tree.nodes[request.node] as IndexNode;
    const tracer = new NodeTracer(this.#shared, request.region);
    return {
      index: { en: settings.nameEn ?? settings.name, zh: settings.name },
      synthetic: settings.synthetic,
      month: data.month,
      region: { code, name, nameEn },
      group,
      regionNames: this.#regionNames,
      band: bands[request.region] ?? '',
      isAdditive: this.#isAdditive,
      carriesPublished: settings.carry === 'published',
      ...cutTo(tracer.trace(node), request, this.#isAdditive),
    };
  }
}

/** One derivation: see `RegionTracer.trace`. */
export async function traceRegion(computed: ComputedIndex, request: TraceRequest): Promise<Trace> {
  return (await RegionTracer.of(computed)).trace(request);
}
