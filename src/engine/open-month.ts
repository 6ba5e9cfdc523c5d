import type { ProblemList } from '../model/problem-list.ts';
import type { Month } from '../model/settings.ts';
import type { Workspace } from '../model/workspace.ts';
import { checkMonth } from '../workspace/observations/month-rules.ts';
import { type ReadMonth, readMonth } from '../workspace/observations/read-month.ts';
import { checkImputation } from './imputation-rules.ts';
import { methods } from './methods/index.ts';

/**
 * Reads one month and finds whatever is wrong with it; errors go to the list. `checked` holds the paths whose rows an
 * earlier call has reported on.
 */
export function openMonth(
  workspace: Workspace,
  month: Month,
  problems: ProblemList,
  checked: Set<string> = new Set(),
): ReadMonth {
  const read = readMonth(workspace, month, problems, checked);
  checkMonth(workspace, methods, read.data, problems);
  checkImputation(workspace, read.data, problems);
  return read;
}
