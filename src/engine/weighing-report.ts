import type { Cells } from '../model/cells.ts';
import type { Exact } from '../model/exact.ts';
import type { IndexNode } from '../model/index-tree.ts';
import type { Localised } from '../model/localised.ts';
import { type Place, problem } from '../model/problem.ts';
import type { ProblemList } from '../model/problem-list.ts';
import type { Workspace } from '../model/workspace.ts';
import { toSignificantText } from '../numeric/text.ts';
import type { Fallback, LoadedWeighting, ObjectiveWeights } from './objective-weights.ts';
import type { UnscoredChild } from './unscored.ts';

/** How weights that depend on the scores are made: a data-driven method, alone or times the weights that are stated. */
export interface Weighing {
  /** The data-driven method's name. */
  readonly objective: string;
  readonly method: LoadedWeighting;
  readonly combines: boolean;
}

/** A node's children and the columns they carry up, in the order of the children. */
export interface UnweighedGroup {
  readonly node: IndexNode;
  readonly children: readonly IndexNode[];
  readonly carried: readonly Cells[];
}

/** Weights of 10 decimals that sum to 1, and how they came about. */
export interface GroupWeights {
  readonly weights: readonly Exact[];
  readonly found: Omit<ObjectiveWeights, 'shares' | 'fallback'>;
  readonly fallback: Fallback | 'nothing-in-common' | undefined;
}

function reasonOf({ fallback, found }: GroupWeights, { method }: Weighing): Localised | undefined {
  const { complete } = found;
  switch (fallback) {
    case 'few-regions':
      return {
        en: `it takes ${method.fewest} regions with a score on every child, and there are ${complete}`,
        zh: `需要至少 ${method.fewest} 个各项得分齐全的地区，而只有 ${complete} 个`,
      };
    case 'no-spread':
      return { en: 'no child tells the regions apart', zh: '各下级指标均不能区分地区' };
    case 'alike':
      return { en: 'nothing tells the children apart', zh: '各下级指标之间没有差别' };
    case 'nothing-in-common':
      return { en: 'no child has both weights above 0', zh: '没有主观、客观权重均为正的下级指标' };
    default:
      return undefined;
  }
}

/** Reports what came of weighing a group by its scores. */
export class WeighingReport {
  readonly #group: UnweighedGroup;
  readonly #weighing: Weighing;
  readonly #workspace: Workspace;
  readonly #month: string;
  readonly #problems: ProblemList;

  constructor(group: UnweighedGroup, weighing: Weighing, workspace: Workspace, month: string, problems: ProblemList) {
    this.#group = group;
    this.#weighing = weighing;
    this.#workspace = workspace;
    this.#month = month;
    this.#problems = problems;
  }

  get #place(): Place {
    const { depth, line } = this.#group.node;
    return { file: depth === 0 ? 'pingan.json' : this.#workspace.settings.paths.indicators, line, column: 1 };
  }

  #code(child: number): string {
    return this.#group.children[child]?.code ?? '';
  }

  add(weights: GroupWeights, unscored: readonly UnscoredChild[]): void {
    const named = { parent: this.#group.node.code, method: this.#weighing.objective, month: this.#month };
    const reason = reasonOf(weights, this.#weighing);
    if (reason !== undefined) {
      const rest: Localised = this.#weighing.combines
        ? { en: 'as they are stated', zh: '主观权重' }
        : { en: 'the same', zh: '等权' };
      this.#problems.add(problem('unweighed-children', this.#place, { ...named, reason, rest }));
    }
    for (const child of weights.found.constant) {
      this.#problems.add(problem('weightless-child', this.#place, { ...named, child: this.#code(child) }));
    }
    for (const { child } of unscored) {
      this.#problems.add(problem('unscored-child', this.#place, { ...named, child: this.#code(child) }));
    }
    this.#addUnweighable(weights);
  }

  #addUnweighable({ found }: GroupWeights): void {
    const method = this.#weighing.objective;
    const { list } = this.#workspace.regions;
    for (const { child, region, score } of found.unweighable) {
      const named = { parent: this.#group.node.code, method, child: this.#code(child) };
      if (region === undefined) {
        this.#problems.add(problem('unweighable-mean', this.#place, { ...named, month: this.#month }));
        continue;
      }
      const values = { ...named, region: list[region]?.code ?? '', score: toSignificantText(score) };
      this.#problems.add(problem('unweighable-score', this.#place, values));
    }
  }
}
