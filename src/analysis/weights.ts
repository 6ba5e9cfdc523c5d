import { groupWeights, loadWeighing } from '../engine/weigh.ts';
import type { GroupWeights } from '../engine/weighing-report.ts';
import { methods } from '../methods/index.ts';
import { type ComputedIndex, carriedUp, type NodeFigures } from '../model/computed-index.ts';
import type { Consistency } from '../model/consistency.ts';
import type { Exact } from '../model/exact.ts';
import type { IndexNode } from '../model/index-tree.ts';
import type { WeightingMethod } from '../model/method.ts';
import type { Workspace } from '../model/workspace.ts';
import { divide, ONE, sum } from '../numeric/exact.ts';
import { roundedWeights } from '../numeric/rounded-weights.ts';

/**
 * What a reader should know about a set of weights: why there is none (it needs a month, is not written or compared, or
 * the scores cannot be weighed), why children weigh the same or as stated, or that a child weighs nothing.
 */
export type WeightNote =
  | 'needs-month'
  | 'not-written'
  | 'not-compared'
  | 'unweighable'
  | 'constant'
  | NonNullable<GroupWeights['fallback']>;

/** One node's children weighted by one method. */
export interface WeightSet {
  readonly method: string;
  /** In the order of the children, with 10 decimals, summing to 1; undefined where the method makes none. */
  readonly weights: readonly Exact[] | undefined;
  readonly note: WeightNote | undefined;
}

/** One node's children, as they are weighted and as they would be. */
export interface ParentWeights {
  readonly parent: IndexNode;
  readonly children: readonly IndexNode[];
  readonly inForce: WeightSet;
  /** By method, in the order asked for. */
  readonly sets: readonly WeightSet[];
  /** Of the pairwise comparisons, where a set is made of them. */
  readonly consistency: Consistency | undefined;
}

/** What weights are made of. */
export interface WeightSources {
  readonly workspace: Workspace;
  /** The scores of the month; undefined if no month is given. */
  readonly index: ComputedIndex | undefined;
  /** Weights by the code of the child and consistency by that of the parent, wherever children are compared. */
  readonly compared: {
    readonly weights: ReadonlyMap<string, Exact>;
    readonly consistency: ReadonlyMap<string, Consistency>;
  };
}

const table: Readonly<Record<string, WeightingMethod>> = methods.weights;

/** Whether a method goes by the scores of a month. */
export function needsMonth(method: string): boolean {
  return table[method]?.objective !== undefined || table[method]?.combines === true;
}

function shares(weights: readonly Exact[]): readonly Exact[] {
  const total = sum(weights);
  return roundedWeights(weights.map((weight) => divide(weight, total)));
}

class Weigher {
  readonly #sources: WeightSources;
  readonly #parent: IndexNode;
  readonly children: readonly IndexNode[];

  constructor(sources: WeightSources, parent: IndexNode) {
    const { nodes } = sources.workspace.tree;
    this.#sources = sources;
    this.#parent = parent;
    this.children = parent.children.map((position) => nodes[position] as IndexNode);
  }

  /** The method that states the weights of the nodes. */
  get #stated(): string {
    const { weighting } = this.#parent;
    return table[weighting]?.combines ? (this.#sources.workspace.settings.combined?.subjective ?? '') : weighting;
  }

  #carried(index: ComputedIndex) {
    const { settings } = index.workspace;
    return this.#parent.children.map((position) => carriedUp(index.nodes[position] as NodeFigures, settings));
  }

  #compared(method: string): WeightSet {
    const { weights } = this.#sources.compared;
    const found = this.children.flatMap(({ code }) => weights.get(code) ?? []);
    if (found.length < this.children.length) return { method, weights: undefined, note: 'not-compared' };
    return { method, weights: found, note: undefined };
  }

  /** Weights that do not depend on the data. */
  #state(method: string): WeightSet {
    if (method === this.#stated)
      return { method, weights: shares(this.children.map(({ weight }) => weight)), note: undefined };
    if (table[method]?.compared) return this.#compared(method);
    if (table[method]?.written) return { method, weights: undefined, note: 'not-written' };
    return { method, weights: shares(this.children.map(() => ONE)), note: undefined };
  }

  async set(method: string): Promise<WeightSet> {
    const { index, workspace } = this.#sources;
    const weighing = await loadWeighing(method, workspace.settings);
    if (weighing === undefined) return this.#state(method);
    if (index === undefined) return { method, weights: undefined, note: 'needs-month' };
    const subjective = workspace.settings.combined?.subjective ?? '';
    const stated = weighing.combines ? this.#state(subjective) : { weights: [], note: undefined };
    if (stated.weights === undefined) return { method, weights: undefined, note: stated.note };
    const { weights, found, fallback } = groupWeights(this.#carried(index), weighing, stated.weights);
    if (found.unweighable.length > 0) return { method, weights: undefined, note: 'unweighable' };
    return { method, weights, note: fallback ?? (found.constant.length > 0 ? 'constant' : undefined) };
  }

  /** The set by which the children are weighted: what a computed index used, if there is one. */
  async inForce(): Promise<WeightSet> {
    const { weighting, children } = this.#parent;
    const { index } = this.#sources;
    const set = await this.set(weighting);
    if (index === undefined || !needsMonth(weighting)) return set;
    return { ...set, weights: children.map((position) => index.weights[position] as Exact) };
  }

  async weights(names: readonly string[]): Promise<ParentWeights> {
    const inForce = await this.inForce();
    const sets = await Promise.all(names.map((name) => this.set(name)));
    const isCompared = [inForce, ...sets].some(({ method, weights }) => {
      return weights !== undefined && table[method]?.compared !== undefined;
    });
    const { code } = this.#parent;
    const { workspace, compared } = this.#sources;
    const consistency = workspace.consistency.get(code) ?? compared.consistency.get(code);
    const shown = isCompared || table[this.#stated]?.compared !== undefined ? consistency : undefined;
    return { parent: this.#parent, children: this.children, inForce, sets, consistency: shown };
  }
}

/** For every parent its children with the weights in force and those of other methods side by side. */
export function compareWeights(sources: WeightSources, names: readonly string[]): Promise<readonly ParentWeights[]> {
  const parents = sources.workspace.tree.nodes.filter(({ children }) => children.length > 0);
  return Promise.all(parents.map((parent) => new Weigher(sources, parent).weights(names)));
}
