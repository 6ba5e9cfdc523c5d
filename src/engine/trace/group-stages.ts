import { ColumnFormula } from '../../formula/column.ts';
import { count, derived, equation, figure, minus, rule } from '../../formula/expressions.ts';
import type { CaseFigures, ShownFormula } from '../../formula/shown.ts';
import { shownFormula } from '../../formula/shown.ts';
import { noFacts } from '../../formula/specialise.ts';
import { ValueCase } from '../../formula/value-case.ts';
import { childrenInputs } from '../../methods/aggregation/declare.ts';
import { methodNamed, methods } from '../../methods/index.ts';
import type { Cells } from '../../model/cells.ts';
import { type ComputedIndex, carriedUp } from '../../model/computed-index.ts';
import type { Exact } from '../../model/exact.ts';
import type { Derived, Duel, Figure } from '../../model/formula.ts';
import type { IndexNode } from '../../model/index-tree.ts';
import type { AggregationMethod, WeightingMethod } from '../../model/method.ts';
import { peersOf } from '../../model/region.ts';
import type { StageTrace, WeightingTrace } from '../../model/trace.ts';
import { isPositive, subtract, sum } from '../../numeric/exact.ts';
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

function formulaOf(method: string): string {
  return methodNamed<WeightingMethod>(methods.weights, method).formula().text.en;
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

/** The weights of the children in which the region is ahead of a peer, and of those in which it is behind. */
function duel(group: GroupCase, peer: number): Duel {
  const { computed, region } = group;
  const weighting = weightingTrace(group);
  const on = (child: IndexNode): -1 | 0 | 1 => {
    const scores = carried(computed, child);
    const [mine, theirs] = [scores.at(region), scores.at(peer)];
    return mine === undefined || theirs === undefined ? 0 : compareSnapped(mine, theirs);
  };
  const where = (sign: 1 | -1): readonly Figure[] => {
    return weighty(group)
      .filter((child) => on(child) === sign)
      .map((child) => weightFigure(group, child, weighting));
  };
  const { list } = computed.workspace.regions;
  return { peer: list[peer]?.code ?? '', ahead: where(1), behind: where(-1) };
}

function duels(group: GroupCase): readonly Duel[] {
  const { computed, node, region } = group;
  const { members } = peersOf(computed.workspace.regions, region);
  const scores = computed.nodes[node.position]?.scores ?? [];
  return members.filter((peer) => peer !== region && scores.at(peer) !== undefined).map((peer) => duel(group, peer));
}

function exponentOf({ computed, sources, node }: GroupCase): Figure | undefined {
  if (node.exponent === undefined) return undefined;
  const isOwn = node.exponent !== computed.workspace.settings.power?.exponent;
  return figure('p', node.exponent, [isOwn ? sources.node(node) : sources.setting]);
}

function weighing(figures: readonly Figure[]): Exact {
  return sum(figures.map(({ value }) => value));
}

/** What outranks how many peers, and is outranked by how many. */
function comparedFormula(fought: readonly Duel[]): Partial<Derived> & Pick<ShownFormula, 'expression'> {
  const margins = fought.map(({ ahead, behind }) => subtract(weighing(ahead), weighing(behind)).coefficient);
  const outranked = margins.filter((margin) => margin > 0n).length;
  const outranking = margins.filter((margin) => margin < 0n).length;
  return { duels: fought, expression: minus(count('outranked', outranked), count('outranking', outranking)) };
}

/** A figure that no aggregation has. */
/** The formulas of the aggregations that a tree uses, loaded once. */
export async function loadAggregationFormulas(
  nodes: readonly IndexNode[],
): Promise<ReadonlyMap<string, ColumnFormula>> {
  const formulas = new Map<string, ColumnFormula>();
  const groups = nodes.filter(({ children }) => children.length > 0);
  for (const name of new Set(groups.map(({ aggregation }) => aggregation))) {
    const method = methodNamed<AggregationMethod>(methods.aggregation, name);
    if (method.over === 'region') formulas.set(name, await ColumnFormula.of(method.score));
  }
  return formulas;
}

/** The formula of a group's score, and what a reader must know of the weights. */
function groupFormula(
  group: GroupCase,
  formula: ColumnFormula | undefined,
): Partial<Derived> & Pick<ShownFormula, 'expression'> {
  const method = methodNamed<AggregationMethod>(methods.aggregation, group.node.aggregation);
  if (method.over === 'peers' || formula === undefined) return comparedFormula(duels(group));
  const parts = partsOf(group);
  const exponent = exponentOf(group);
  const children = parts.map(({ w, s }) => ({ weight: w.value, score: s.value }));
  const { term, reading } = formula.open(noFacts, childrenInputs(children, exponent?.value));
  const figures = new ValueCase({ parts, given: () => exponent });
  const shown = shownFormula(term, reading, 0, figures, false);
  return { ...shown, rules: [...(method.note === undefined ? [] : [method.note]), ...shown.rules] };
}

/** How a group's score was made of its children's. */
export function aggregatedStage(group: GroupCase, score: Exact, formula: ColumnFormula | undefined): StageTrace {
  const { computed, node } = group;
  const { expression, equations = [], rules = [], ...rest } = groupFormula(group, formula);
  const isRounded = computed.workspace.settings.carry === 'published';
  const roundedFirst = rule(
    'the children go up as published: each was rounded first ("carry": "published")',
    '逐级修约后再合成（"carry": "published"；不符合 GB/T 8170“不连续修约”，仅为与已公布结果一致）',
  );
  const all = [...equations, equation('score', expression, score)];
  const stage = derived({ ...rest, rules: isRounded ? [...rules, roundedFirst] : rules, equations: all });
  return { ...stage, stage: 'aggregated', method: node.aggregation };
}
