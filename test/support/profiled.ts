import type { Profile } from '../../src/analysis/profile/profile.ts';
import { Profiler } from '../../src/analysis/profile/profiler.ts';
import { ObservedMonths } from '../../src/observed-months.ts';
import { computeFiles } from './compute-files.ts';
import { rankedWorkspace } from './ranked-workspace.ts';
import { MONTH } from './workspace-files.ts';

/** The profile of a region of the workspace with ranks and ties, where the county d2 is behind on both indicators. */
export async function profiled(code: string, settings: Readonly<Record<string, unknown>> = {}): Promise<Profile> {
  const rows = 'indicator,value,status\nP1,61,\nQ1,40,\n';
  const { index } = await computeFiles({ ...rankedWorkspace(settings), [`data/${MONTH}/d2.csv`]: rows });
  return (await Profiler.of(index, new ObservedMonths(index.workspace))).profile(
    index.workspace.regions.byCode.get(code) ?? -1,
  );
}
