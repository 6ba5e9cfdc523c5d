import type { Cells } from '../model/computed-index.ts';
import type { Band } from '../model/settings.ts';
import { Certified, hasFigure } from '../numeric/columns/certified.ts';
import { orderSnapped, UNDECIDED } from '../numeric/columns/decide.ts';
import { scalarOf } from '../numeric/columns/from-exact.ts';
import { compareSnapped } from '../numeric/order.ts';

/** For each region whether its figure reaches a band's beginning; both are snapped. */
function reaches(figures: Cells, from: Band['from']): (region: number) => boolean {
  if (!(figures instanceof Certified)) {
    return (region) => compareSnapped(from, figures.at(region) as Band['from']) <= 0;
  }
  const start = scalarOf(from);
  return (region) => {
    const order = orderSnapped(start, 0, figures.column, region);
    return (order === UNDECIDED ? compareSnapped(from, figures.ask(region)) : order) <= 0;
  };
}

/** The name of the highest band whose `from` each figure reaches; '' below all bands and without a figure. */
export function bandColumn(figures: Cells, bands: readonly Band[]): readonly string[] {
  const listed = bands.map(({ name, from }) => ({ name, isReached: reaches(figures, from) }));
  return Array.from({ length: figures.length }, (_, region) => {
    if (!hasFigure(figures, region)) return '';
    return listed.find(({ isReached }) => isReached(region))?.name ?? '';
  });
}
