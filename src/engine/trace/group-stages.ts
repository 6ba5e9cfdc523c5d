import { methodNamed, methods } from '../../methods/index.ts';
import type { Cell, ComputedIndex } from '../../model/computed-index.ts';
import type { Exact } from '../../model/exact.ts';
import type { Figure } from '../../model/formula.ts';
import type { IndexNode } from '../../model/index-tree.ts';
import type { WeightingMethod } from '../../model/method.ts';
import type { Duel, StageTrace, WeightingTrace } from '../../model/trace.ts';
import { isPositive } from '../../numeric/exact.ts';
import { compareSnapped } from '../../numeric/order.ts';
import { aggregationFormulas, type Part } from './aggregation-formulas.ts';
import { derived, equation, figure, rule } from './expressions.ts';
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

/** How a node's children are weighted, and where that is laid down. */
export function weightingTrace(group: GroupCase): WeightingTrace {
  const { workspace } = group.computed;
  const { indicators, comparisons } = workspace.settings.paths;
  const { weighting: method, code } = group.node;
  const { combines, formula } = methodNamed<WeightingMethod>(methods.weights, method);
  const subjective = statedMethod(group);
  const { written, compared } = methodNamed<WeightingMethod>(methods.weights, subjective);
  return {
    method,
    file: compared ? comparisons : written ? indicators : '',
    consistency: workspace.consistency.get(code),
    objective: objectiveMethod(group),
    formula: methodNamed<WeightingMethod>(methods.weights, objectiveMethod(group) ?? method).formula,
    combined: combines ? { subjective, formula } : undefined,
  };
}

function carried({ nodes, workspace }: ComputedIndex, { position }: IndexNode): readonly Cell[] {
  const figures = nodes[position];
  return (workspace.settings.carry === 'published' ? figures?.published : figures?.scores) ?? [];
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
export function partsOf(group: GroupCase): readonly Part[] {
  const weighting = weightingTrace(group);
  return weighty(group).flatMap((child) => {
    const score = carried(group.computed, child)[group.region];
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
    const [mine, theirs] = [scores[region], scores[peer]];
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
  const { groups } = computed.workspace.regions;
  const members = groups.find((peers) => peers.members.includes(region))?.members ?? [];
  const scores = computed.nodes[node.position]?.scores ?? [];
  return members.filter((peer) => peer !== region && scores[peer] !== undefined).map((peer) => duel(group, peer));
}

function exponentOf({ computed, sources, node }: GroupCase): Figure | undefined {
  if (node.exponent === undefined) return undefined;
  const isOwn = node.exponent !== computed.workspace.settings.power?.exponent;
  return figure('p', node.exponent, [isOwn ? sources.node(node) : sources.setting]);
}

/** How a group's score was made of its children's. */
export function aggregatedStage(group: GroupCase, score: Exact): StageTrace {
  const { computed, node } = group;
  const parts = partsOf(group);
  const made = { parts, exponent: exponentOf(group), duels: () => duels(group) };
  const { expression, equations = [], rules = [], ...rest } = methodNamed(aggregationFormulas, node.aggregation)(made);
  const isRounded = computed.workspace.settings.carry === 'published';
  const roundedFirst = rule(
    'the children go up as published: each was rounded first ("carry": "published")',
    '逐级修约后再合成（"carry": "published"；不符合 GB/T 8170“不连续修约”，仅为与已公布结果一致）',
  );
  const all = [...equations, equation('score', expression, score)];
  const stage = derived({ ...rest, rules: isRounded ? [...rules, roundedFirst] : rules, equations: all });
  return { ...stage, stage: 'aggregated', method: node.aggregation };
}
