import { type Cell, type Cells, listed } from '../../model/cells.ts';
import type { Exact } from '../../model/exact.ts';
import type { Status } from '../../model/observation.ts';
import { Certified, hasFigure, withExact } from '../../numeric/columns/certified.ts';
import { compare } from '../../numeric/exact.ts';
import { aggregateRegion, type Group, type RegionAggregation } from '../group.ts';

/** Other scores of a node in some regions. */
export type OtherScores = ReadonlyMap<number, Cell>;

export function areEqual(a: Cell, b: Cell): boolean {
  return a === undefined || b === undefined ? a === b : compare(a, b) === 0;
}

/** The status that says that there is no value; none where there is one: all that later stages ask of it. */
function absenceIn(status: Status | undefined): string {
  return status === 'M' || status === 'L' ? status : '';
}

/** Whether the same regions have a value in two columns, and lack one for the same reason: then the same is left out. */
export function keepsGaps(
  statusesBefore: readonly Status[],
  before: Cells,
  statuses: readonly Status[],
  now: Cells,
): boolean {
  return statuses.every((status, region) => {
    const isAlike = hasFigure(before, region) === hasFigure(now, region);
    return isAlike && absenceIn(status) === absenceIn(statusesBefore[region]);
  });
}

/** The regions whose figure is another. */
export function changedRegions(before: Cells, now: Cells): ReadonlySet<number> {
  const regions = Array.from({ length: now.length }, (_, region) => region);
  return new Set(regions.filter((region) => !areEqual(before.at(region), now.at(region))));
}

/** Figures with others in some regions. */
export function withOthers(figures: Cells, others: OtherScores): Cells {
  if (figures instanceof Certified && ![...others.values()].includes(undefined)) {
    return withExact(figures, others as ReadonlyMap<number, Exact>);
  }
  return listed(figures).map((figure, region) => (others.has(region) ? others.get(region) : figure));
}

/** The scores of a group in some regions; undefined where its method cannot take its children's. */
export function carriedOn(
  group: Group,
  aggregation: RegionAggregation,
  regions: ReadonlySet<number>,
): OtherScores | undefined {
  const others = new Map<number, Cell>();
  for (const region of regions) {
    const score = aggregateRegion(group, aggregation, region);
    if (score === 'refused') return undefined;
    others.set(region, score);
  }
  return others;
}
