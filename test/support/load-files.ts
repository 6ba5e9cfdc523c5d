import { methods } from '../../src/methods/index.ts';
import type { MonthData } from '../../src/model/observation.ts';
import { ProblemList } from '../../src/model/problem-list.ts';
import type { Workspace } from '../../src/model/workspace.ts';
import { ObservedMonths } from '../../src/observed-months.ts';
import { readWorkspace } from '../../src/workspace/read-workspace.ts';
import { codesOf } from './source-text.ts';
import { MONTH, smallWorkspace, withFolder } from './workspace-files.ts';

type Changes = Parameters<typeof smallWorkspace>;

/** Loads the small workspace with changes and hands it on, with the list that gathers its problems. */
export function withWorkspace<T>(
  changes: Changes,
  use: (workspace: Workspace, problems: ProblemList) => T | Promise<T>,
): Promise<T> {
  return withFolder(smallWorkspace(...changes), (folder) => {
    const problems = new ProblemList();
    const workspace = readWorkspace(folder, { methods, reserved: [] }, problems);
    if (workspace === undefined) throw new Error(`not loaded: ${codesOf(problems).join('; ')}`);
    return use(workspace, problems);
  });
}

/** What a month of the small workspace with changes holds, and what is wrong with all of it. */
export function monthOf(
  changes: Changes,
  month: string = MONTH,
): Promise<{ data: MonthData; paths: readonly string[]; codes: readonly string[] }> {
  return withWorkspace(changes, (workspace, problems) => {
    const { data, inputs } = new ObservedMonths(workspace).open(month, problems);
    return { data, paths: inputs.map(({ path }) => path), codes: codesOf(problems) };
  });
}
