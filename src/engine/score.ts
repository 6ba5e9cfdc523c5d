import { methodNamed, methods } from '../methods/index.ts';
import type { Cell, Cells } from '../model/computed-index.ts';
import type { Exact } from '../model/exact.ts';
import type { IndexNode } from '../model/index-tree.ts';
import type { ScoreColumn, ScoringColumn, ScoringFigures } from '../model/method.ts';
import type { ProblemList } from '../model/problem-list.ts';
import type { PeerGroup } from '../model/region.ts';
import type { Workspace } from '../model/workspace.ts';
import type { ScoringInput } from './scoring-input.ts';
import { ScoringRules } from './scoring-rules.ts';

/** The kernels of the scoring methods that a tree uses, loaded once. */
export async function loadScoring(nodes: readonly IndexNode[]): Promise<ReadonlyMap<string, ScoreColumn>> {
  const names = new Set(nodes.flatMap(({ indicator }) => indicator?.scoring ?? []));
  const entries = [...names].map(async (name) => [name, await methodNamed(methods.scoring, name).kernel()] as const);
  return new Map(await Promise.all(entries));
}

/** The figures an indicator is scored by; a reference region's is its value in the same column. */
function figuresOf({ node, indicator, treated }: ScoringInput, workspace: Workspace): ScoringFigures {
  const { worst, best, optimum, reference, deduction, clamps } = indicator;
  const steps = workspace.steps.get(node.code) ?? [];
  const region = reference && workspace.regions.byCode.get(reference.code);
  const measure = region === undefined ? reference?.figure : treated.at(region);
  return { worst, best, optimum, reference: measure, deduction, clamps, steps };
}

function fillMissing({ indicator, statuses }: ScoringInput, workspace: Workspace, scores: Cell[]): void {
  const substitute = methodNamed(methods.missing, indicator.missing).kernel(workspace.settings.scale);
  statuses.forEach((status, region) => {
    if (status === 'L') scores[region] = substitute;
  });
}

/** One peer group's values that are scored together, and the regions that they are of. */
export interface GroupColumn {
  readonly regions: readonly number[];
  readonly column: ScoringColumn;
}

/** What scoring a peer group goes by. */
export function groupColumn(input: ScoringInput, { members }: PeerGroup, workspace: Workspace): GroupColumn {
  const { indicator, treated } = input;
  const { scale, zscore } = workspace.settings;
  const regions = members.filter((region) => treated.at(region) !== undefined);
  const values = regions.map((region) => treated.at(region) as Exact);
  const figures = figuresOf(input, workspace);
  return { regions, column: { ...figures, values, direction: indicator.direction, ...scale, zscore } };
}

/**
 * Scores one indicator, each peer group for itself; what is missing is scored or left out as its method says. A value
 * that its method cannot score is a problem, and its group is then not scored.
 */
export function scoreColumn(
  input: ScoringInput,
  kernel: ScoreColumn,
  workspace: Workspace,
  month: string,
  problems: ProblemList,
): Cells {
  const scores = new Array<Cell>(input.treated.length).fill(undefined);
  const rules = new ScoringRules(input, figuresOf(input, workspace), workspace, month, problems);
  for (const group of workspace.regions.groups) {
    if (input.screened.has(group.name)) continue;
    const { regions, column } = groupColumn(input, group, workspace);
    if (!rules.check(group, regions, column.values)) continue;
    const scored = kernel(column);
    regions.forEach((region, at) => {
      scores[region] = scored[at];
    });
  }
  fillMissing(input, workspace, scores);
  return scores;
}
