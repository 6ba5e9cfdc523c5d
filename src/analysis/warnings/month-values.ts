import { adjustIndicator } from '../../engine/adjust-indicator.ts';
import type { Cells, IndicatorFigures } from '../../model/computed-index.ts';
import type { MonthData } from '../../model/observation.ts';
import type { Month } from '../../model/settings.ts';
import type { Workspace } from '../../model/workspace.ts';

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
  readonly #adjusted = new Map<number, Cells>();

  /** `known` are the figures of the month where it is computed: they are not computed again. */
  constructor(workspace: Workspace, data: MonthData, known?: readonly Known[]) {
    this.month = data.month;
    this.#workspace = workspace;
    this.#data = data;
    this.#known = known;
  }

  /** The adjusted values. */
  adjusted(leaf: number): Cells {
    const known = this.#adjusted.get(leaf);
    if (known !== undefined) return known;
    const { adjusted, origins } = this.#known?.[leaf] ?? adjustIndicator(this.#workspace, this.#data, leaf);
    const observed = adjusted.map((value, region) => (OBSERVED.has(origins[region] ?? '') ? value : undefined));
    this.#adjusted.set(leaf, observed);
    return observed;
  }

  /** The values of the month that regions report themselves. */
  reported(leaf: number): Cells {
    const { values, provenance } = this.#data;
    const width = this.#workspace.regions.list.length;
    return values.slice(leaf * width, (leaf + 1) * width).map((value, region) => {
      const origin = provenance.get(leaf * width + region)?.origin ?? 'reported';
      return origin === 'reported' ? value : undefined;
    });
  }
}
