import type { ComputedIndex, IndicatorFigures } from '../../model/computed-index.ts';
import type { IndexNode, Indicator } from '../../model/index-tree.ts';
import type { TraceSources } from './trace-sources.ts';

/** One indicator of one region. */
export interface LeafCase {
  readonly computed: ComputedIndex;
  readonly sources: TraceSources;
  readonly node: IndexNode;
  readonly indicator: Indicator;
  readonly leaf: number;
  readonly figures: IndicatorFigures;
  readonly region: number;
}
