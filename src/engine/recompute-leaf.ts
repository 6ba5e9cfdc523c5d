import type { ColumnFormula } from '../formula/column.ts';
import { type Cell, type Cells, listed } from '../model/cells.ts';
import type { ComputedIndex, IndicatorFigures, NodeFigures } from '../model/computed-index.ts';
import type { IndexNode, Indicator } from '../model/index-tree.ts';
import type { MonthData, Status } from '../model/observation.ts';
import { ProblemList } from '../model/problem-list.ts';
import { compare } from '../numeric/exact.ts';
import { type AdjustedIndicator, adjustIndicator } from './adjust-indicator.ts';
import { observedIndicators } from './observed-indicator.ts';
import { rankColumn, rankedFigures } from './rank.ts';
import { type OtherScores, Reaggregation } from './reaggregate.ts';
import { loadScoring, scoreColumn } from './score.ts';
import { type Screening, screen } from './screen.ts';
import { loadTransforms, type Transform, transformColumn, transformIndicator } from './transform.ts';
import { loadTreatments, type Treatments, treatColumn } from './treat.ts';
import { loadWeighings } from './weigh.ts';

/** What a computation of one indicator's column needs, loaded once. */
interface Kernels {
  readonly transforms: ReadonlyMap<string, Transform>;
  readonly treatments: Treatments;
  readonly scoring: ReadonlyMap<string, ColumnFormula>;
}

function isAlike(a: Cell, b: Cell): boolean {
  return a === undefined || b === undefined ? a === b : compare(a, b) === 0;
}

/** The status that says that there is no value; none where there is one: all that later stages ask of it. */
function absenceIn(status: Status | undefined): string {
  return status === 'M' || status === 'L' ? status : '';
}

/** Whether the same regions have a value as before: then the same indicators and regions are left out. */
function hasSameGaps(before: IndicatorFigures, statuses: readonly Status[], treated: Cells): boolean {
  return listed(treated).every((value, region) => {
    if (absenceIn(statuses[region]) !== absenceIn(before.statuses[region])) return false;
    return (value === undefined) === (before.treated.at(region) === undefined);
  });
}

/**
 * Recomputes the total for other values of one indicator: its column passes through every stage again, and of
 * the tree above it only the regions whose score changes. The figures are those of a whole run.
 */
export class LeafRecomputation {
  readonly #computed: ComputedIndex;
  readonly #kernels: Kernels;
  readonly #reaggregation: Reaggregation;
  readonly #screening: Screening;
  /** The leaves whose values are not simply those reported, and the groups whose weights depend on the scores. */
  readonly #entangled: ReadonlySet<number>;
  readonly #weighed: ReadonlySet<number>;

  private constructor(
    computed: ComputedIndex,
    kernels: Kernels,
    reaggregation: Reaggregation,
    weighed: ReadonlySet<number>,
  ) {
    const { workspace, data, indicators } = computed;
    this.#computed = computed;
    this.#kernels = kernels;
    this.#reaggregation = reaggregation;
    this.#screening = screen(workspace, indicators, data.month, new ProblemList());
    this.#entangled = new Set(observedIndicators(workspace, data.month).map(({ leaf }) => leaf));
    this.#weighed = weighed;
  }

  static async of(computed: ComputedIndex): Promise<LeafRecomputation> {
    const { tree, settings } = computed.workspace;
    const kernels = {
      transforms: await loadTransforms(tree.nodes),
      treatments: await loadTreatments(tree.nodes),
      scoring: await loadScoring(tree.nodes),
    };
    const weighed = new Set((await loadWeighings(tree.nodes, settings)).keys());
    return new LeafRecomputation(computed, kernels, await Reaggregation.of(computed), weighed);
  }

  /** Whether an indicator's values are those reported, so that they may be replaced in the observed month. */
  isPlain(leaf: number): boolean {
    return !this.#entangled.has(leaf);
  }

  #isAboveWeighed(node: IndexNode): boolean {
    const { nodes } = this.#computed.workspace.tree;
    for (let up = nodes[node.parent]; up !== undefined; up = nodes[up.parent]) {
      if (this.#weighed.has(up.position)) return true;
    }
    return false;
  }

  /** The indicator's scores, or undefined where its values cannot be scored or leave other gaps. */
  #score(leaf: number, node: IndexNode, adjusted: AdjustedIndicator): Cells | undefined {
    const { workspace, data, indicators } = this.#computed;
    const { regions, settings } = workspace;
    const own = node.indicator as Indicator;
    const problems = new ProblemList();
    const placeOf = () => ({ file: '', line: 1, column: 1 });
    const transform = this.#kernels.transforms.get(own.transform) as Transform;
    const screened = this.#screening.groups[leaf] as ReadonlySet<string>;
    const column = { node, adjusted: adjusted.adjusted, screened, placeOf };
    const transformed = transformColumn(column, transform, regions, problems);
    const { treated } = treatColumn(transformed, this.#kernels.treatments.get(own.treatment), regions.groups, settings);
    if (!hasSameGaps(indicators[leaf] as IndicatorFigures, adjusted.statuses, treated)) return undefined;
    const indicator = transformIndicator(own, transform);
    const input = { node, indicator, treated, statuses: adjusted.statuses, screened, placeOf };
    const formula = this.#kernels.scoring.get(own.scoring) as ColumnFormula;
    const scores = scoreColumn(input, formula, workspace, data.month, problems);
    return problems.errorCount === 0 ? scores : undefined;
  }

  #changed(node: IndexNode, scores: Cells): OtherScores {
    const before = (this.#computed.nodes[node.position] as NodeFigures).scores;
    return new Map([...listed(scores).entries()].filter(([region, score]) => !isAlike(score, before.at(region))));
  }

  /**
   * The total where `data` holds other values of one indicator than the index was computed of.
   * @returns undefined where more hangs on them than this follows: values made of others, weights made of scores, other
   * gaps, or a fault. A whole run tells then.
   */
  total(leaf: number, data: MonthData): NodeFigures | undefined {
    const { workspace } = this.#computed;
    const node = workspace.tree.nodes[workspace.tree.leaves[leaf] as number] as IndexNode;
    if (!this.isPlain(leaf) || this.#isAboveWeighed(node)) return undefined;
    const scores = this.#score(leaf, node, adjustIndicator(workspace, data, leaf));
    const total = scores && this.#reaggregation.totalWith(node, this.#changed(node, scores));
    if (total === undefined) return undefined;
    const { settings, regions } = workspace;
    const figures = rankedFigures(total.scores, total.published, settings);
    return { ...total, ranks: rankColumn(figures, regions.groups, settings.ranking.ties) };
  }
}
