import type { MethodTable } from '../../model/method.ts';
import { isRolledUp } from '../../model/month-cells.ts';
import type { MonthData } from '../../model/observation.ts';
import { cellOf, type Regions } from '../../model/region.ts';
import { type RegionHierarchy, regionHierarchy } from '../../model/region-hierarchy.ts';
import type { Month } from '../../model/settings.ts';
import type { Workspace } from '../../model/workspace.ts';
import { isJanuary, monthsBefore } from '../month.ts';

/** How an indicator looks at earlier months. */
interface Gaze {
  readonly leaf: number;
  readonly isCumulative: boolean;
  readonly carries: boolean;
  /** Whether a parent's missing value is made of its children's and not looked for. */
  readonly rollsUp: boolean;
}

function gazesOf({ tree }: Workspace, methods: MethodTable): Gaze[] {
  return tree.leaves.flatMap((position, leaf) => {
    const indicator = tree.nodes[position]?.indicator;
    const isCumulative = indicator?.isCumulative ?? false;
    const carries = methods.missing[indicator?.missing ?? '']?.carries ?? false;
    const rollsUp = indicator?.rollup !== undefined;
    return isCumulative || carries ? [{ leaf, isCumulative, carries, rollsUp }] : [];
  });
}

/** The months before a month that its figures may need, the latest first: none for most workspaces. */
export function monthsLookedAt(workspace: Workspace, methods: MethodTable, month: Month): readonly Month[] {
  const gazes = gazesOf(workspace, methods);
  const carried = gazes.some(({ carries }) => carries) ? workspace.settings.carryForwardMonths : 0;
  // The earliest month that is carried may hold a cumulative figure, which needs the one before it.
  const taken = gazes.some(({ isCumulative }) => isCumulative) ? 1 : 0;
  return monthsBefore(month, carried + taken);
}

/** Whether a figure is cumulative and needs that of the month before. */
function needsPrevious({ isCumulative }: Gaze, { month, values }: MonthData, cell: number): boolean {
  return isCumulative && !isJanuary(month) && values.has(cell);
}

/** A cell whose value of this month is not known from what has been read so far. */
interface Search {
  readonly gaze: Gaze;
  readonly region: number;
  readonly cell: number;
}

class Lookback {
  readonly #most: number;
  readonly #regions: Regions;
  readonly #children: RegionHierarchy['children'];
  readonly #months: MonthData[];
  #searches: readonly Search[];

  constructor(workspace: Workspace, methods: MethodTable, data: MonthData) {
    const { regions, settings } = workspace;
    this.#most = settings.carryForwardMonths;
    this.#regions = regions;
    this.#children = regionHierarchy(regions).children;
    this.#months = [data];
    this.#searches = gazesOf(workspace, methods).flatMap((gaze) => {
      const from = cellOf(regions, gaze.leaf);
      return [...regions.list.keys()]
        .map((region) => ({ gaze, region, cell: from + region }))
        .filter((search) => this.#isOpen(search));
    });
  }

  /** Whether a cell of the month that is computed needs an earlier month. */
  #isOpen({ gaze, region, cell }: Search): boolean {
    const data = this.#months[0] as MonthData;
    if (needsPrevious(gaze, data, cell)) return true;
    return gaze.carries && !data.values.has(cell) && data.statuses[cell] !== 'M' && !this.#isMade(gaze, region);
  }

  #isMade({ rollsUp, leaf }: Gaze, region: number): boolean {
    const children = this.#children[region] as readonly number[];
    return rollsUp && isRolledUp(this.#months[0] as MonthData, children, cellOf(this.#regions, leaf));
  }

  /** Whether a search ends with the month read last. */
  #ends({ gaze, region, cell }: Search): boolean {
    const back = this.#months.length - 1;
    const last = this.#months[back] as MonthData;
    const isThere = last.values.has(cell);
    const isAwaited = needsPrevious(gaze, this.#months[back - 1] as MonthData, cell);
    if (isAwaited && isThere) return true;
    if (!gaze.carries || this.#isMade(gaze, region)) return true;
    return isThere ? !needsPrevious(gaze, last, cell) : back >= this.#most;
  }

  /** The regions that need the next month; none when everything is found. */
  get regions(): ReadonlySet<number> {
    return new Set(this.#searches.map(({ region }) => region));
  }

  get earlier(): readonly MonthData[] {
    return this.#months.slice(1);
  }

  add(month: MonthData): void {
    this.#months.push(month);
    this.#searches = this.#searches.filter((search) => !this.#ends(search));
  }
}

/**
 * Looks up the months before, the latest first, until each cell that needs an earlier figure has found it or there is
 * nowhere left to look; of each month only the regions that still need it.
 */
export function readEarlier(
  workspace: Workspace,
  methods: MethodTable,
  data: MonthData,
  months: readonly Month[],
  lookUp: (month: Month, regions: ReadonlySet<number>) => MonthData,
): readonly MonthData[] {
  const lookback = new Lookback(workspace, methods, data);
  for (const month of months) {
    const { regions } = lookback;
    if (regions.size === 0) break;
    lookback.add(lookUp(month, regions));
  }
  return lookback.earlier;
}
