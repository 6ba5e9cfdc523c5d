import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { ComparedWeighting } from '../../model/consistency.ts';
import type { IndexNode } from '../../model/index-tree.ts';
import { comparisonColumns } from '../../model/input-tables/definition.ts';
import { ProblemList } from '../../model/problem-list.ts';
import type { Workspace } from '../../model/workspace.ts';
import { headerFor } from '../csv/header.ts';
import { SourceReader } from '../files/source-reader.ts';
import { readComparisonRows } from './comparison-rows.ts';
import { type ComparedWeights, NOTHING_COMPARED, readComparisons } from './read-comparisons.ts';

/** Whether the workspace holds pairwise comparisons at all. */
export function holdsComparisons({ root, settings }: Workspace): boolean {
  return existsSync(join(root, settings.paths.comparisons));
}

/**
 * The weights that the pairwise comparisons of a workspace come to by a method, under every parent that has some, whether it is
 * weighted by them or not. Judgments that do not agree are no problem here: `consistency` tells of them.
 */
export function readEveryComparison(
  workspace: Workspace,
  weighting: ComparedWeighting,
  problems: ProblemList,
): ComparedWeights {
  const { settings, tree } = workspace;
  const { comparisons: file, indicators } = settings.paths;
  const source = SourceReader.ofTables(workspace).read(file, 'comparisons', headerFor(comparisonColumns), problems);
  if (source === undefined) return NOTHING_COMPARED;
  const found = readComparisonRows(source, { tree, indicators, weightingOf: () => weighting }, new ProblemList());
  const report = new ProblemList();
  const weightingOf = ({ code }: IndexNode) => (found?.byParent.has(code) ? weighting : undefined);
  const compared = readComparisons(source, { tree, indicators, weightingOf }, report);
  for (const error of report.errors) if (error.code !== 'inconsistent-comparisons') problems.add(error);
  return compared;
}
