import { AND_MORE, type Localised, listedIn, localisedName } from '../../model/localised.ts';
import { problem, startOf } from '../../model/problem.ts';
import type { ProblemList } from '../../model/problem-list.ts';
import { regionHierarchy } from '../../model/region-hierarchy.ts';
import type { Month } from '../../model/settings.ts';
import type { Workspace } from '../../model/workspace.ts';
import { isSafeCode } from '../files/safe-path.ts';
import { namedHint } from '../named-hint.ts';
import { shown } from '../number-cell.ts';
import type { ObservationPlan, PlannedFile } from '../plan/observation-plan.ts';
import type { StrayFile } from '../plan/stray-files.ts';

/** More months than these are not listed in a message. */
const MOST_MONTHS = 12;

function periodsHint(periods: readonly string[], template: string): Localised {
  if (periods.length === 0) {
    return { en: `add them as "${template}" in pingan.json says`, zh: `请按 pingan.json 中的 "${template}" 添加` };
  }
  const months = listedIn([...(periods.length > MOST_MONTHS ? [AND_MORE] : []), ...periods.slice(-MOST_MONTHS)]);
  return {
    en: `add them, or choose a month that has some: ${months.en}`,
    zh: `请补上，或选择已有数据的月份：${months.zh}`,
  };
}

function strayHint({ path, hint }: StrayFile): Localised {
  return { en: `"${path}" seems to hold them: ${hint.en}`, zh: `"${path}" 似乎就是：${hint.zh}` };
}

/** The problem of a month without a single row, which names the months that have some. */
export function reportNoData(
  known: { readonly plan: ObservationPlan; readonly available: readonly Month[] },
  month: Month,
  path: string | undefined,
  problems: ProblemList,
): void {
  const { plan } = known;
  const stray = plan.strays.find(({ near, mended }) => mended !== undefined && month.startsWith(near ?? '-'));
  const hint = stray === undefined ? periodsHint(known.available, plan.template) : strayHint(stray);
  problems.add(problem('no-data-for-month', startOf(path ?? plan.pathOf(month)), { month, hint }));
}

/** The regions that need report nothing: parents, where every indicator rolls up. */
export function regionsWithoutReports({ tree, regions }: Workspace): ReadonlySet<number> {
  if (!tree.leaves.every((leaf) => tree.nodes[leaf]?.indicator?.rollup !== undefined)) return new Set();
  const { children } = regionHierarchy(regions);
  return new Set([...children.keys()].filter((region) => children[region]?.length !== 0));
}

function reportMissingRegions(workspace: Workspace, plan: ObservationPlan, month: Month, problems: ProblemList): void {
  const needless = regionsWithoutReports(workspace);
  for (const region of plan.regionsWithoutFile(month)) {
    const named = workspace.regions.list[region];
    const code = named?.code ?? '';
    // No file can be named for a code that is refused already.
    if (needless.has(region) || !isSafeCode(code)) continue;
    const at = startOf(plan.pathOf(month, region));
    problems.add(problem('missing-region-file', at, { region: code, name: localisedName(named), month }));
  }
}

/**
 * The files that are to be read for a month. Regions without a file and files without a region are problems; a file that
 * serves all months and regions is to be read even where it is not there.
 */
export function filesToRead(
  workspace: Workspace,
  plan: ObservationPlan,
  month: Month,
  problems: ProblemList,
): readonly PlannedFile[] {
  const files = plan.filesOf(month);
  if (!plan.isByRegion) return files.length > 0 || plan.isTimed ? files : [plan.onlyFile];
  if (!plan.has(month)) return [];
  const { regions, settings } = workspace;
  for (const { path, code } of plan.foreignFilesOf(month)) {
    const hint = namedHint(code, () => regions.list);
    const named = { region: shown(code), regions: settings.paths.regions, hint };
    problems.add(problem('unknown-region-file', startOf(path), named));
  }
  reportMissingRegions(workspace, plan, month, problems);
  return files;
}
