import type { AmendedCell } from '../model/amendments.ts';
import type { MonthData } from '../model/observation.ts';
import { ProblemList } from '../model/problem-list.ts';
import type { Month } from '../model/settings.ts';
import type { Workspace } from '../model/workspace.ts';
import { observationSources } from '../workspace/imported-inputs.ts';
import { earlierFiles } from '../workspace/observations/observation-files.ts';
import { type ReadMonth, readMonth } from '../workspace/observations/read-month.ts';
import { checkImputation } from './imputation-rules.ts';
import { methods } from './methods/index.ts';
import { checkMonth } from './month-rules.ts';
import { observeMonth } from './observe.ts';
import { warnOfSilentRegions } from './silent-regions.ts';
import { checkBounds } from './value-bounds.ts';

/** Makes the values read those of the month, and checks them. */
function observe(workspace: Workspace, read: ReadMonth, problems: ProblemList, checked?: Set<string>): ReadMonth {
  checkBounds(workspace, read.data, problems, checked);
  const data = observeMonth(workspace, read.data, problems, checked);
  checkMonth(workspace, methods, data, problems);
  checkImputation(workspace, data, problems);
  return { data, inputs: [...read.inputs, ...observationSources(workspace, read.data, problems)] };
}

/**
 * Reads one month, makes its values those of the month, and finds whatever is wrong with it; problems go to the list.
 * `checked` holds the paths and places that an earlier call has reported on; `amended` cells count as if they were read.
 */
export function openMonth(
  workspace: Workspace,
  month: Month,
  problems: ProblemList,
  checked: Set<string> = new Set(),
  amended: readonly AmendedCell[] = [],
): ReadMonth {
  const read = readMonth(workspace, methods, month, problems, checked, amended);
  const opened = observe(workspace, read, problems, checked);
  // What is amended tells nothing of what is reported.
  if (amended.length === 0) warnOfSilentRegions(workspace, { reported: read.data, observed: opened.data }, problems);
  return opened;
}

/** Whether what was read of a month has no row at all, and nothing was refused of which that could be said. */
function isWithoutRows({ lines }: MonthData, problems: ProblemList): boolean {
  return lines.every((line) => line === 0) && problems.errors.every(({ code }) => code === 'no-data-for-month');
}

/**
 * Opens a month that need not be there: undefined where no file holds a row of it. Problems, which go to the list,
 * are of a month that is there.
 */
export function openMonthIfThere(workspace: Workspace, month: Month, problems: ProblemList): ReadMonth | undefined {
  const anyRegion = new Set(workspace.regions.list.keys());
  if (earlierFiles(workspace, month, anyRegion).length === 0) return undefined;
  const found = new ProblemList();
  const read = readMonth(workspace, methods, month, found);
  if (isWithoutRows(read.data, found)) return undefined;
  problems.addAll(found);
  return observe(workspace, read, problems);
}
