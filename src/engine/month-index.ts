import type { ComputedIndex } from '../model/computed-index.ts';
import type { ProblemList } from '../model/problem-list.ts';
import type { Month } from '../model/settings.ts';
import type { Workspace } from '../model/workspace.ts';
import { computeIndex } from './compute-index.ts';
import { openMonthIfThere } from './open-month.ts';

/**
 * The computed index of a month that need not be there: undefined where the workspace has no data for it, or where
 * errors, which go to the list, keep it from being computed.
 */
export async function monthIndex(
  workspace: Workspace,
  month: Month,
  problems: ProblemList,
): Promise<ComputedIndex | undefined> {
  const before = problems.errorCount;
  const opened = openMonthIfThere(workspace, month, problems);
  if (opened === undefined || problems.errorCount > before) return undefined;
  return computeIndex(workspace, opened.data, problems);
}
