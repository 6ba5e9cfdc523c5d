import type { Cells } from '../../model/cells.ts';
import type { Doubts, IndicatorFigures } from '../../model/computed-index.ts';
import { placeOfCell } from '../../model/month-cells.ts';
import type { MonthData } from '../../model/observation.ts';
import { ProblemList } from '../../model/problem-list.ts';
import { cellOf } from '../../model/region.ts';
import type { Workspace } from '../../model/workspace.ts';
import { type AdjustedIndicator, adjustIndicator } from '../adjust-indicator.ts';
import { warnOfGoalposts } from '../beyond-goalposts.ts';
import { type Screening, screen } from '../screen.ts';
import type { Kernels, LeafKernel } from './kernels.ts';
import { type ColumnContext, LeafPath } from './leaf-path.ts';
import { keepsGaps } from './patched-columns.ts';

/** Figures, and what is to be said of them. */
export interface Found<Figures> {
  readonly figures: Figures;
  readonly problems: ProblemList;
}

/** Whether there is something to be said of figures. */
export function isTold({ problems }: Pick<Found<unknown>, 'problems'>): boolean {
  return problems.errorCount + problems.warningCount > 0;
}

/** An indicator's columns from its statuses to its treated values. */
export type TreatedIndicator = Omit<IndicatorFigures, 'effectiveWeights' | 'contributions'>;

/** What a graph is made of. */
export interface GraphInputs {
  readonly workspace: Workspace;
  readonly data: MonthData;
  readonly kernels: Kernels;
  /** Counts what certified columns leave undecided; undefined where the reference alone computes. */
  readonly doubts: Doubts | undefined;
}

/** What of indicators differs from other columns, which the rest is taken from. */
interface LeafPatch {
  readonly base: LeafColumns;
  /** The indicators that have other values. */
  readonly values: ReadonlySet<number>;
  /** The indicators that are scored in another way. */
  readonly scoring: ReadonlySet<number>;
}

/** Makes the value of a place once. */
export function remembered<T>(values: (T | undefined)[], at: number, make: () => T): T {
  const known = values[at];
  if (known !== undefined) return known;
  const made = make();
  values[at] = made;
  return made;
}

/** The columns of indicators, each made when it is asked for: adjusted, transformed, treated, scored. */
export class LeafColumns {
  readonly #inputs: GraphInputs;
  readonly #patch: LeafPatch | undefined;
  readonly #adjusted: (AdjustedIndicator | undefined)[] = [];
  readonly #transformed: (Found<Cells> | undefined)[] = [];
  readonly #treated: (TreatedIndicator | undefined)[] = [];
  readonly #scored: (Found<Cells> | undefined)[] = [];
  readonly #paths: (LeafPath | undefined)[] = [];
  #screening: Found<Screening> | undefined;

  constructor(inputs: GraphInputs, patch?: LeafPatch) {
    this.#inputs = inputs;
    this.#patch = patch;
  }

  /** Whether all is as it was but for the patched indicators: the same is left out. */
  get isScreenedAlike(): boolean {
    return this.#patch !== undefined && this.screening === this.#patch.base.screening;
  }

  /** The indicator's stages. */
  path(leaf: number): LeafPath {
    if (this.#patch !== undefined && !this.#patch.scoring.has(leaf)) return this.#patch.base.path(leaf);
    const { workspace, kernels, data } = this.#inputs;
    return remembered(this.#paths, leaf, () => new LeafPath(workspace, kernels.leaves[leaf] as LeafKernel, data.month));
  }

  adjusted(leaf: number): AdjustedIndicator {
    if (this.#patch !== undefined && !this.#patch.values.has(leaf)) return this.#patch.base.adjusted(leaf);
    const { workspace, data, doubts } = this.#inputs;
    return remembered(this.#adjusted, leaf, () => adjustIndicator(workspace, data, leaf, doubts));
  }

  /** What is left out because too little of it is reported. */
  get screening(): Found<Screening> {
    this.#screening ??= this.#screen();
    return this.#screening;
  }

  /** Whether what is said of what is left out holds here, too: it names the month. */
  #speaksAlike(base: LeafColumns): boolean {
    return this.#inputs.data.month === base.#inputs.data.month || !isTold(base.screening);
  }

  #screen(): Found<Screening> {
    const { base, values = [] } = this.#patch ?? {};
    const isAlike = (leaf: number): boolean => {
      const [before, now] = [base?.adjusted(leaf), this.adjusted(leaf)];
      return before !== undefined && keepsGaps(before.statuses, before.adjusted, now.statuses, now.adjusted);
    };
    if (base !== undefined && this.#speaksAlike(base) && [...values].every(isAlike)) return base.screening;
    const problems = new ProblemList();
    const columns = this.#inputs.workspace.tree.leaves.map((_, leaf) => this.adjusted(leaf));
    return { figures: screen(this.#inputs.workspace, columns, this.#inputs.data.month, problems), problems };
  }

  /** The indicators whose columns are these ones' own. */
  get own(): readonly number[] {
    const leaves = [...this.#inputs.workspace.tree.leaves.keys()];
    return this.isScreenedAlike ? leaves.filter((leaf) => this.#isPatched(leaf)) : leaves;
  }

  #isPatched(leaf: number): boolean {
    return this.#patch?.values.has(leaf) === true || this.#patch?.scoring.has(leaf) === true;
  }

  /** What an indicator's columns are taken from; undefined where they are this one's own. */
  #sourceOf(leaf: number): LeafColumns | undefined {
    return this.isScreenedAlike && !this.#isPatched(leaf) ? this.#patch?.base : undefined;
  }

  #context(leaf: number): ColumnContext {
    const from = cellOf(this.#inputs.workspace.regions, leaf);
    return {
      screened: this.screening.figures.groups[leaf] as ReadonlySet<string>,
      placeOf: (region) => placeOfCell(this.#inputs.data, region, from + region),
    };
  }

  /** Warnings of the values of an indicator beyond its goalposts. */
  goalposts(leaf: number): ProblemList {
    const problems = new ProblemList();
    const { placeOf } = this.#context(leaf);
    const input = { node: this.path(leaf).node, values: this.adjusted(leaf), placeOf };
    warnOfGoalposts(input, this.#inputs.workspace.regions, problems);
    return problems;
  }

  transformed(leaf: number): Found<Cells> {
    const source = this.#sourceOf(leaf);
    if (source !== undefined) return source.transformed(leaf);
    return remembered(this.#transformed, leaf, () => {
      const problems = new ProblemList();
      const figures = this.path(leaf).transform(this.adjusted(leaf).adjusted, this.#context(leaf), problems);
      return { figures, problems };
    });
  }

  /** An indicator's columns from its statuses to its treated values. */
  treated(leaf: number): TreatedIndicator {
    const source = this.#sourceOf(leaf);
    if (source !== undefined) return source.treated(leaf);
    return remembered(this.#treated, leaf, () => {
      const transformed = this.transformed(leaf).figures;
      return { ...this.adjusted(leaf), transformed, ...this.path(leaf).treat(transformed) };
    });
  }

  scored(leaf: number): Found<Cells> {
    const source = this.#sourceOf(leaf);
    if (source !== undefined) return source.scored(leaf);
    return remembered(this.#scored, leaf, () => {
      const problems = new ProblemList();
      return { figures: this.path(leaf).score(this.treated(leaf), this.#context(leaf), problems), problems };
    });
  }

  /** The regions to which an indicator that is left out for their peers does not apply. */
  isScreened(leaf: number, region: number): boolean {
    const { group } = this.#inputs.workspace.regions.list[region] ?? { group: '' };
    return this.screening.figures.groups[leaf]?.has(group) === true;
  }
}
