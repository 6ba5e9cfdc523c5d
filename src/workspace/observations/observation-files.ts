import { join } from 'node:path';
import type { Localised } from '../../model/localised.ts';
import { problem, startOf } from '../../model/problem.ts';
import type { ProblemList } from '../../model/problem-list.ts';
import { regionHierarchy } from '../../model/region-hierarchy.ts';
import type { Month } from '../../model/settings.ts';
import type { Workspace } from '../../model/workspace.ts';
import { fillTemplate, isEntry, matchTemplate, monthValues, placeholdersOf } from '../files/path-template.ts';
import { isSafeCode } from '../files/safe-path.ts';
import { namedHint } from '../named-hint.ts';
import { shown } from '../number-cell.ts';
import { availableMonths } from './available-months.ts';
import { type StrayFile, strayFiles } from './stray-files.ts';

/** A file of observations and the region its path names. */
export interface ObservationFile {
  readonly path: string;
  readonly region: number | undefined;
}

/** More months than these are not listed in a message. */
const MOST_MONTHS = 12;

function periodsHint(periods: readonly string[], template: string): Localised {
  if (periods.length === 0) {
    return { en: `add them as "${template}" in pingan.json says`, zh: `请按 pingan.json 中的 "${template}" 添加` };
  }
  const listed = [...(periods.length > MOST_MONTHS ? ['...'] : []), ...periods.slice(-MOST_MONTHS)].join(', ');
  return { en: `add them, or choose a month that has some: ${listed}`, zh: `请补上，或选择已有数据的月份：${listed}` };
}

function strayHint({ path, hint }: StrayFile): Localised {
  return { en: `"${path}" seems to hold them: ${hint.en}`, zh: `"${path}" 似乎就是：${hint.zh}` };
}

/** The problem of a month without a single row, which names the months that have some. */
export function reportNoData(
  workspace: Workspace,
  month: Month,
  path: string | undefined,
  problems: ProblemList,
): void {
  const template = workspace.settings.paths.observations;
  const at = startOf(path ?? fillTemplate(template, monthValues(month)));
  const stray = strayFiles(workspace.root, template).find(
    ({ near, mended }) => mended !== undefined && month.startsWith(near ?? '-'),
  );
  const hint = stray === undefined ? periodsHint(availableMonths(workspace), template) : strayHint(stray);
  problems.add(problem('no-data-for-month', at, { month, hint }));
}

/** The path of a region's file of a month where each region has its own. */
export function pathOfRegion({ settings, regions }: Workspace, month: Month, region: number): string {
  const code = regions.list[region]?.code ?? '';
  return fillTemplate(settings.paths.observations, { ...monthValues(month), region: code });
}

/** The regions that need report nothing: parents, where every indicator rolls up. */
export function regionsWithoutReports({ tree, regions }: Workspace): ReadonlySet<number> {
  if (!tree.leaves.every((leaf) => tree.nodes[leaf]?.indicator?.rollup !== undefined)) return new Set();
  const { children } = regionHierarchy(regions);
  return new Set([...children.keys()].filter((region) => children[region]?.length !== 0));
}

function reportMissingRegions(
  workspace: Workspace,
  month: Month,
  found: ReadonlySet<number>,
  problems: ProblemList,
): void {
  const needless = regionsWithoutReports(workspace);
  for (const [position, { code, name }] of workspace.regions.list.entries()) {
    // No file can be named for a code that is refused already.
    if (found.has(position) || needless.has(position) || !isSafeCode(code)) continue;
    const at = startOf(pathOfRegion(workspace, month, position));
    problems.add(problem('missing-region-file', at, { region: code, name, month }));
  }
}

function filesByRegion(workspace: Workspace, month: Month, problems: ProblemList): ObservationFile[] {
  const { root, settings, regions } = workspace;
  const template = settings.paths.observations;
  const matches = matchTemplate(root, template, monthValues(month));
  if (matches.length === 0) {
    reportNoData(workspace, month, undefined, problems);
    return [];
  }
  const files: ObservationFile[] = [];
  for (const { path, values } of matches) {
    const code = values.region ?? '';
    const region = regions.byCode.get(code);
    if (region === -1) continue;
    if (region !== undefined) files.push({ path, region });
    else {
      const hint = namedHint(code, () => regions.list);
      const named = { region: shown(code), regions: settings.paths.regions, hint };
      problems.add(problem('unknown-region-file', startOf(path), named));
    }
  }
  reportMissingRegions(workspace, month, new Set(files.map(({ region }) => region as number)), problems);
  return files;
}

/** The files that hold a month's observations. Regions without a file and files without a region are problems. */
export function observationFiles(workspace: Workspace, month: Month, problems: ProblemList): ObservationFile[] {
  const { root, settings } = workspace;
  const template = settings.paths.observations;
  const placeholders = placeholdersOf(template);
  if (placeholders.includes('region')) return filesByRegion(workspace, month, problems);
  const path = fillTemplate(template, monthValues(month));
  const named = placeholders.some((name) => name === 'month' || name === 'year');
  if (named && !matchTemplate(root, template, {}).some((match) => match.path === path)) {
    reportNoData(workspace, month, undefined, problems);
    return [];
  }
  return [{ path, region: undefined }];
}

/** The files that hold an earlier month's observations of some regions; those that do not exist are no data. */
export function earlierFiles(workspace: Workspace, month: Month, wanted: ReadonlySet<number>): ObservationFile[] {
  const { root, settings, regions } = workspace;
  const template = settings.paths.observations;
  if (!placeholdersOf(template).includes('region')) {
    const path = fillTemplate(template, monthValues(month));
    return isEntry(join(root, path)) ? [{ path, region: undefined }] : [];
  }
  return matchTemplate(root, template, monthValues(month)).flatMap(({ path, values }) => {
    const region = regions.byCode.get(values.region ?? '') ?? -1;
    return wanted.has(region) ? [{ path, region }] : [];
  });
}
