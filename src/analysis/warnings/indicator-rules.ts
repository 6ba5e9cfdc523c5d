import { listed } from '../../model/cells.ts';
import type { Exact } from '../../model/exact.ts';
import type { PeerGroup } from '../../model/region.ts';
import type { RegionFinding, WarningRule } from '../../model/warning.ts';
import { median } from '../../numeric/averages.ts';
import { absolute, isZero, multiply, snap, subtract } from '../../numeric/exact.ts';
import { compareSnapped } from '../../numeric/order.ts';
import { exact, toShortText, toSignificantText } from '../../numeric/text.ts';
import type { MonthValues } from './month-values.ts';

export type JumpRule = Extract<WarningRule, { rule: 'indicator-jump' }>;
export type UnchangedRule = Extract<WarningRule, { rule: 'value-unchanged' }>;
export type EqualRule = Extract<WarningRule, { rule: 'equal-values' }>;

/** MAD x 1.4826 estimates the standard deviation of values that are normally distributed. */
const CONSISTENCY = exact('1.4826');

/** With fewer earlier values their spread tells nothing. */
const FEWEST_VALUES = 4;

/**
 * The median of the earlier values, where |x - median| > k x 1.4826 x MAD, MAD being the median of their distances from
 * their median; compared once both sides are snapped. undefined where there are fewer than 4, or MAD is 0: of values
 * more than half of which are the same, any other would be a jump.
 * @see Iglewicz and Hoaglin (1993), How to Detect and Handle Outliers
 */
export function jumpsFrom(value: Exact, earlier: readonly Exact[], deviations: Exact): Exact | undefined {
  if (earlier.length < FEWEST_VALUES) return undefined;
  const middle = median(earlier);
  const spread = median(earlier.map((each) => absolute(subtract(each, middle))));
  if (isZero(snap(spread))) return undefined;
  const limit = multiply(deviations, multiply(CONSISTENCY, spread));
  return compareSnapped(absolute(subtract(value, middle)), limit) > 0 ? middle : undefined;
}

/** Adjusted values far off the region's own earlier ones; `leaves` are the indicators' positions. */
export function jumps(
  { deviations }: JumpRule,
  now: MonthValues,
  earlier: readonly MonthValues[],
  leaves: readonly number[],
): readonly RegionFinding[] {
  return leaves.flatMap((node, leaf) => {
    const columns = earlier.map((month) => month.adjusted(leaf));
    return listed(now.adjusted(leaf)).flatMap((value, region): RegionFinding[] => {
      if (value === undefined) return [];
      const before = columns.flatMap((column) => column.at(region) ?? []);
      const middle = jumpsFrom(value, before, deviations);
      if (middle === undefined) return [];
      return [{ region, node, value: toSignificantText(value), reference: toSignificantText(middle) }];
    });
  });
}

/** Values that are reported alike in this month and all of the earlier ones; 0 may well stay what it is. */
export function unchanged(
  now: MonthValues,
  earlier: readonly MonthValues[],
  leaves: readonly number[],
): readonly RegionFinding[] {
  return leaves.flatMap((node, leaf) => {
    const columns = earlier.map((month) => month.reported(leaf));
    return listed(now.reported(leaf)).flatMap((value, region): RegionFinding[] => {
      if (value === undefined || isZero(value)) return [];
      const isSame = columns.every((column) => {
        const before = column.at(region);
        return before !== undefined && compareSnapped(before, value) === 0;
      });
      return isSame ? [{ region, node, value: toShortText(value), reference: toShortText(value) }] : [];
    });
  });
}

/** Values other than 0 that so many regions of a peer group report alike; the reference is how many. */
export function equals(
  { regions: fewest }: EqualRule,
  now: MonthValues,
  groups: readonly PeerGroup[],
  leaves: readonly number[],
): readonly RegionFinding[] {
  return leaves.flatMap((node, leaf) => {
    const values = now.reported(leaf);
    return groups.flatMap(({ members }) => {
      const alike = new Map<string, number[]>();
      for (const region of members) {
        const value = values.at(region);
        if (value === undefined || isZero(value)) continue;
        const text = toShortText(snap(value));
        alike.set(text, [...(alike.get(text) ?? []), region]);
      }
      return [...alike].flatMap(([value, sharing]) => {
        if (sharing.length < fewest) return [];
        return sharing.map((region): RegionFinding => ({ region, node, value, reference: `${sharing.length}` }));
      });
    });
  });
}
