import type { TotalFigures } from '../../engine/month-total.ts';
import type { Exact } from '../../model/exact.ts';
import type { Settings } from '../../model/settings.ts';
import type { RegionFinding, WarningRule } from '../../model/warning.ts';
import { compare, integer, subtract } from '../../numeric/exact.ts';
import { toPlainText } from '../../numeric/text.ts';

/** The rules that go by totals alone, and those of them that look back. */
export type TotalRule = Extract<WarningRule, { rule: 'score-below' | 'score-drop' | 'rank-loss' | 'band-worsened' }>;
export type DropRule = Exclude<TotalRule, { rule: 'score-below' }>;

function found(region: number, value: string, reference = ''): RegionFinding {
  return { region, node: 0, value, reference };
}

/** Each region of a column with a published total. */
function scored({ published }: Pick<TotalFigures, 'published'>): readonly (readonly [number, Exact])[] {
  return published.flatMap((score, region) => (score === undefined ? [] : [[region, score] as const]));
}

/** The regions whose published total is below the threshold. */
export function scoresBelow(now: TotalFigures, threshold: Exact): readonly RegionFinding[] {
  return scored(now).flatMap(([region, score]) => {
    return compare(score, threshold) < 0 ? [found(region, toPlainText(score))] : [];
  });
}

/** The regions whose published total has dropped by more than the threshold. */
function drops(now: TotalFigures, then: TotalFigures, threshold: Exact): readonly RegionFinding[] {
  return scored(now).flatMap(([region, score]) => {
    const before = then.published[region];
    if (before === undefined || compare(subtract(before, score), threshold) <= 0) return [];
    return [found(region, toPlainText(score), toPlainText(before))];
  });
}

/** The regions that have lost so many places or more. */
function rankLosses(now: TotalFigures, then: TotalFigures, threshold: Exact): readonly RegionFinding[] {
  return [...now.ranks.entries()].flatMap(([region, rank]) => {
    const before = then.ranks[region] ?? 0;
    if (rank === 0 || before === 0 || compare(integer(rank - before), threshold) < 0) return [];
    return [found(region, `${rank}`, `${before}`)];
  });
}

/** The regions whose band is worse; below all bands is the worst. */
function worseBands(now: TotalFigures, then: TotalFigures, { bands }: Settings): readonly RegionFinding[] {
  const names = bands.map(({ name }) => name);
  const placeOf = (band: string): number => (band === '' ? names.length : names.indexOf(band));
  return scored(now).flatMap(([region]) => {
    const [band = '', earlier = ''] = [now.bands[region], then.bands[region]];
    if (then.published[region] === undefined || placeOf(band) <= placeOf(earlier)) return [];
    return [found(region, band, earlier)];
  });
}

/** What a rule that looks back finds between two months' totals, by the definition as it stands. */
export function worsened(
  rule: DropRule,
  now: TotalFigures,
  then: TotalFigures,
  settings: Settings,
): readonly RegionFinding[] {
  if (rule.rule === 'score-drop') return drops(now, then, rule.threshold);
  if (rule.rule === 'rank-loss') return rankLosses(now, then, rule.threshold);
  return worseBands(now, then, settings);
}
