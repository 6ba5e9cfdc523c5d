import type { Exact } from '../model/exact.ts';
import type { IndexNode } from '../model/index-tree.ts';
import { placeOfCell } from '../model/month-cells.ts';
import type { MonthData } from '../model/observation.ts';
import { type Problem, problem } from '../model/problem.ts';
import type { ProblemList } from '../model/problem-list.ts';
import { cellOf, type Region } from '../model/region.ts';
import type { Workspace } from '../model/workspace.ts';
import { brokenBound } from '../workspace/bounds.ts';

/** Reports one indicator's values, as they are reported, that its `min` and `max` rule out. */
function checkIndicator(
  { regions, settings }: Workspace,
  data: MonthData,
  leaf: number,
  { code, indicator }: IndexNode,
  report: (place: string, found: Problem) => void,
): void {
  const bounds = indicator?.bounds;
  if (bounds === undefined || (bounds.min === undefined && bounds.max === undefined)) return;
  const from = cellOf(regions, leaf);
  for (let region = 0; region < regions.list.length; region += 1) {
    const cell = from + region;
    const value: Exact | undefined = data.values.at(cell);
    const broken = value && brokenBound(value, bounds);
    if (broken === undefined) continue;
    const file = settings.paths.indicators;
    const at = placeOfCell(data, region, cell);
    const values = {
      code,
      region: (regions.list[region] as Region).code,
      value: data.raw.at(cell),
      ...broken,
      file,
    };
    report(`${at.file}:${at.line}:${leaf}/${region}`, problem('impossible-value', at, values));
  }
}

/**
 * Reports the values that cannot be, by the bounds that indicators.csv gives, of a month as it was read and of the
 * earlier ones it goes by; `reported` holds the cells that are reported already.
 */
export function checkBounds(
  workspace: Workspace,
  data: MonthData,
  problems: ProblemList,
  reported: Set<string> = new Set(),
): void {
  const { nodes, leaves } = workspace.tree;
  for (const month of [data, ...data.earlier]) {
    for (const [leaf, position] of leaves.entries()) {
      checkIndicator(workspace, month, leaf, nodes[position] as IndexNode, (place, found) => {
        if (reported.has(place)) return;
        reported.add(place);
        problems.add(found);
      });
    }
  }
}
