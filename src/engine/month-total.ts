import { type Cell, listed } from '../model/cells.ts';
import type { ComputedIndex, NodeFigures } from '../model/computed-index.ts';
import type { ObservedMonth } from '../model/months.ts';
import type { MonthData } from '../model/observation.ts';
import { ProblemList } from '../model/problem-list.ts';
import type { InputFile, Workspace } from '../model/workspace.ts';
import { computeIndex, computeTotal, type Engine } from './compute-index.ts';
import { bandsOf } from './rank.ts';

/** What is kept of a month's total: nothing else of its index is held for it. */
export interface TotalFigures {
  readonly published: readonly Cell[];
  readonly ranks: Uint32Array;
  /** The name of each region's band; '' for none. */
  readonly bands: readonly string[];
}

/** The figures of a total, and its bands, that are compared with those of other months. */
function totalFigures({ published, ranks }: NodeFigures, bands: readonly string[]): TotalFigures {
  return { published: listed(published), ranks, bands };
}

/** What is kept of a computed index's total. */
export function totalOf({ nodes, bands }: Pick<ComputedIndex, 'nodes' | 'bands'>): TotalFigures {
  return totalFigures(nodes[0] as NodeFigures, bands);
}

/** What a month's total is, and the files of observations it was computed from. */
export interface MonthTotal {
  /** undefined where errors keep it from being computed. */
  readonly total: TotalFigures | undefined;
  /** Its observations; undefined if errors make them unusable. */
  readonly data: MonthData | undefined;
  readonly inputs: readonly InputFile[];
  /** Of this month alone: nothing else need be said of it. */
  readonly problems: ProblemList;
}

/** A month's total by the definition as it stands: present weights and methods, the coefficients in force in that month. */
export async function monthTotal(workspace: Workspace, observed: ObservedMonth, engine?: Engine): Promise<MonthTotal> {
  const { data, inputs } = observed;
  const problems = new ProblemList();
  problems.addAll(observed.problems);
  const total = problems.errorCount > 0 ? undefined : await computeTotal(workspace, data, problems, engine);
  const figures = total && totalFigures(total, bandsOf(total, workspace.settings));
  return { total: figures, data: problems.errorCount > 0 ? undefined : data, inputs, problems };
}

/** The computed index of a month; undefined where errors keep it from being computed. Problems go to the list. */
export async function monthIndex(
  workspace: Workspace,
  observed: ObservedMonth,
  problems: ProblemList,
): Promise<ComputedIndex | undefined> {
  problems.addAll(observed.problems);
  return observed.problems.errorCount > 0 ? undefined : computeIndex(workspace, observed.data, problems);
}
