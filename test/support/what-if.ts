import { compareRuns } from '../../src/analysis/what-if/compare-runs.ts';
import type { Assumption, WhatIf } from '../../src/publish/what-if/table.ts';
import { computeFiles } from './compute-files.ts';
import { rankedWorkspace } from './ranked-workspace.ts';
import { MONTH } from './workspace-files.ts';

const ASSUMED: readonly Assumption[] = [
  { kind: 'value', of: 'P1', was: '62.5', is: '' },
  { kind: 'value', of: 'Q1', was: '', is: 'M' },
  { kind: 'weight', of: 'Q', was: '1', is: '2' },
  { kind: 'method', of: 'scoring', was: 'min-max', is: 'rank' },
];

/** What would become of the county d3 of the workspace with ranks and ties if it reported Q1 alone. */
export async function whatIfOfD3(
  assumptions = ASSUMED,
  settings: Readonly<Record<string, unknown>> = {},
): Promise<WhatIf> {
  const files = rankedWorkspace(settings);
  const before = (await computeFiles(files)).index;
  const rows = 'indicator,value,status\nP1,,\nQ1,71,\n';
  const after = (await computeFiles({ ...files, [`data/${MONTH}/d3.csv`]: rows })).index;
  const region = before.workspace.regions.byCode.get('d3') ?? -1;
  return { assumptions, comparison: compareRuns(before, after, region) };
}
