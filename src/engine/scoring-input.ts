import type { Cells } from '../model/cells.ts';
import type { IndexNode, Indicator } from '../model/index-tree.ts';
import type { Status } from '../model/observation.ts';
import type { Place } from '../model/problem.ts';

/** One indicator as it is scored: its definition and, per region, its treated values and final statuses. */
export interface ScoringInput {
  readonly node: IndexNode;
  readonly indicator: Indicator;
  readonly treated: Cells;
  readonly statuses: readonly Status[];
  /** The names of the peer groups for which the indicator is left out. */
  readonly screened: ReadonlySet<string>;
  /** Where a region's value was read. */
  readonly placeOf: (region: number) => Place;
}
