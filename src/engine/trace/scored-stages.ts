import type { ColumnFormula } from '../../formula/column.ts';
import { ExactReading } from '../../formula/exact.ts';
import { derived, equation, figure, rule } from '../../formula/expressions.ts';
import { inputsWith } from '../../formula/inputs.ts';
import { formulaOf, shownFormula } from '../../formula/shown.ts';
import { ValueCase } from '../../formula/value-case.ts';
import { methodNamed, methods } from '../../methods/index.ts';
import { figureInUnit, indicatorFacts, inputsOf, writtenName } from '../../methods/scoring/declare.ts';
import type { ComputedIndex } from '../../model/computed-index.ts';
import type { Exact } from '../../model/exact.ts';
import type { Equation, Figure } from '../../model/formula.ts';
import type { IndexNode, Indicator } from '../../model/index-tree.ts';
import type { MissingMethod, TellTreatment, TreatmentMethod } from '../../model/method.ts';
import { startOf } from '../../model/problem.ts';
import { peersOf } from '../../model/region.ts';
import type { GivenName, Term } from '../../model/term.ts';
import type { StageTrace } from '../../model/trace.ts';
import { type GroupColumn, groupColumn } from '../score.ts';
import type { ScoringInput } from '../scoring-rules.ts';
import { type Transform, transformIndicator } from '../transform.ts';
import { ScoringCase, type SharedCase, sharedCase } from './scoring-case.ts';
import type { LeafCase } from './trace-sources.ts';

function transformedStage({ sources, indicator, leaf, figures, region }: LeafCase): StageTrace[] {
  const [adjusted, transformed] = [figures.adjusted.at(region), figures.transformed.at(region)];
  const method = methodNamed(methods.transform, indicator.transform);
  if (method.value === undefined || adjusted === undefined || transformed === undefined) return [];
  const x = figure('adjusted', adjusted, [sources.value(leaf, region)]);
  const stage = derived({ equations: [equation('transformed', formulaOf(method.value, x), transformed)] });
  return [{ ...stage, stage: 'transformed', method: indicator.transform }];
}

function treatedStage(at: LeafCase, tell: TellTreatment | undefined): StageTrace[] {
  const { computed, sources, indicator, leaf, figures, region } = at;
  const treated = figures.treated.at(region);
  if (tell === undefined || treated === undefined) return [];
  const regions = peersOf(at.computed.workspace.regions, at.region).members.filter(
    (peer) => figures.transformed.at(peer) !== undefined,
  );
  const {
    expression,
    equations = [],
    ...rest
  } = tell({
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
  return [...used].flatMap((name) => {
    const from = writtenName(name, indicator, method);
    const [value, result] = [figureInUnit(indicator, from), figureInUnit(transformed, name)];
    if (value === undefined || result === undefined) return [];
    return [equation(name, formulaOf(formula, figure(from, value, sources.given(from, node, leaf), 'given')), result)];
  });
}

/** A peer group's column of an indicator as it was scored, its formula opened, and the indicator in the column's unit. */
interface ScoredColumn extends GroupColumn, SharedCase {
  readonly transformed: Indicator;
  readonly term: Term;
  readonly reading: ExactReading;
}

/** The columns that the scores of regions are told from, each made when it is first asked for. */
export class ScoredColumns {
  readonly #computed: ComputedIndex;
  /** By leaf and peer group. */
  readonly #known = new Map<string, ScoredColumn>();

  constructor(computed: ComputedIndex) {
    this.#computed = computed;
  }

  of({ node, indicator, leaf, figures, region }: LeafCase, transform: Transform, formula: ColumnFormula): ScoredColumn {
    const { workspace } = this.#computed;
    const peers = peersOf(workspace.regions, region);
    const key = `${leaf} ${peers.name}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const { treated, statuses } = figures;
    const transformed = transformIndicator(indicator, transform);
    const placeOf = () => startOf('');
    const input: ScoringInput = { node, indicator: transformed, treated, statuses, screened: new Set(), placeOf };
    const group = groupColumn(input, peers, workspace);
    const facts = indicatorFacts(group.column);
    const made = {
      ...group,
      ...sharedCase(group.column),
      transformed,
      term: formula.where(facts),
      reading: formula.exactly(facts, inputsOf(group.column)),
    };
    this.#known.set(key, made);
    return made;
  }
}

function scoringCase(at: LeafCase, shared: ScoredColumn): ScoringCase {
  const { regions, transformed } = shared;
  const { sources, node, indicator, leaf, region } = at;
  const isTransformed = methodNamed(methods.transform, indicator.transform).value !== undefined;
  return new ScoringCase(shared, regions.indexOf(region), {
    peer: (peer) => sources.value(leaf, regions[peer] as number),
    given: (name) => {
      return isTransformed && figureInUnit(transformed, name) !== undefined ? [] : sources.given(name, node, leaf);
    },
    step: (line) => [sources.step(line)],
  });
}

/** The score that stands in for a value. */
function missingStage({ indicator, sources, computed }: LeafCase, score: Exact): StageTrace[] {
  const term = methodNamed<MissingMethod>(methods.missing, indicator.missing).score;
  if (term === undefined) return [];
  const { scale } = computed.workspace.settings;
  const given = (name: GivenName): Figure | undefined => {
    return name === 'floor' || name === 'ceiling' ? figure(name, scale[name], [sources.setting]) : undefined;
  };
  const reading = new ExactReading(term, undefined);
  reading.open(inputsWith({ given: (name) => given(name)?.value }));
  const { expression } = shownFormula(term, reading, 0, new ValueCase({ given }), false);
  const rules = [rule('there is no value; the score stands in', '缺失，按此得分计')];
  const stage = derived({ rules, equations: [equation('score', expression, score)] });
  return [{ ...stage, stage: 'scored', method: `missing: ${indicator.missing}` }];
}

function scoredStage(at: LeafCase, { transform, scoring, columns }: LeafFormulas): StageTrace[] {
  const { computed, node, indicator, figures, region } = at;
  const score = computed.nodes[node.position]?.scores.at(region);
  if (score === undefined) return [];
  if (figures.treated.at(region) === undefined) return missingStage(at, score);
  const column = columns.of(at, transform, scoring);
  const scored = scoringCase(at, column);
  const { term, reading } = column;
  const { expression, equations, ...rest } = shownFormula(term, reading, scored.at, scored, true);
  const given = givenEquations(at, scored.used, column.transformed);
  const all = [...given, ...equations, equation('score', expression, score)];
  return [{ ...derived({ ...rest, equations: all }), stage: 'scored', method: indicator.scoring }];
}

/** How the treatments that a tree uses tell what they did, by name; undefined of one that does nothing. */
export async function loadTreatmentsTold(
  nodes: readonly IndexNode[],
): Promise<ReadonlyMap<string, TellTreatment | undefined>> {
  const names = new Set(nodes.flatMap(({ indicator }) => indicator?.treatment ?? []));
  const entries = [...names].map(async (name) => {
    return [name, await methodNamed<TreatmentMethod>(methods.treatment, name).told?.()] as const;
  });
  return new Map(await Promise.all(entries));
}

/** How an indicator's value was transformed, treated and scored: what the stages need besides the figures. */
export interface LeafFormulas {
  readonly transform: Transform;
  readonly treatment: TellTreatment | undefined;
  readonly scoring: ColumnFormula;
  readonly columns: ScoredColumns;
}

/** From the adjusted value to the score. */
export function scoredStages(at: LeafCase, formulas: LeafFormulas): readonly StageTrace[] {
  return [...transformedStage(at), ...treatedStage(at, formulas.treatment), ...scoredStage(at, formulas)];
}
