import type { Cell, Cells } from '../model/cells.ts';
import type { Exact } from '../model/exact.ts';
import type { Imputation } from '../model/method.ts';
import type { Status } from '../model/observation.ts';
import type { PeerGroup, Regions } from '../model/region.ts';
import { regionHierarchy } from '../model/region-hierarchy.ts';
import { Certified, hasFigure, withExact } from '../numeric/columns/certified.ts';

/** What fills in what is missing, by region. */
type Imputed = Map<number, Exact>;

function imputeFromPeers(
  imputed: Imputed,
  adjusted: Cells,
  holes: ReadonlySet<number>,
  group: PeerGroup,
  { kernel }: Imputation,
): void {
  const missing = group.members.filter((region) => holes.has(region));
  if (missing.length === 0) return;
  const values = group.members.flatMap((region) => adjusted.at(region) ?? []);
  if (values.length === 0) return;
  const value = kernel(values);
  for (const region of missing) imputed.set(region, value);
}

/** From the top down, so that a parent's value may be imputed itself. */
function imputeFromParents(
  imputed: Imputed,
  adjusted: Cells,
  holes: ReadonlySet<number>,
  regions: Regions,
  { kernel }: Imputation,
): void {
  const { parents, topDown } = regionHierarchy(regions);
  for (const region of topDown) {
    if (!holes.has(region)) continue;
    const parent = parents[region] as number;
    const value: Cell = imputed.get(parent) ?? (parent < 0 ? undefined : adjusted.at(parent));
    if (value !== undefined) imputed.set(region, kernel([value]));
  }
}

/**
 * One indicator's adjusted values with those filled in that are missing and for which there is something to take:
 * the values its peers report, or that of the parent region. What does not apply stays blank.
 */
export function imputeColumn(
  adjusted: Cells,
  statuses: readonly (Status | '')[],
  imputation: Imputation,
  regions: Regions,
): Cells {
  const holes = new Set<number>();
  for (let region = 0; region < adjusted.length; region += 1) {
    if (statuses[region] !== 'M' && !hasFigure(adjusted, region)) holes.add(region);
  }
  if (holes.size === 0) return adjusted;
  const imputed: Imputed = new Map();
  if (imputation.from === 'parent') imputeFromParents(imputed, adjusted, holes, regions, imputation);
  else for (const group of regions.groups) imputeFromPeers(imputed, adjusted, holes, group, imputation);
  if (adjusted instanceof Certified) return withExact(adjusted, imputed);
  return adjusted.map((value, region) => imputed.get(region) ?? value);
}
