import type { ComputedIndex, IndicatorFigures } from '../../model/computed-index.ts';
import type { Exact } from '../../model/exact.ts';
import { leafNode } from '../../model/index-tree.ts';
import { cellOf } from '../../model/region.ts';
import { add, divide, multiply } from '../../numeric/exact.ts';
import { exact } from '../../numeric/text.ts';
import { isJanuary } from '../../workspace/month.ts';

/** What was taken off a cumulative figure; undefined where that is not known, and nothing where none is. */
function takenOff({ data, workspace }: ComputedIndex, leaf: number, region: number): Exact | undefined | 'nothing' {
  const { isCumulative } = leafNode(workspace.tree, leaf).indicator;
  if (!isCumulative || isJanuary(data.month)) return 'nothing';
  const from = data.provenance.get(cellOf(workspace.regions, leaf, region));
  return from?.origin === 'reported' && from.previous !== '' ? exact(from.previous) : undefined;
}

/**
 * The raw value that a region would have to report for an adjusted one: adjusted x coefficient / per, and for a cumulative
 * figure that of the month before on top.
 * @returns undefined where it has no coefficient, or the figure of the month before is not known.
 */
export function rawTarget(computed: ComputedIndex, leaf: number, region: number, adjusted: Exact): Exact | undefined {
  const { indicator } = leafNode(computed.workspace.tree, leaf);
  const { coefficients } = computed.indicators[leaf] as IndicatorFigures;
  const coefficient = coefficients[region];
  if (indicator.adjustBy !== undefined && coefficient === undefined) return undefined;
  const value = coefficient === undefined ? adjusted : divide(multiply(adjusted, coefficient), indicator.per);
  const taken = takenOff(computed, leaf, region);
  if (taken === undefined) return undefined;
  return taken === 'nothing' ? value : add(value, taken);
}
