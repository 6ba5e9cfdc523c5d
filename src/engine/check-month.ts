import { methods } from '../methods/index.ts';
import type { MonthData } from '../model/observation.ts';
import type { ProblemList } from '../model/problem-list.ts';
import type { Workspace } from '../model/workspace.ts';
import { checkImputation } from './imputation-rules.ts';
import { checkMonth } from './month-rules.ts';
import { observeMonth } from './observe.ts';
import { checkBounds } from './value-bounds.ts';

/**
 * Makes the values that were read those of their month, and checks them; problems go to the list. `reported` holds the
 * places that an earlier call has reported on.
 */
export function observeAndCheck(
  workspace: Workspace,
  read: MonthData,
  problems: ProblemList,
  reported?: Set<string>,
): MonthData {
  checkBounds(workspace, read, problems, reported);
  const data = observeMonth(workspace, read, problems, reported);
  checkMonth(workspace, methods, data, problems);
  checkImputation(workspace, data, problems);
  return data;
}
