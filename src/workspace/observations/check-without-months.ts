import { join } from 'node:path';
import { problem, startOf } from '../../model/problem.ts';
import type { ProblemList } from '../../model/problem-list.ts';
import type { Workspace } from '../../model/workspace.ts';
import { isEntry, matchTemplate, placeholdersOf } from '../files/path-template.ts';
import { WORKSPACE_FILE } from '../find-workspace.ts';
import { ObservationReader } from './observation-reader.ts';

/**
 * Says of a workspace without observations of any month that none were checked. Where files hold months in their rows,
 * what keeps those rows from being of a month is found first.
 */
export function checkWithoutMonths(workspace: Workspace, problems: ProblemList): void {
  const { root, settings, regions } = workspace;
  const template = settings.paths.observations;
  const isTimed = placeholdersOf(template).some((name) => name === 'month' || name === 'year');
  if (!isTimed) {
    const reader = new ObservationReader(workspace, [], problems, new Set());
    for (const { path, values } of matchTemplate(root, template, {})) {
      const region = values.region === undefined ? undefined : (regions.byCode.get(values.region) ?? -1);
      if (isEntry(join(root, path)) && region !== -1) reader.read({ path, region }, '');
    }
  }
  problems.add(problem('nothing-checked', startOf(WORKSPACE_FILE), { template }));
}
