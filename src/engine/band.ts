import type { Cells } from '../model/computed-index.ts';
import type { Band } from '../model/settings.ts';
import { compare, snap } from '../numeric/exact.ts';

/** The name of the highest band whose `from` each figure reaches; '' below all bands and without a figure. */
export function bandColumn(figures: Cells, bands: readonly Band[]): readonly string[] {
  return figures.map((figure) => {
    if (figure === undefined) return '';
    return bands.find(({ from }) => compare(snap(from), figure) <= 0)?.name ?? '';
  });
}
