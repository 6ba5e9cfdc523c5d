import { ProblemList } from '../../model/problem-list.ts';
import type { Month } from '../../model/settings.ts';
import type { Workspace } from '../../model/workspace.ts';
import { readTable } from '../csv/table.ts';
import { matchTemplate, placeholdersOf } from '../files/path-template.ts';
import { SourceReader } from '../files/source-reader.ts';
import { isMonth } from '../month.ts';

function monthsInside(workspace: Workspace, path: string): string[] {
  // Whatever is wrong with the file is reported when it is read for its observations.
  const ignored = new ProblemList();
  const source = SourceReader.ofTables(workspace).read(path, 'observations', '', ignored);
  const months = new Set<string>();
  if (source === undefined) return [];
  readTable(source, { required: ['month'], optional: [] }, ignored, (row) => months.add(row.cell('month')));
  return [...months].filter(isMonth);
}

/** The months the workspace has observations for, in order; a yearly file without months stands for its January. */
export function availableMonths(workspace: Workspace): Month[] {
  const { root, settings } = workspace;
  const template = settings.paths.observations;
  const matches = matchTemplate(root, template, {});
  const named = matches.flatMap(({ values }) => values.month ?? []);
  if (placeholdersOf(template).includes('month')) return [...new Set(named)].sort();
  const found = matches.flatMap(({ path, values }) => {
    const inside = monthsInside(workspace, path);
    return inside.length === 0 && values.year !== undefined ? [`${values.year}-01`] : inside;
  });
  return [...new Set(found)].sort();
}
