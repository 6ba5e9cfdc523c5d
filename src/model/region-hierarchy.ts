import type { Regions } from './region.ts';

/** Who stands above whom among the regions, by position in `Regions.list`. */
export interface RegionHierarchy {
  /** The parent's position; -1 for a region without one. */
  readonly parents: readonly number[];
  /** The children's positions, by code. */
  readonly children: readonly (readonly number[])[];
  /** Every region, parents before their children; those that hang on a circle are left out. */
  readonly topDown: readonly number[];
}

/** The hierarchy that the parents of regions.csv make. */
export function regionHierarchy({ list, byCode }: Regions): RegionHierarchy {
  const parents = list.map(({ parent }) => byCode.get(parent) ?? -1);
  const children = list.map((): number[] => []);
  for (const [region, parent] of parents.entries()) children[parent]?.push(region);
  const topDown = [...parents.keys()].filter((region) => parents[region] === -1);
  // The list grows while it is walked: each region brings in its children.
  for (const region of topDown) topDown.push(...(children[region] as number[]));
  return { parents, children, topDown };
}
