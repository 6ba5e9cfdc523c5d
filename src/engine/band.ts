import type { Cells } from '../model/cells.ts';
import type { Band } from '../model/settings.ts';
import { hasFigure, orderWith } from '../numeric/columns/certified.ts';

/** The name of the highest band whose `from` each figure reaches; '' below all bands and without a figure. */
export function bandColumn(figures: Cells, bands: readonly Band[]): readonly string[] {
  return Array.from({ length: figures.length }, (_, region) => {
    if (!hasFigure(figures, region)) return '';
    return bands.find(({ from }) => orderWith(figures, region, from) >= 0)?.name ?? '';
  });
}
