import type { ComputedIndex, NodeFigures } from '../../model/computed-index.ts';
import type { Exact } from '../../model/exact.ts';
import type { PeerGroup } from '../../model/region.ts';
import { median } from '../../numeric/averages.ts';
import { roundTo } from '../../numeric/exact.ts';
import { compareSnapped } from '../../numeric/order.ts';

/** A score and its published form. */
export interface Standard {
  readonly score: Exact;
  readonly published: Exact;
}

/** What a peer group's scores on one node are measured against. */
export interface Standards {
  /** How many have a score. */
  readonly peers: number;
  /** undefined where nobody has one. */
  readonly median: Standard | undefined;
  readonly best: Standard | undefined;
}

function definedOf(group: PeerGroup, cells: NodeFigures['scores']): readonly Exact[] {
  return group.members.flatMap((region) => cells.at(region) ?? []);
}

/** Median and best of every node in one peer group, worked out when first asked for. */
export class Benchmarks {
  readonly #computed: ComputedIndex;
  readonly #group: PeerGroup;
  readonly #standards = new Map<number, Standards>();
  readonly #medians = new Map<number, Exact | undefined>();

  constructor(computed: ComputedIndex, group: PeerGroup) {
    this.#computed = computed;
    this.#group = group;
  }

  #standard(score: Exact): Standard {
    const { decimals, rounding } = this.#computed.workspace.settings;
    return { score, published: roundTo(score, decimals, rounding) };
  }

  /** Of the scores on the node at a position: the median is of unrounded scores, and rounded once. */
  of(position: number): Standards {
    const known = this.#standards.get(position);
    if (known !== undefined) return known;
    const scores = definedOf(this.#group, (this.#computed.nodes[position] as NodeFigures).scores);
    const isAny = scores.length > 0;
    const standards = {
      peers: scores.length,
      median: isAny ? this.#standard(median(scores)) : undefined,
      best: isAny ? this.#standard(scores.reduce((a, b) => (compareSnapped(b, a) > 0 ? b : a))) : undefined,
    };
    this.#standards.set(position, standards);
    return standards;
  }

  /** The median of an indicator's adjusted values; undefined where nobody has one. */
  adjustedMedian(leaf: number): Exact | undefined {
    if (!this.#medians.has(leaf)) {
      const values = definedOf(this.#group, this.#computed.indicators[leaf]?.adjusted ?? []);
      this.#medians.set(leaf, values.length === 0 ? undefined : median(values));
    }
    return this.#medians.get(leaf);
  }
}
