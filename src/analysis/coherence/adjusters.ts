import type { Cell } from '../../model/cells.ts';
import type { ComputedIndex, IndicatorFigures } from '../../model/computed-index.ts';
import { cellOf, type PeerGroup } from '../../model/region.ts';
import { type Correlation, correlate, ScoreColumn } from './score-column.ts';

/** How an indicator goes with what it is divided by, before and after: over the regions that report a value. */
export interface AdjusterCorrelation {
  readonly raw: Correlation;
  readonly adjusted: Correlation;
}

/** The correlation of a leaf's values of the month, and of its adjusted values, with its adjuster in a peer group. */
export function correlateAdjuster(computed: ComputedIndex, leaf: number, { members }: PeerGroup): AdjusterCorrelation {
  const { coefficients, adjusted } = computed.indicators[leaf] as IndicatorFigures;
  const from = cellOf(computed.workspace.regions, leaf);
  const reported = members.filter((region) => computed.data.values.has(from + region));
  const column = (of: (region: number) => Cell): ScoreColumn => new ScoreColumn(reported.map(of));
  const sizes = column((region) => coefficients[region]);
  return {
    raw: correlate(
      column((region) => computed.data.values.at(from + region)),
      sizes,
    ),
    adjusted: correlate(
      column((region) => adjusted.at(region)),
      sizes,
    ),
  };
}
