import type { ColumnFormula } from '../formula/column.ts';
import type { Cells } from '../model/cells.ts';
import type { ComputedIndex, Doubts, IndicatorFigures, NodeFigures } from '../model/computed-index.ts';
import type { Exact } from '../model/exact.ts';
import type { IndexNode, Indicator } from '../model/index-tree.ts';
import { placeOfCell } from '../model/month-cells.ts';
import type { MonthData } from '../model/observation.ts';
import type { Place } from '../model/problem.ts';
import { ProblemList } from '../model/problem-list.ts';
import type { Workspace } from '../model/workspace.ts';
import { isAdditive } from './additivity.ts';
import { type AdjustedIndicator, adjustIndicator } from './adjust-indicator.ts';
import { type Aggregation, aggregateGroup, loadAggregations } from './aggregate.ts';
import { bandColumn } from './band.ts';
import { type GoalpostInput, warnOfGoalposts } from './beyond-goalposts.ts';
import { contributionsOf } from './contributions.ts';
import { coverageOf } from './coverage.ts';
import { effectiveWeights } from './effective-weights.ts';
import { rankColumn, rankedFigures } from './rank.ts';
import { ReportedWeight } from './reported-weight.ts';
import { roundColumn } from './round.ts';
import { loadScoring, scoreColumn } from './score.ts';
import { type Screening, screen } from './screen.ts';
import { loadTransforms, type Transform, transformColumn, transformIndicator } from './transform.ts';
import { loadTreatments, treatColumn } from './treat.ts';
import { warnOfUnranked } from './unranked.ts';
import { countedWeights, unscoredChildren } from './unscored.ts';
import { loadWeighings, weighGroup } from './weigh.ts';

type TransformedIndicator = AdjustedIndicator & Pick<IndicatorFigures, 'transformed'>;
type TreatedIndicator = Omit<IndicatorFigures, 'effectiveWeights' | 'contributions'>;
type Transforms = ReadonlyMap<string, Transform>;
/** Every node's figures, and its weight as used, by position. */
type TreeFigures = Pick<ComputedIndex, 'nodes' | 'weights'>;
/** What a run is for: every figure, or the total alone, with nothing of the nodes below but what it is made of. */
type Extent = 'all' | 'total';

/**
 * What computes: certified columns, whose decisions are those of the reference, or the reference alone. Both give the
 * same figures.
 */
export type Engine = 'columns' | 'exact';

interface Run {
  readonly extent: Extent;
  readonly engine: Engine;
}

/** The results of the stages that compare regions. */
interface ComparedStages {
  readonly treated: readonly TreatedIndicator[];
  readonly screening: Screening;
  readonly reported: ReportedWeight;
  readonly aggregated: TreeFigures;
}

const NO_RANKS = new Uint32Array(0);

/** One run: the columns of each stage are computed from those of the stage before. */
class Pipeline {
  readonly #workspace: Workspace;
  readonly #data: MonthData;
  readonly #transforms: Transforms;
  readonly #extent: Extent;
  readonly #problems: ProblemList;
  /** Counts what certified columns leave undecided; undefined where the reference alone computes. */
  readonly #doubts: Doubts | undefined;

  constructor(
    workspace: Workspace,
    data: MonthData,
    transforms: Transforms,
    { extent, engine }: Run,
    problems: ProblemList,
  ) {
    this.#workspace = workspace;
    this.#data = data;
    this.#transforms = transforms;
    this.#extent = extent;
    this.#problems = problems;
    this.#doubts = engine === 'columns' ? { count: 0 } : undefined;
  }

  #transformOf(node: IndexNode): Transform {
    return this.#transforms.get(node.indicator?.transform ?? '') as Transform;
  }

  /** Where a region's value of a leaf was read. */
  #placeOf(leaf: number, region: number): Place {
    return placeOfCell(this.#data, region, leaf * this.#workspace.regions.list.length + region);
  }

  #transform(node: IndexNode, leaf: number, indicator: AdjustedIndicator, screened: ReadonlySet<string>) {
    const placeOf = (region: number): Place => this.#placeOf(leaf, region);
    const { regions } = this.#workspace;
    warnOfGoalposts({ node: node as GoalpostInput['node'], values: indicator, placeOf }, regions, this.#problems);
    const input = { node, adjusted: indicator.adjusted, screened, placeOf };
    const transformed = transformColumn(input, this.#transformOf(node), regions, this.#problems);
    return { ...indicator, transformed };
  }

  async #scoreLeaves(columns: readonly TreatedIndicator[], { groups }: Screening): Promise<readonly Cells[]> {
    const { nodes, leaves } = this.#workspace.tree;
    const formulas = await loadScoring(nodes);
    return leaves.map((position, leaf) => {
      const node = nodes[position] as IndexNode;
      const indicator = transformIndicator(node.indicator as Indicator, this.#transformOf(node));
      const { treated, statuses } = columns[leaf] as TreatedIndicator;
      const placeOf = (region: number): Place => this.#placeOf(leaf, region);
      const formula = formulas.get(indicator.scoring) as ColumnFormula;
      const screened = groups[leaf] as ReadonlySet<string>;
      const input = { node, indicator, treated, statuses, screened, placeOf };
      return scoreColumn(input, formula, this.#workspace, this.#data.month, this.#problems);
    });
  }

  #figures(scores: Cells, position: number): NodeFigures {
    const { settings, regions } = this.#workspace;
    const isShown = this.#extent === 'all' || position === 0;
    if (!isShown && settings.carry === 'exact') return { scores, published: [], ranks: NO_RANKS };
    const published = roundColumn(scores, settings);
    if (!isShown) return { scores, published, ranks: NO_RANKS };
    const figures = rankedFigures(scores, published, settings);
    return { scores, published, ranks: rankColumn(figures, regions.groups, settings.ranking.ties) };
  }

  #reportedWeight(columns: readonly TreatedIndicator[], { groups }: Screening): ReportedWeight {
    const { tree, regions } = this.#workspace;
    const reported = new ReportedWeight(tree.nodes, regions.list.length);
    for (const [leaf, { statuses, treated }] of columns.entries()) {
      const isScreened = (region: number) => groups[leaf]?.has(regions.list[region]?.group ?? '') === true;
      reported.addIndicator(tree.leaves[leaf] as number, { statuses, treated, isScreened });
    }
    return reported;
  }

  /** Weighs and aggregates groups from the leaves' scores up: in pre-order, children stand after their parents. */
  async #aggregate(scored: readonly Cells[], screening: Screening, reported: ReportedWeight): Promise<TreeFigures> {
    const { tree, settings } = this.#workspace;
    const aggregations = await loadAggregations(tree.nodes);
    const weighings = await loadWeighings(tree.nodes, settings);
    const weights = tree.nodes.map(({ weight }) => weight);
    const figures = new Array<NodeFigures>(tree.nodes.length);
    const carried = (position: number): Cells => {
      const child = figures[position] as NodeFigures;
      return settings.carry === 'published' ? child.published : child.scores;
    };
    for (const [leaf, position] of tree.leaves.entries()) {
      figures[position] = this.#figures(scored[leaf] as Cells, position);
    }
    for (const node of [...tree.nodes].reverse()) {
      if (node.indicator !== undefined) continue;
      const children = node.children.map((position) => tree.nodes[position] as IndexNode);
      const group = { node, children, carried: node.children.map(carried) };
      const weighing = weighings.get(node.position);
      const own =
        weighing === undefined
          ? children.map(({ weight }) => weight)
          : weighGroup(group, weighing, this.#workspace, this.#data.month, this.#problems);
      for (const [at, position] of node.children.entries()) weights[position] = own[at] as Exact;
      const aggregation = aggregations.get(node.position) as Aggregation;
      const unranked = node.depth === 0 ? screening.regions.keys() : [];
      const counted = countedWeights(own, unscoredChildren(group, own));
      const withheld = new Set([...unranked, ...reported.withheld({ node, children, weights: counted })]);
      const weighed = { ...group, weights: own, withheld };
      const scores = aggregateGroup(weighed, aggregation, this.#workspace, this.#problems);
      figures[node.position] = this.#figures(scores, node.position);
      reported.addGroup({ ...weighed, weights: counted }, scores);
    }
    return { nodes: figures, weights };
  }

  #attribute(treated: readonly TreatedIndicator[], { nodes, weights }: TreeFigures): readonly IndicatorFigures[] {
    const { tree, regions } = this.#workspace;
    const effective = effectiveWeights(tree, weights, nodes, regions.list.length);
    return treated.map((indicator, leaf) => {
      const position = tree.leaves[leaf] as number;
      const { scores } = nodes[position] as NodeFigures;
      const own = effective.map((region) => region[position] as Exact);
      const additive = isAdditive(tree, tree.nodes[position] as IndexNode);
      return { ...indicator, effectiveWeights: own, contributions: contributionsOf(scores, own, additive) };
    });
  }

  /** The stages that meet each value on its own, and what they cannot take. */
  prepare(): readonly TransformedIndicator[] {
    const { nodes, leaves } = this.#workspace.tree;
    const adjusted = leaves.map((_, leaf) => adjustIndicator(this.#workspace, this.#data, leaf, this.#doubts));
    // What is left out, and why, is reported where the values are compared.
    const { groups } = screen(this.#workspace, adjusted, this.#data.month, new ProblemList());
    return adjusted.map((indicator, leaf) => {
      const node = nodes[leaves[leaf] as number] as IndexNode;
      return this.#transform(node, leaf, indicator, groups[leaf] as ReadonlySet<string>);
    });
  }

  async #treat(prepared: readonly TransformedIndicator[]): Promise<readonly TreatedIndicator[]> {
    const { tree, regions, settings } = this.#workspace;
    const treatments = await loadTreatments(tree.nodes);
    return prepared.map((indicator, leaf) => {
      const node = tree.nodes[tree.leaves[leaf] as number] as IndexNode;
      const treat = treatments.get(node.indicator?.treatment ?? '');
      return { ...indicator, ...treatColumn(indicator.transformed, treat, regions.groups, settings) };
    });
  }

  /** The stages that compare regions; undefined where values cannot be scored, which keeps the rest from being told. */
  async #compare(prepared: readonly TransformedIndicator[]): Promise<ComparedStages | undefined> {
    const before = this.#problems.errorCount;
    const treated = await this.#treat(prepared);
    const screening = screen(this.#workspace, treated, this.#data.month, this.#problems);
    const scored = await this.#scoreLeaves(treated, screening);
    if (this.#problems.errorCount > before) return undefined;
    const reported = this.#reportedWeight(treated, screening);
    return { treated, screening, reported, aggregated: await this.#aggregate(scored, screening, reported) };
  }

  #coverage({ treated, screening, aggregated }: ComparedStages): ComputedIndex['coverage'] {
    const { tree, regions } = this.#workspace;
    const isScreened = (leaf: number, region: number): boolean => {
      return screening.groups[leaf]?.has(regions.list[region]?.group ?? '') === true;
    };
    return coverageOf({ tree, weights: aggregated.weights, columns: treated, isScreened }, regions.list.length);
  }

  /** Everything that is made of the prepared columns; undefined where values cannot be scored. */
  async compare(prepared: readonly TransformedIndicator[]): Promise<ComputedIndex | undefined> {
    const { settings } = this.#workspace;
    const stages = await this.#compare(prepared);
    if (stages === undefined) return undefined;
    const { treated, aggregated } = stages;
    const total = aggregated.nodes[0] as NodeFigures;
    const bands = bandColumn(rankedFigures(total.scores, total.published, settings), settings.bands);
    if (this.#problems.errorCount === 0) {
      warnOfUnranked(this.#workspace, total, stages, this.#data.month, this.#problems);
    }
    const indicators = this.#attribute(treated, aggregated);
    const coverage = this.#coverage(stages);
    const doubts = this.#doubts === undefined ? {} : { doubts: this.#doubts };
    return { workspace: this.#workspace, data: this.#data, ...aggregated, indicators, coverage, bands, ...doubts };
  }

  /** The total that is made of the prepared columns; undefined where values cannot be scored. */
  async total(prepared: readonly TransformedIndicator[]): Promise<NodeFigures | undefined> {
    return (await this.#compare(prepared))?.aggregated.nodes[0];
  }
}

async function pipelineOf(workspace: Workspace, data: MonthData, problems: ProblemList, run: Run): Promise<Pipeline> {
  return new Pipeline(workspace, data, await loadTransforms(workspace.tree.nodes), run, problems);
}

/** Finds the values that cannot be computed with: takes a month through the stages that meet each value on its own. */
export async function checkValues(workspace: Workspace, data: MonthData, problems: ProblemList): Promise<void> {
  (await pipelineOf(workspace, data, problems, { extent: 'all', engine: 'columns' })).prepare();
}

/** Prepares a month's values and makes of them what is asked for, unless one of them cannot be computed with. */
async function run<Figures>(
  pipeline: Pipeline,
  problems: ProblemList,
  make: (prepared: readonly TransformedIndicator[]) => Promise<Figures | undefined>,
): Promise<Figures | undefined> {
  const before = problems.errorCount;
  const prepared = pipeline.prepare();
  if (problems.errorCount > before) return undefined;
  const made = await make(prepared);
  return problems.errorCount === before ? made : undefined;
}

/**
 * Computes one month's index: adjust, transform, treat, screen, score, weigh, aggregate, round, rank, band, then each
 * indicator's weight in the total. Pure but for the problems it reports: it reads nothing and prints nothing.
 * @param engine `exact`: by the reference alone, which takes longer.
 * @returns undefined when the computation met an error, such as a geometric mean of a score that is not positive.
 */
export async function computeIndex(
  workspace: Workspace,
  data: MonthData,
  problems: ProblemList,
  engine: Engine = 'columns',
): Promise<ComputedIndex | undefined> {
  const pipeline = await pipelineOf(workspace, data, problems, { extent: 'all', engine });
  return run(pipeline, problems, (prepared) => pipeline.compare(prepared));
}

/**
 * Computes one month's total as `computeIndex` does, and nothing else: no other node is rounded but where rounded
 * scores are carried up, none is ranked, no indicator is weighed in the total.
 * @returns undefined when the computation met an error.
 */
export async function computeTotal(
  workspace: Workspace,
  data: MonthData,
  problems: ProblemList,
  engine: Engine = 'columns',
): Promise<NodeFigures | undefined> {
  const pipeline = await pipelineOf(workspace, data, problems, { extent: 'total', engine });
  return run(pipeline, problems, (prepared) => pipeline.total(prepared));
}
