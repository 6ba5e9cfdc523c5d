import { localisedName } from '../model/localised.ts';
import { isBlankCell } from '../model/month-cells.ts';
import type { MonthData } from '../model/observation.ts';
import { problem } from '../model/problem.ts';
import type { ProblemList } from '../model/problem-list.ts';
import { cellOf } from '../model/region.ts';
import type { Workspace } from '../model/workspace.ts';

/** The cells of a region, one for each indicator. */
function cellsOf(region: number, { tree, regions }: Workspace): readonly number[] {
  return [...tree.leaves.keys()].map((leaf) => cellOf(regions, leaf, region));
}

/** A month as its rows report it, and as it is once values are made of children's and carried forward. */
export interface ReportedMonth {
  readonly reported: MonthData;
  readonly observed: MonthData;
}

/** Whether a region reports nothing at all although something applies to it; a file that was not read tells nothing. */
function isSilent(workspace: Workspace, { reported, observed }: ReportedMonth, region: number): boolean {
  if (reported.unread.has(region) || reported.absent.has(region)) return false;
  const applicable = cellsOf(region, workspace).filter((cell) => reported.statuses[cell] !== 'M');
  const isNothing = (cell: number): boolean => {
    return isBlankCell(reported, cell) && observed.provenance.get(cell)?.origin !== 'rollup';
  };
  return applicable.length > 0 && applicable.every(isNothing);
}

/** The regions without a single value of their own for a month: none reported, none made of their children's. */
export function silentRegions(workspace: Workspace, month: ReportedMonth): readonly number[] {
  return [...workspace.regions.list.keys()].filter((region) => isSilent(workspace, month, region));
}

/** Warns of the regions without a single value, at the first of their rows or where their file begins. */
export function warnOfSilentRegions(workspace: Workspace, month: ReportedMonth, problems: ProblemList): void {
  const data = month.reported;
  for (const region of silentRegions(workspace, month)) {
    const lines = cellsOf(region, workspace).map((cell) => data.lines[cell] ?? 0);
    const line = Math.min(...lines.filter((each) => each > 0), Number.MAX_SAFE_INTEGER);
    const at = { file: data.files[region] ?? '', line: line === Number.MAX_SAFE_INTEGER ? 1 : line, column: 1 };
    const named = workspace.regions.list[region];
    const name = localisedName(named);
    problems.add(problem('silent-region', at, { region: named?.code ?? '', name, month: data.month }));
  }
}
