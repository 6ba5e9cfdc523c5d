import type { Cell, Cells } from '../model/cells.ts';
import type { Exact } from '../model/exact.ts';
import type { Indicator } from '../model/index-tree.ts';
import { type Coefficients, rowInForce } from '../model/observation.ts';
import { type RegionHierarchy, regionHierarchy } from '../model/region-hierarchy.ts';
import type { Month } from '../model/settings.ts';
import type { Workspace } from '../model/workspace.ts';
import { Certified } from '../numeric/columns/certified.ts';
import { compare, divide, multiply, ONE, sum } from '../numeric/exact.ts';
import { adjustCertified } from './columns/adjust.ts';

/** The columns already made of a definition's coefficients: many indicators are adjusted by the same few. */
const columnsMade = new WeakMap<Coefficients, Map<string, readonly Cell[]>>();

/** Each region's coefficient of one adjuster in force in a month; undefined where none is or its cell is blank. */
export function coefficientColumn(coefficients: Coefficients, adjuster: string, month: Month): readonly Cell[] {
  const made = columnsMade.get(coefficients) ?? new Map<string, readonly Cell[]>();
  columnsMade.set(coefficients, made);
  const key = `${month}/${adjuster}`;
  const column = made.get(key) ?? coefficients.map((rows) => rowInForce(rows, month)?.values.get(adjuster));
  made.set(key, column);
  return column;
}

/**
 * Coefficients with those that parent regions lack made the sum of their children's, from the bottom up; a parent with
 * a child that has none is left without.
 */
export function rollUpCoefficients(column: readonly Cell[], { children, topDown }: RegionHierarchy): readonly Cell[] {
  const filled = [...column];
  for (const region of [...topDown].reverse()) {
    const parts = (children[region] as readonly number[]).map((child) => filled[child]);
    const isWhole = parts.length > 0 && parts.every((part) => part !== undefined);
    if (filled[region] === undefined && isWhole) filled[region] = sum(parts as readonly Exact[]);
  }
  return filled;
}

/** Each region's coefficient of an adjuster; of an indicator that rolls up, a parent's may be made of its children's. */
export function coefficientsInForce(
  { coefficients, regions }: Workspace,
  adjuster: string,
  month: Month,
  { rollup }: Indicator,
): readonly Cell[] {
  const column = coefficientColumn(coefficients, adjuster, month);
  return rollup === undefined ? column : rollUpCoefficients(column, regionHierarchy(regions));
}

/**
 * adjusted = value x per / coefficient, multiplied first so that one rounding at most occurs.
 * Without a coefficient the value counts as missing.
 */
export function adjustColumn(values: Cells, coefficients: readonly Cell[], indicator: Indicator): Cells {
  if (indicator.adjustBy === undefined) return values;
  const { per } = indicator;
  const scale = compare(per, ONE) === 0 ? (value: Exact) => value : (value: Exact) => multiply(value, per);
  const adjust = (value: Cell, coefficient: Cell): Cell => {
    return value === undefined || coefficient === undefined ? undefined : divide(scale(value), coefficient);
  };
  if (!(values instanceof Certified)) return values.map((value, region) => adjust(value, coefficients[region]));
  const exact = (region: number): Exact => adjust(values.at(region), coefficients[region]) as Exact;
  return adjustCertified(values, coefficients, per, exact);
}
