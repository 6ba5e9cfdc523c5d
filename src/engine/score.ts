import type { Cell } from '../model/computed-index.ts';
import type { Exact } from '../model/exact.ts';
import type { IndexNode, Indicator } from '../model/index-tree.ts';
import type { Status } from '../model/observation.ts';
import { problem } from '../model/problem.ts';
import type { ProblemList } from '../model/problem-list.ts';
import type { PeerGroup } from '../model/region.ts';
import type { Settings } from '../model/settings.ts';
import type { Workspace } from '../model/workspace.ts';
import { compareSnapped } from '../numeric/order.ts';
import { toSignificantText } from '../numeric/text.ts';
import { methodNamed, methods } from './methods/index.ts';

/** One indicator as it is scored: its definition and, per region, its treated values and settled statuses. */
export interface ScoringInput {
  readonly node: IndexNode;
  readonly indicator: Indicator;
  readonly treated: readonly Cell[];
  readonly statuses: readonly Status[];
}

function allEqual(values: readonly Exact[]): boolean {
  const [first] = values;
  return first !== undefined && values.every((value) => compareSnapped(value, first) === 0);
}

class ColumnScorer {
  readonly #workspace: Workspace;
  readonly #month: string;
  readonly #problems: ProblemList;

  constructor(workspace: Workspace, month: string, problems: ProblemList) {
    this.#workspace = workspace;
    this.#month = month;
    this.#problems = problems;
  }

  #warn(input: ScoringInput, group: PeerGroup, values: readonly Exact[]): void {
    const { node, indicator, statuses } = input;
    const at = { file: this.#workspace.settings.paths.indicators, line: node.line, column: 1 };
    const named = { code: node.code, group: group.name, month: this.#month };
    if (values.length === 0) {
      const applies = group.members.some((region) => statuses[region] !== 'M');
      if (applies) this.#problems.add(problem('no-values', at, named));
    } else if (methodNamed(methods.scoring, indicator.scoring).relative && allEqual(values)) {
      this.#problems.add(problem('all-equal', at, { ...named, value: toSignificantText(values[0] as Exact) }));
    }
  }

  scoreGroup(input: ScoringInput, group: PeerGroup, scores: Cell[]): void {
    const { indicator, treated } = input;
    const { scale }: Settings = this.#workspace.settings;
    const reported: number[] = [];
    const values: Exact[] = [];
    for (const region of group.members) {
      const value = treated[region];
      if (value === undefined) continue;
      reported.push(region);
      values.push(value);
    }
    this.#warn(input, group, values);
    const method = methodNamed(methods.scoring, indicator.scoring);
    const { direction, worst, best } = indicator;
    const scored = method.score({ values, direction, ...scale, worst, best });
    reported.forEach((region, at) => {
      scores[region] = scored[at];
    });
  }

  fillMissing({ indicator, statuses }: ScoringInput, scores: Cell[]): void {
    const substitute = methodNamed(methods.missing, indicator.missing).score(this.#workspace.settings.scale);
    statuses.forEach((status, region) => {
      if (status === 'L') scores[region] = substitute;
    });
  }
}

/** Scores one indicator, each peer group for itself; what is missing is scored or left out as its method says. */
export function scoreColumn(
  input: ScoringInput,
  workspace: Workspace,
  month: string,
  problems: ProblemList,
): readonly Cell[] {
  const scores = new Array<Cell>(input.treated.length).fill(undefined);
  const scorer = new ColumnScorer(workspace, month, problems);
  for (const group of workspace.regions.groups) scorer.scoreGroup(input, group, scores);
  scorer.fillMissing(input, scores);
  return scores;
}
