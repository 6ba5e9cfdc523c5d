import { adjustIndicator } from '../../engine/adjust-indicator.ts';
import type { Cells } from '../../model/cells.ts';
import type { Doubts, IndicatorFigures } from '../../model/computed-index.ts';
import type { MonthData } from '../../model/observation.ts';
import { cellOf } from '../../model/region.ts';
import type { Month } from '../../model/settings.ts';
import type { Workspace } from '../../model/workspace.ts';
import { figuresWhere } from '../../numeric/columns/certified.ts';

/** Where a value comes from that is the month's own. */
const OBSERVED: ReadonlySet<string> = new Set(['reported', 'rollup']);

/** What is known of an indicator once its month is computed. */
type Known = Pick<IndicatorFigures, 'adjusted' | 'origins'>;

/** One month's values by indicator, one per region: what was observed, nothing imputed or carried forward. */
export class MonthValues {
  readonly month: Month;
  readonly #workspace: Workspace;
  readonly #data: MonthData;
  readonly #known: readonly Known[] | undefined;
  readonly #doubts: Doubts | undefined;
  readonly #adjusted = new Map<number, Cells>();

  /**
   * `known` are the figures of the month where it is computed: they are not computed again. With `doubts` others are made
   * as certified columns.
   */
  constructor(workspace: Workspace, data: MonthData, known?: readonly Known[], doubts?: Doubts) {
    this.month = data.month;
    this.#workspace = workspace;
    this.#data = data;
    this.#known = known;
    this.#doubts = doubts;
  }

  /** The adjusted values. */
  adjusted(leaf: number): Cells {
    const known = this.#adjusted.get(leaf);
    if (known !== undefined) return known;
    const own = this.#known?.[leaf] ?? adjustIndicator(this.#workspace, this.#data, leaf, this.#doubts);
    const { adjusted, origins } = own;
    const areObserved = origins.every((origin) => origin === '' || OBSERVED.has(origin));
    const observed = areObserved ? adjusted : figuresWhere(adjusted, (region) => OBSERVED.has(origins[region] ?? ''));
    this.#adjusted.set(leaf, observed);
    return observed;
  }

  /** The values of the month that regions report themselves. */
  reported(leaf: number): Cells {
    const { values, provenance } = this.#data;
    const { regions } = this.#workspace;
    const from = cellOf(regions, leaf);
    return regions.list.map((_, region) => {
      const origin = provenance.get(from + region)?.origin ?? 'reported';
      return origin === 'reported' ? values.at(from + region) : undefined;
    });
  }
}
