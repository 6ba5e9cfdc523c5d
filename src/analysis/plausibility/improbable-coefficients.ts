import { coefficientColumn } from '../../engine/adjust.ts';
import type { Exact } from '../../model/exact.ts';
import { adjustersOf } from '../../model/index-tree.ts';
import { labelsOf } from '../../model/label.ts';
import { type Localised, localisedName } from '../../model/localised.ts';
import { type CoefficientRow, rowInForce } from '../../model/observation.ts';
import type { Plausibility } from '../../model/plausibility.ts';
import { type Problem, problem } from '../../model/problem.ts';
import type { Region } from '../../model/region.ts';
import type { Month } from '../../model/settings.ts';
import type { Workspace } from '../../model/workspace.ts';
import { doubleOf } from '../../numeric/double.ts';
import { toFewDigits } from '../../numeric/text.ts';
import { briefly, type Distance, distanceFrom, spreadOf, times, withUnit } from './spread.ts';

const BEGINNING: Localised = { en: 'the beginning', zh: '最初' };

function shown({ adjusters }: Workspace, adjuster: string, value: Exact): Localised {
  const unit = adjusters.get(adjuster)?.unit ?? '';
  return withUnit(toFewDigits(value, 4), unit);
}

/** What a problem says about a region's coefficient. */
function about(workspace: Workspace, region: number, adjuster: string, value: Exact) {
  const { code, ...names } = workspace.regions.list[region] as Region;
  const name = labelsOf(workspace, adjuster);
  return { name, region: code, place: localisedName(names), value: shown(workspace, adjuster, value) };
}

/** One region's coefficients that differ from the row before by the factor or more. */
function jumpsOf(
  workspace: Workspace,
  region: number,
  rows: readonly CoefficientRow[],
  limits: Plausibility,
): Problem[] {
  return rows.slice(0, -1).flatMap((row, at) => {
    const before = rows[at + 1] as CoefficientRow;
    return [...row.values].flatMap(([adjuster, value]) => {
      const earlier = before.values.get(adjuster);
      if (earlier === undefined) return [];
      const ratio = doubleOf(value) / doubleOf(earlier);
      if (Math.max(ratio, 1 / ratio) < limits.coefficientFactor) return [];
      const values = {
        ...about(workspace, region, adjuster, value),
        before: shown(workspace, adjuster, earlier),
        from: before.from || BEGINNING,
        times: times({ factor: Math.max(ratio, 1 / ratio), isAbove: ratio >= 1, deviations: 0 }),
      };
      return [problem('coefficient-jump', row.place(adjuster), values)];
    });
  });
}

/** The adjusters that indicators name, by code. */
function namedAdjusters({ tree }: Workspace): readonly string[] {
  return [...new Set(tree.nodes.flatMap(({ indicator }) => adjustersOf(indicator)))].sort();
}

/** Two adjusters whose ratio lies far from that of the peers, in one region. */
interface OddRatio {
  readonly region: number;
  readonly pair: readonly [string, string];
  readonly ratio: number;
  readonly distance: Distance;
}

function oddRatios(
  workspace: Workspace,
  month: Month,
  pair: readonly [string, string],
  limits: Plausibility,
): OddRatio[] {
  const [over, under] = pair.map((adjuster) => coefficientColumn(workspace.coefficients, adjuster, month));
  const ratios = workspace.regions.list.map((_, region) => {
    const [a, b] = [over?.at(region), under?.at(region)];
    return a === undefined || b === undefined ? undefined : doubleOf(a) / doubleOf(b);
  });
  return workspace.regions.groups.flatMap(({ members }) => {
    const known = members.filter((region) => ratios[region] !== undefined);
    const spread = spreadOf(Float64Array.from(known, (region) => ratios[region] as number));
    if (spread === undefined) return [];
    return known.flatMap((region): OddRatio[] => {
      const ratio = ratios[region] as number;
      const distance = distanceFrom(ratio, spread);
      const isFar = distance.deviations > limits.deviations && distance.factor >= limits.factor;
      return isFar ? [{ region, pair, ratio, distance }] : [];
    });
  });
}

function pairsOf(adjusters: readonly string[]): (readonly [string, string])[] {
  return adjusters.flatMap((a, at) => adjusters.slice(at + 1).map((b) => [a, b] as const));
}

/** One odd ratio for each region. If a region has several: one of the coefficient that stands in most of them. */
function worstOf(odd: readonly OddRatio[]): OddRatio[] {
  const byRegion = new Map<number, OddRatio[]>();
  for (const each of odd) byRegion.set(each.region, [...(byRegion.get(each.region) ?? []), each]);
  return [...byRegion.values()].flatMap((found) => {
    const count = (adjuster: string): number => found.filter(({ pair }) => pair.includes(adjuster)).length;
    const all = [...new Set(found.flatMap(({ pair }) => pair))].sort((a, b) => count(b) - count(a) || (a < b ? -1 : 1));
    const [first] = found.filter(({ pair }) => pair.includes(all[0] as string));
    if (first === undefined) return [];
    // The coefficient in most odd ratios stands first: it is the doubtful one.
    const [a, b] = first.pair;
    const isTurned = all[0] === b;
    const distance = { ...first.distance, isAbove: first.distance.isAbove !== isTurned };
    return [{ ...first, pair: isTurned ? [b, a] : [a, b], ratio: isTurned ? 1 / first.ratio : first.ratio, distance }];
  });
}

/**
 * Coefficients that have jumped between two rows of their region, and those whose ratio to another (GDP a head, vehicles a
 * head) lies far from that of the peers in a month.
 */
export function improbableCoefficients(workspace: Workspace, month: Month, limits: Plausibility): readonly Problem[] {
  const jumps = workspace.coefficients.flatMap((rows, region) => jumpsOf(workspace, region, rows, limits));
  const odd = pairsOf(namedAdjusters(workspace)).flatMap((pair) => oddRatios(workspace, month, pair, limits));
  const ratios = worstOf(odd).flatMap(({ region, pair: [adjuster, other], ratio, distance }) => {
    const row = rowInForce(workspace.coefficients[region] ?? [], month);
    const value = row?.values.get(adjuster);
    if (row === undefined || value === undefined) return [];
    const values = {
      ...about(workspace, region, adjuster, value),
      other: labelsOf(workspace, other),
      ratio: briefly(ratio),
      times: times(distance),
    };
    return [problem('odd-coefficient', row.place(adjuster), values)];
  });
  return [...jumps, ...ratios];
}
