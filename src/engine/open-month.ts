import type { AmendedCell } from '../model/amendments.ts';
import type { ProblemList } from '../model/problem-list.ts';
import type { Month } from '../model/settings.ts';
import type { Workspace } from '../model/workspace.ts';
import { checkMonth } from '../workspace/observations/month-rules.ts';
import { type ReadMonth, readMonth } from '../workspace/observations/read-month.ts';
import { checkImputation } from './imputation-rules.ts';
import { methods } from './methods/index.ts';
import { observeMonth } from './observe.ts';

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
  const data = observeMonth(workspace, read.data, problems, checked);
  checkMonth(workspace, methods, data, problems);
  checkImputation(workspace, data, problems);
  return { ...read, data };
}
