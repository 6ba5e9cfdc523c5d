import type { NodeFigures } from '../model/computed-index.ts';
import type { MonthData } from '../model/observation.ts';
import { ProblemList } from '../model/problem-list.ts';
import type { Month } from '../model/settings.ts';
import type { InputFile, Workspace } from '../model/workspace.ts';
import { computeTotal } from './compute-index.ts';
import { openMonthIfThere } from './open-month.ts';

/** What a month's total is, and the files of observations it was computed from. */
export interface MonthTotal {
  /** undefined where errors keep it from being computed. */
  readonly total: NodeFigures | undefined;
  /** Its observations; undefined where errors keep them from being gone by. */
  readonly data: MonthData | undefined;
  readonly inputs: readonly InputFile[];
  /** Of this month alone: nothing else need be said of it. */
  readonly problems: ProblemList;
}

/**
 * A month's total by the definition as it stands: present weights and methods, the coefficients in force in that month.
 * @returns undefined where the workspace has no data for the month.
 */
export async function monthTotal(workspace: Workspace, month: Month): Promise<MonthTotal | undefined> {
  const problems = new ProblemList();
  const opened = openMonthIfThere(workspace, month, problems);
  if (opened === undefined) return undefined;
  const { data, inputs } = opened;
  const total = problems.errorCount > 0 ? undefined : await computeTotal(workspace, data, problems);
  return { total, data: problems.errorCount > 0 ? undefined : data, inputs, problems };
}
