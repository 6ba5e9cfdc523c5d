import { type Cell, type Cells, listed } from '../model/computed-index.ts';
import type { Exact } from '../model/exact.ts';
import type { Imputation } from '../model/method.ts';
import type { Status } from '../model/observation.ts';
import type { PeerGroup, Regions } from '../model/region.ts';
import { regionHierarchy } from '../model/region-hierarchy.ts';

function imputeFromPeers(filled: Cell[], holes: ReadonlySet<number>, group: PeerGroup, imputation: Imputation): void {
  const missing = group.members.filter((region) => holes.has(region));
  const values = group.members.flatMap((region) => filled[region] ?? []);
  if (missing.length === 0 || values.length === 0) return;
  const value = imputation.kernel(values);
  for (const region of missing) filled[region] = value;
}

/** From the top down, so that a parent's value may be imputed itself. */
function imputeFromParents(filled: Cell[], holes: ReadonlySet<number>, regions: Regions, imputation: Imputation): void {
  const { parents, topDown } = regionHierarchy(regions);
  for (const region of topDown) {
    const value: Exact | undefined = filled[parents[region] as number];
    if (holes.has(region) && value !== undefined) filled[region] = imputation.kernel([value]);
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
  const holes = new Set(
    [...listed(adjusted).keys()].filter((at) => adjusted.at(at) === undefined && statuses[at] !== 'M'),
  );
  if (holes.size === 0) return adjusted;
  const filled = [...adjusted];
  if (imputation.from === 'parent') imputeFromParents(filled, holes, regions, imputation);
  else for (const group of regions.groups) imputeFromPeers(filled, holes, group, imputation);
  return filled;
}
