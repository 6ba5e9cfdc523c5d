import { ColumnFormula } from '../../formula/column.ts';
import { formulaOf, shownFormula } from '../../formula/shown.ts';
import { methodNamed, methods } from '../../methods/index.ts';
import { indicatorFacts, inputsOf } from '../../methods/scoring/declare.ts';
import type { Cell } from '../../model/computed-index.ts';
import type { Exact } from '../../model/exact.ts';
import type { Equation } from '../../model/formula.ts';
import type { IndexNode, Indicator } from '../../model/index-tree.ts';
import { startOf } from '../../model/problem.ts';
import type { PeerGroup } from '../../model/region.ts';
import type { GivenName } from '../../model/term.ts';
import type { StageTrace } from '../../model/trace.ts';
import { compare } from '../../numeric/exact.ts';
import { groupColumn } from '../score.ts';
import type { ScoringInput } from '../scoring-input.ts';
import { type Transform, transformIndicator } from '../transform.ts';
import { derived, equation, figure, rule } from './expressions.ts';
import type { LeafCase } from './leaf-case.ts';
import { ScoringCase } from './scoring-case.ts';
import { treatmentFormulas } from './treatment-formulas.ts';

function peersOf({ computed, region }: LeafCase): PeerGroup {
  const { groups } = computed.workspace.regions;
  return groups.find(({ members }) => members.includes(region)) as PeerGroup;
}

type GivenFigures = Readonly<Partial<Record<GivenName, Cell>>>;

function givenFigures({ worst, best, optimum, reference }: Indicator): GivenFigures {
  return {
    worst: optimum === undefined ? worst : optimum.worstLow,
    worst_high: optimum?.worstHigh,
    best,
    optimum_low: optimum?.low,
    optimum_high: optimum?.high,
    reference: reference?.figure,
  };
}

/** What an optimum's figures are made of where a transform turns the order round. */
const TURNED: Readonly<Partial<Record<GivenName, GivenName>>> = {
  worst: 'worst_high',
  worst_high: 'worst',
  optimum_low: 'optimum_high',
  optimum_high: 'optimum_low',
};

function transformedStage({ sources, indicator, leaf, figures, region }: LeafCase): StageTrace[] {
  const [adjusted, transformed] = [figures.adjusted.at(region), figures.transformed.at(region)];
  const method = methodNamed(methods.transform, indicator.transform);
  if (method.value === undefined || adjusted === undefined || transformed === undefined) return [];
  const x = figure('adjusted', adjusted, [sources.value(leaf, region)]);
  const stage = derived({ equations: [equation('transformed', formulaOf(method.value, x), transformed)] });
  return [{ ...stage, stage: 'transformed', method: indicator.transform }];
}

function treatedStage(at: LeafCase): StageTrace[] {
  const { computed, sources, indicator, leaf, figures, region } = at;
  const treated = figures.treated.at(region);
  const method = methodNamed(methods.treatment, indicator.treatment);
  if (method.kernel === undefined || treated === undefined) return [];
  const regions = peersOf(at).members.filter((peer) => figures.transformed.at(peer) !== undefined);
  const {
    expression,
    equations = [],
    ...rest
  } = methodNamed(
    treatmentFormulas,
    indicator.treatment,
  )({
    values: regions.map((peer) => figures.transformed.at(peer) as Exact),
    at: regions.indexOf(region),
    mark: figures.treatments[region],
    treated,
    source: (peer) => sources.value(leaf, regions[peer] as number),
    limits: computed.workspace.settings,
  });
  const last = equation('treated', expression, treated);
  return [{ ...derived({ ...rest, equations: [...equations, last] }), stage: 'treated', method: indicator.treatment }];
}

/** How the figures that a score went by were made of those in indicators.csv, where values are transformed. */
function givenEquations(at: LeafCase, used: ReadonlySet<GivenName>, transformed: Indicator): Equation[] {
  const { node, indicator, sources, leaf } = at;
  const method = methodNamed(methods.transform, indicator.transform);
  const { value: formula } = method;
  if (formula === undefined) return [];
  const [written, made] = [givenFigures(indicator), givenFigures(transformed)];
  return [...used].flatMap((name) => {
    const from = method.decreasing && indicator.optimum !== undefined ? (TURNED[name] ?? name) : name;
    const [value, result] = [written[from], made[name]];
    if (value === undefined || result === undefined) return [];
    return [equation(name, formulaOf(formula, figure(from, value, sources.given(from, node, leaf), 'given')), result)];
  });
}

function scoringCase(at: LeafCase, transformed: Indicator): ScoringCase {
  const { computed, sources, node, indicator, leaf, figures, region } = at;
  const { treated, statuses } = figures;
  const placeOf = () => startOf('');
  const input: ScoringInput = { node, indicator: transformed, treated, statuses, screened: new Set(), placeOf };
  const { regions, column } = groupColumn(input, peersOf(at), computed.workspace);
  const made =
    methodNamed(methods.transform, indicator.transform).kernel === undefined ? {} : givenFigures(transformed);
  return new ScoringCase(column, regions.indexOf(region), {
    peer: (peer) => sources.value(leaf, regions[peer] as number),
    given: (name) => (made[name] === undefined ? sources.given(name, node, leaf) : []),
    step: (line) => [sources.step(line)],
  });
}

function missingStage({ indicator, sources, computed }: LeafCase, score: Exact): StageTrace {
  const rules = [rule('there is no value; the score stands in', '缺失，按此得分计')];
  const [floor, ceiling] = [computed.workspace.settings.scale.floor, computed.workspace.settings.scale.ceiling];
  const symbol = compare(score, floor) === 0 ? 'floor' : compare(score, ceiling) === 0 ? 'ceiling' : 'given';
  const stage = derived({ rules, equations: [equation('score', figure(symbol, score, [sources.setting]), score)] });
  return { ...stage, stage: 'scored', method: `missing: ${indicator.missing}` };
}

function scoredStage(at: LeafCase, transform: Transform, formula: ColumnFormula): StageTrace[] {
  const { computed, node, indicator, figures, region } = at;
  const score = computed.nodes[node.position]?.scores.at(region);
  if (score === undefined) return [];
  if (figures.treated.at(region) === undefined) return [missingStage(at, score)];
  const transformed = transformIndicator(indicator, transform);
  const scored = scoringCase(at, transformed);
  const { term, reading } = formula.open(indicatorFacts(scored.column), inputsOf(scored.column));
  const { expression, equations, ...rest } = shownFormula(term, reading, scored.at, scored, true);
  const given = givenEquations(at, scored.used, transformed);
  const all = [...given, ...equations, equation('score', expression, score)];
  return [{ ...derived({ ...rest, equations: all }), stage: 'scored', method: indicator.scoring }];
}

/** The formulas of the scoring methods that a tree uses, loaded once. */
export async function loadScoringFormulas(nodes: readonly IndexNode[]): Promise<ReadonlyMap<string, ColumnFormula>> {
  const names = new Set(nodes.flatMap(({ indicator }) => indicator?.scoring ?? []));
  const entries = [...names].map(async (name) => {
    return [name, await ColumnFormula.of(methodNamed(methods.scoring, name).score)] as const;
  });
  return new Map(await Promise.all(entries));
}

/** From the adjusted value to the score. */
export function scoredStages(at: LeafCase, transform: Transform, formula: ColumnFormula): readonly StageTrace[] {
  return [...transformedStage(at), ...treatedStage(at), ...scoredStage(at, transform, formula)];
}
