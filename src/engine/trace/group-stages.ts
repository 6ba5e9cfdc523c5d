import { ColumnFormula } from '../../formula/column.ts';
import { derived, equation, figure, rule } from '../../formula/expressions.ts';
import type { CaseFigures } from '../../formula/shown.ts';
import { shownFormula } from '../../formula/shown.ts';
import { noFacts } from '../../formula/specialise.ts';
import { ValueCase } from '../../formula/value-case.ts';
import { childrenInputs } from '../../methods/aggregation/declare.ts';
import { methodNamed, methods } from '../../methods/index.ts';
import type { Cells } from '../../model/cells.ts';
import { type ComputedIndex, carriedUp } from '../../model/computed-index.ts';
import type { Exact } from '../../model/exact.ts';
import type { Figure, MetPeer, TellPeers } from '../../model/formula.ts';
import type { IndexNode } from '../../model/index-tree.ts';
import type { Localised } from '../../model/localised.ts';
import type { AggregationMethod, RegionAggregation, WeightingMethod } from '../../model/method.ts';
import { peersOf } from '../../model/region.ts';
import type { StageTrace, WeightingTrace } from '../../model/trace.ts';
import { isPositive } from '../../numeric/exact.ts';
import { compareSnapped } from '../../numeric/order.ts';
import type { TraceSources } from './trace-sources.ts';

/** One group of nodes of one region. */
export interface GroupCase {
  readonly computed: ComputedIndex;
  readonly sources: TraceSources;
  readonly node: IndexNode;
  readonly region: number;
}

/** The method that was written for, of one that combines two: its stated weights. */
function statedMethod({ computed, node }: GroupCase): string {
  const { combines } = methodNamed<WeightingMethod>(methods.weights, node.weighting);
  return combines ? (computed.workspace.settings.combined?.subjective ?? '') : node.weighting;
}

/** The method that makes weights of the scores; undefined where none does. */
function objectiveMethod({ computed, node }: GroupCase): string | undefined {
  const { combines, objective } = methodNamed<WeightingMethod>(methods.weights, node.weighting);
  if (combines) return computed.workspace.settings.combined?.objective;
  return objective === undefined ? undefined : node.weighting;
}

function formulaOf(method: string): Localised {
  return methodNamed<WeightingMethod>(methods.weights, method).formula().text;
}

/** How a node's children are weighted, and where that is laid down. */
export function weightingTrace(group: GroupCase): WeightingTrace {
  const { workspace } = group.computed;
  const { indicators, comparisons } = workspace.settings.paths;
  const { weighting: method, code } = group.node;
  const { combines } = methodNamed<WeightingMethod>(methods.weights, method);
  const subjective = statedMethod(group);
  const { written, compared } = methodNamed<WeightingMethod>(methods.weights, subjective);
  return {
    method,
    file: compared ? comparisons : written ? indicators : '',
    consistency: workspace.consistency.get(code),
    objective: objectiveMethod(group),
    formula: formulaOf(objectiveMethod(group) ?? method),
    combined: combines ? { subjective, formula: formulaOf(method) } : undefined,
  };
}

function carried({ nodes, workspace }: ComputedIndex, { position }: IndexNode): Cells {
  const figures = nodes[position];
  return figures === undefined ? [] : carriedUp(figures, workspace.settings);
}

function weighty({ computed, node }: GroupCase): readonly IndexNode[] {
  const { nodes } = computed.workspace.tree;
  const taking = node.children.filter((child) => isPositive(computed.weights[child] as Exact));
  return taking.map((child) => nodes[child] as IndexNode);
}

/** A child's weight as used, with where it or what it is made of is laid down. */
export function weightFigure({ computed, sources }: GroupCase, child: IndexNode, weighting: WeightingTrace): Figure {
  const { file, objective } = weighting;
  const weight = computed.weights[child.position] as Exact;
  const source = sources.node(child);
  const isWritten = file === source.file && objective === undefined;
  const places = file === '' ? [] : [isWritten ? source : { ...source, file, line: 0 }];
  return figure('w', weight, places, child.code);
}

/** The children that take part for the region, each with the weight and the score that go up. */
export function partsOf(group: GroupCase): CaseFigures['parts'] {
  const weighting = weightingTrace(group);
  return weighty(group).flatMap((child) => {
    const score = carried(group.computed, child).at(group.region);
    if (score === undefined) return [];
    return [{ w: weightFigure(group, child, weighting), s: figure('s', score, [], child.code) }];
  });
}

/** What each child that weighs says of the region and a peer. */
function metPeer(group: GroupCase, weights: ReadonlyMap<IndexNode, Figure>, peer: number): MetPeer {
  const { computed, region } = group;
  const children = [...weights].map(([child, weight]) => {
    const scores = carried(computed, child);
    const [mine, theirs] = [scores.at(region), scores.at(peer)];
    return { weight, sign: mine === undefined || theirs === undefined ? 0 : compareSnapped(mine, theirs) } as const;
  });
  return { peer: computed.workspace.regions.list[peer]?.code ?? '', children };
}

/** The region beside each of its peers that has a score. */
function metPeers(group: GroupCase): readonly MetPeer[] {
  const { computed, node, region } = group;
  const weighting = weightingTrace(group);
  const weights = new Map(weighty(group).map((child) => [child, weightFigure(group, child, weighting)]));
  const { members } = peersOf(computed.workspace.regions, region);
  const scores = computed.nodes[node.position]?.scores ?? [];
  const others = members.filter((peer) => peer !== region && scores.at(peer) !== undefined);
  return others.map((peer) => metPeer(group, weights, peer));
}

function exponentOf({ computed, sources, node }: GroupCase): Figure | undefined {
  if (node.exponent === undefined) return undefined;
  const isOwn = node.exponent !== computed.workspace.settings.power?.exponent;
  return figure('p', node.exponent, [isOwn ? sources.node(node) : sources.setting]);
}

/** Tells the formula of a group's score, and what a reader must know of the weights. */
export type TellGroup = (group: GroupCase) => ReturnType<TellPeers>;

/** What is told of a method by its formula. */
function tellBy(formula: ColumnFormula, { note }: RegionAggregation): TellGroup {
  return (group) => {
    const parts = partsOf(group);
    const exponent = exponentOf(group);
    const children = parts.map(({ w, s }) => ({ weight: w.value, score: s.value }));
    const { term, reading } = formula.open(noFacts, childrenInputs(children, exponent?.value));
    const figures = new ValueCase({ parts, given: () => exponent });
    const shown = shownFormula(term, reading, 0, figures, false);
    return { ...shown, rules: [...(note === undefined ? [] : [note]), ...shown.rules] };
  };
}

async function tellingOf(name: string): Promise<TellGroup> {
  const method = methodNamed<AggregationMethod>(methods.aggregation, name);
  if (method.over === 'peers') return (group) => method.told(metPeers(group));
  return tellBy(await ColumnFormula.of(method.score), method);
}

/** What tells of the aggregations that a tree uses, by name: their formulas are loaded once. */
export async function loadAggregationFormulas(nodes: readonly IndexNode[]): Promise<ReadonlyMap<string, TellGroup>> {
  const groups = nodes.filter(({ children }) => children.length > 0);
  const names = [...new Set(groups.map(({ aggregation }) => aggregation))];
  return new Map(await Promise.all(names.map(async (name) => [name, await tellingOf(name)] as const)));
}

/** How a group's score was made of its children's. */
export function aggregatedStage(group: GroupCase, score: Exact, tell: TellGroup): StageTrace {
  const { computed, node } = group;
  const { expression, equations = [], rules = [], ...rest } = tell(group);
  const isRounded = computed.workspace.settings.carry === 'published';
  const roundedFirst = rule(
    'the children go up as published: each was rounded first ("carry": "published")',
    '逐级修约后再合成（"carry": "published"；不符合 GB/T 8170“不连续修约”，仅为与已公布结果一致）',
  );
  const all = [...equations, equation('score', expression, score)];
  const stage = derived({ ...rest, rules: isRounded ? [...rules, roundedFirst] : rules, equations: all });
  return { ...stage, stage: 'aggregated', method: node.aggregation };
}
