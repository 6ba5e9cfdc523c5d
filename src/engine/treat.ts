import { methodNamed, methods } from '../methods/index.ts';
import type { Cells } from '../model/cells.ts';
import type { IndicatorFigures } from '../model/computed-index.ts';
import type { Exact } from '../model/exact.ts';
import type { IndexNode } from '../model/index-tree.ts';
import type { TreatColumn, TreatmentMark, TreatmentMethod } from '../model/method.ts';
import type { PeerGroup } from '../model/region.ts';
import type { Settings } from '../model/settings.ts';
import { Certified, hasFigure, withExact } from '../numeric/columns/certified.ts';

/** The kernels of the treatments that a tree uses, by name, each loaded once; undefined: values pass as they are. */
export type Treatments = ReadonlyMap<string, TreatColumn | undefined>;

export async function loadTreatments(nodes: readonly IndexNode[]): Promise<Treatments> {
  const names = new Set(nodes.flatMap(({ indicator }) => indicator?.treatment ?? []));
  const entries = [...names].map(async (name) => {
    return [name, await methodNamed<TreatmentMethod>(methods.treatment, name).kernel?.()] as const;
  });
  return new Map(await Promise.all(entries));
}

/** Treats one indicator's outliers, each peer group for itself; gaps stay gaps. */
export function treatColumn(
  transformed: Cells,
  treat: TreatColumn | undefined,
  groups: readonly PeerGroup[],
  settings: Settings,
): Pick<IndicatorFigures, 'treated' | 'treatments'> {
  if (treat === undefined) return { treated: transformed, treatments: [] };
  const changed = new Map<number, Exact>();
  const treatments = new Array<TreatmentMark | undefined>(transformed.length).fill(undefined);
  for (const { members } of groups) {
    const reported = members.filter((region) => hasFigure(transformed, region));
    if (reported.length === 0) continue;
    const { values, marks } = treat(
      reported.map((region) => transformed.at(region) as Exact),
      settings,
    );
    for (const [at, region] of reported.entries()) {
      treatments[region] = marks[at];
      // A value that is not marked is as it was.
      if (marks[at] !== undefined) changed.set(region, values[at] as Exact);
    }
  }
  if (transformed instanceof Certified) return { treated: withExact(transformed, changed), treatments };
  return { treated: transformed.map((value, region) => changed.get(region) ?? value), treatments };
}
