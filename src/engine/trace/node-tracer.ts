import type { ColumnFormula } from '../../formula/column.ts';
import { derived, equation, figure, over, rounded, sumOf, times } from '../../formula/expressions.ts';
import type { Cell } from '../../model/cells.ts';
import type { ComputedIndex, IndicatorFigures, NodeFigures } from '../../model/computed-index.ts';
import type { Exact } from '../../model/exact.ts';
import type { IndexNode } from '../../model/index-tree.ts';
import type { TellTreatment } from '../../model/method.ts';
import { type PeerGroup, peersOf } from '../../model/region.ts';
import type { BestPeer, NodeTrace, StageTrace } from '../../model/trace.ts';
import { compare, multiply, subtract, ZERO } from '../../numeric/exact.ts';
import { compareSnapped } from '../../numeric/order.ts';
import { isAdditive } from '../contributions.ts';
import { EffectiveWeights } from '../effective-weights.ts';
import { loadScoring } from '../score.ts';
import { loadTransforms, type Transform } from '../transform.ts';
import { absenceOf } from './absence.ts';
import {
  aggregatedStage,
  type GroupCase,
  loadAggregationFormulas,
  partsOf,
  type TellGroup,
  weightFigure,
  weightingTrace,
} from './group-stages.ts';
import { observedStages, observedTrace } from './observed-stages.ts';
import { type LeafFormulas, loadTreatmentsTold, ScoredColumns, scoredStages } from './scored-stages.ts';
import { type LeafCase, TraceSources } from './trace-sources.ts';

/** The formulas of the methods that a tree uses, by name. */
interface TraceFormulas {
  readonly treatment: ReadonlyMap<string, TellTreatment | undefined>;
  readonly scoring: ReadonlyMap<string, ColumnFormula>;
  readonly aggregation: ReadonlyMap<string, TellGroup>;
}

/** What the traces of all regions share: formulas, weights, and each peer group's column of an indicator, opened once. */
export interface SharedTraces {
  readonly computed: ComputedIndex;
  readonly sources: TraceSources;
  readonly formulas: TraceFormulas;
  readonly transforms: ReadonlyMap<string, Transform>;
  readonly effective: EffectiveWeights;
  readonly columns: ScoredColumns;
  /** Who does best on a node, by peer group and position. */
  readonly bests: Map<string, readonly number[]>;
}

/** Loads what the traces of a computed month share. */
export async function loadTraces(computed: ComputedIndex): Promise<SharedTraces> {
  const { nodes } = computed.workspace.tree;
  return {
    computed,
    sources: new TraceSources(computed),
    formulas: {
      treatment: await loadTreatmentsTold(nodes),
      scoring: await loadScoring(nodes),
      aggregation: await loadAggregationFormulas(nodes),
    },
    transforms: await loadTransforms(nodes),
    effective: EffectiveWeights.of(computed),
    columns: new ScoredColumns(computed),
    bests: new Map(),
  };
}

/** Traces the nodes of one region: reads what the pipeline made of them. */
export class NodeTracer {
  readonly #shared: SharedTraces;
  readonly #computed: ComputedIndex;
  readonly #region: number;
  readonly #sources: TraceSources;
  readonly #effective: readonly Exact[];
  readonly #peers: PeerGroup;

  constructor(shared: SharedTraces, region: number) {
    this.#shared = shared;
    this.#computed = shared.computed;
    this.#region = region;
    this.#sources = shared.sources;
    this.#effective = shared.effective.of(region);
    this.#peers = peersOf(shared.computed.workspace.regions, region);
  }

  get peers(): PeerGroup {
    return this.#peers;
  }

  #figures({ position }: IndexNode): NodeFigures {
    return this.#computed.nodes[position] as NodeFigures;
  }

  #group(node: IndexNode): GroupCase {
    return { computed: this.#computed, sources: this.#sources, node, region: this.#region };
  }

  #leaf(node: IndexNode): LeafCase | undefined {
    const { indicator } = node;
    if (indicator === undefined) return undefined;
    const leaf = this.#computed.workspace.tree.leaves.indexOf(node.position);
    const figures = this.#computed.indicators[leaf] as IndicatorFigures;
    return { ...this.#group(node), indicator, leaf, figures };
  }

  #publishedStage(score: Exact, published: Exact): StageTrace {
    const { decimals, rounding } = this.#computed.workspace.settings;
    const expression = rounded(figure('score', score), decimals, rounding);
    const stage = derived({ equations: [equation('published', expression, published)] });
    return { ...stage, stage: 'published', method: rounding };
  }

  /** The share of its parent's weight in the total that falls to a node. */
  #weightedStage(node: IndexNode): StageTrace[] {
    const parent = this.#computed.workspace.tree.nodes[node.parent];
    if (parent === undefined) return [];
    const group = this.#group(parent);
    const weighting = weightingTrace(group);
    const above = figure('effective_weight', this.#effective[parent.position] as Exact, [], parent.code);
    const all = sumOf(partsOf(group).map(({ w }) => w));
    const expression = over(times(above, weightFigure(group, node, weighting)), all);
    const result = this.#effective[node.position] as Exact;
    return [
      { ...derived({ equations: [equation('effective_weight', expression, result)] }), stage: 'weighted', method: '' },
    ];
  }

  #contributedStage(node: IndexNode, score: Exact, contribution: Cell): StageTrace[] {
    if (node.depth === 0 || contribution === undefined) return [];
    const weight = figure('effective_weight', this.#effective[node.position] as Exact);
    const expression = times(weight, figure('score', score));
    const stage = derived({ equations: [equation('contribution', expression, contribution)] });
    return [{ ...stage, stage: 'contributed', method: '' }];
  }

  #formulasOf({ indicator }: LeafCase): LeafFormulas {
    return {
      transform: this.#shared.transforms.get(indicator.transform) as Transform,
      treatment: this.#shared.formulas.treatment.get(indicator.treatment),
      scoring: this.#shared.formulas.scoring.get(indicator.scoring) as ColumnFormula,
      columns: this.#shared.columns,
    };
  }

  #stages(node: IndexNode, contribution: Cell): readonly StageTrace[] {
    const leaf = this.#leaf(node);
    const { scores, published } = this.#figures(node);
    const [score, rounding] = [scores.at(this.#region), published.at(this.#region)];
    const observed = leaf === undefined ? [] : observedStages(leaf);
    if (score === undefined || rounding === undefined) return observed;
    const made =
      leaf === undefined
        ? [
            aggregatedStage(
              this.#group(node),
              score,
              this.#shared.formulas.aggregation.get(node.aggregation) as TellGroup,
            ),
          ]
        : scoredStages(leaf, this.#formulasOf(leaf));
    const takesPart = compare(this.#effective[node.position] as Exact, ZERO) > 0;
    const taken = takesPart ? [...this.#weightedStage(node), ...this.#contributedStage(node, score, contribution)] : [];
    return [...observed, ...made, this.#publishedStage(score, rounding), ...taken];
  }

  /** The peers with the best score on a node; none where nobody has one. */
  #bestPeers(node: IndexNode): readonly number[] {
    const { bests } = this.#shared;
    const key = `${node.position} ${this.#peers.name}`;
    const known = bests.get(key);
    if (known !== undefined) return known;
    const { scores } = this.#figures(node);
    const scored = this.#peers.members.filter((peer) => scores.at(peer) !== undefined);
    const better = (a: number, b: number) => compareSnapped(scores.at(b) as Exact, scores.at(a) as Exact) > 0;
    const top = scored.slice(1).reduce((a, b) => (better(a, b) ? b : a), scored[0] ?? 0);
    const holders = scored.filter((peer) => compareSnapped(scores.at(peer) as Exact, scores.at(top) as Exact) === 0);
    bests.set(key, holders);
    return holders;
  }

  #best(node: IndexNode, additive: boolean): BestPeer | undefined {
    const { scores } = this.#figures(node);
    const holders = this.#bestPeers(node);
    const score = holders[0] === undefined ? undefined : scores.at(holders[0]);
    if (score === undefined) return undefined;
    const { list } = this.#computed.workspace.regions;
    const own = scores.at(this.#region);
    const gap = own === undefined ? undefined : holders.includes(this.#region) ? ZERO : subtract(score, own);
    const loss = gap && additive ? multiply(this.#effective[node.position] as Exact, gap) : undefined;
    return { regions: holders.map((peer) => list[peer]?.code ?? ''), score, gap, loss };
  }

  #contribution(node: IndexNode, additive: boolean): Cell {
    const score = this.#figures(node).scores.at(this.#region);
    if (!additive) return undefined;
    return score === undefined ? ZERO : multiply(this.#effective[node.position] as Exact, score);
  }

  trace(node: IndexNode): NodeTrace {
    const { tree } = this.#computed.workspace;
    const additive = isAdditive(tree, node);
    const figures = this.#figures(node);
    const contribution = this.#contribution(node, additive);
    const leaf = this.#leaf(node);
    return {
      code: node.code,
      name: node.name,
      nameEn: node.nameEn,
      depth: node.depth,
      source: this.#sources.node(node),
      weight: this.#computed.weights[node.position] as Exact,
      effectiveWeight: this.#effective[node.position] as Exact,
      score: figures.scores.at(this.#region),
      published: figures.published.at(this.#region),
      rank: figures.ranks[this.#region] ?? 0,
      peers: this.#peers.members.filter((peer) => figures.scores.at(peer) !== undefined).length,
      contribution,
      best: this.#best(node, additive),
      absence: absenceOf(this.#group(node), leaf),
      stages: this.#stages(node, contribution),
      indicator: node.indicator,
      observed: leaf && observedTrace(leaf),
      weighting: leaf === undefined ? weightingTrace(this.#group(node)) : undefined,
      children: node.children.map((child) => this.trace(tree.nodes[child] as IndexNode)),
      isCut: false,
    };
  }
}
