import { ExactReading } from '../../formula/exact.ts';
import { derived, equation, figure, minus, over, rule, times } from '../../formula/expressions.ts';
import { inputsWith } from '../../formula/inputs.ts';
import { shownFormula } from '../../formula/shown.ts';
import { ValueCase } from '../../formula/value-case.ts';
import { methodNamed, methods } from '../../methods/index.ts';
import type { Exact } from '../../model/exact.ts';
import type { Expression, Figure, FigureSource } from '../../model/formula.ts';
import type { Localised } from '../../model/localised.ts';
import type { Imputation, MissingMethod } from '../../model/method.ts';
import type { MonthData, Provenance } from '../../model/observation.ts';
import { peersOf } from '../../model/region.ts';
import { regionHierarchy } from '../../model/region-hierarchy.ts';
import type { ObservedTrace, StageTrace } from '../../model/trace.ts';
import { compare, ONE } from '../../numeric/exact.ts';
import { exact } from '../../numeric/text.ts';
import { isCarried } from '../status.ts';
import { rolledUpCoefficient, rolledUpValue } from './rolled-up.ts';
import type { LeafCase } from './trace-sources.ts';

/** Where an indicator's value of a region comes from, as it was written. */
export function observedTrace({ computed, sources, leaf, figures, region }: LeafCase): ObservedTrace {
  const { data } = computed;
  const cell = sources.cell(leaf, region);
  const origin = figures.origins[region] ?? '';
  const raw = data.provenance.get(cell)?.raw ?? data.raw.at(cell);
  return { status: figures.statuses[region] ?? 'L', origin, raw, source: sources.value(leaf, region) };
}

/** The month that a cumulative figure was taken off from: the one before the month the value is of. */
function monthBefore({ computed: { data } }: LeafCase, month: string): MonthData | undefined {
  const months = [data, ...data.earlier];
  return months[months.findIndex((earlier) => earlier.month === month) + 1];
}

function carriedRule(month: string): Localised {
  return rule(
    `this month has no value; the latest earlier one, of ${month}, stands in`,
    `本月缺失，沿用此前最近一个有值的月份 ${month}`,
  );
}

/** What was written, less the figure of the month before where it is cumulative. */
function writtenValue(at: LeafCase, { raw, month, previous }: Provenance): Expression {
  const { sources, leaf, region } = at;
  const before = previous === '' ? undefined : monthBefore(at, month);
  const source = [sources.value(leaf, region)];
  if (before === undefined) return figure('reported', exact(raw), source);
  const taken = figure('previous', exact(previous), [sources.cellOf(before, leaf, region)]);
  return minus(figure('cumulative', exact(raw), source), taken);
}

/** How the value of the month was made, where it is not simply the one that is reported. */
function observedStage(at: LeafCase): StageTrace[] {
  const { computed, sources, indicator, leaf, region } = at;
  const { data } = computed;
  const cell = sources.cell(leaf, region);
  const from = data.provenance.get(cell);
  const value = data.values.at(cell);
  if (from === undefined || value === undefined) return [];
  const isRolledUp = from.origin === 'rollup';
  const isEarlier = isCarried(from.origin);
  const expression = isRolledUp ? rolledUpValue(at) : writtenValue(at, from);
  const rules = isEarlier ? [carriedRule(from.month)] : [];
  const method = isRolledUp ? `rollup ${indicator.rollup}` : isEarlier ? from.origin : '';
  return [{ ...derived({ rules, equations: [equation('value', expression, value)] }), stage: 'observed', method }];
}

function adjustedStage(at: LeafCase): StageTrace[] {
  const { computed, sources, node, indicator, leaf, figures, region } = at;
  const value = computed.data.values.at(sources.cell(leaf, region));
  const [coefficient, adjusted] = [figures.coefficients[region], figures.adjusted.at(region)];
  const { adjustBy, per } = indicator;
  if (adjustBy === undefined || value === undefined || coefficient === undefined || adjusted === undefined) return [];
  const divisor = figure('coefficient', coefficient, sources.coefficient(adjustBy, region));
  const rate = over(figure('value', value, [sources.value(leaf, region)]), divisor);
  const isPlain = compare(per, ONE) === 0;
  const expression = isPlain ? rate : times(rate, figure('per', per, [sources.node(node)]));
  const equations = [...rolledUpCoefficient(at, adjustBy, coefficient), equation('adjusted', expression, adjusted)];
  return [{ ...derived({ equations }), stage: 'adjusted', method: adjustBy }];
}

/** The regions whose adjusted values a missing one was made of. */
function givingRegions({ computed, figures, indicator, region }: LeafCase, { from }: Imputation): readonly number[] {
  const { regions } = computed.workspace;
  if (from === 'parent') return [regionHierarchy(regions).parents[region] as number];
  const { members } = peersOf(regions, region);
  return members.filter((other) => figures.adjusted.at(other) && figures.origins[other] !== indicator.missing);
}

/** The adjusted values of other regions, each by whose it is. */
class OthersCase extends ValueCase {
  override get x(): Figure {
    return this.peers[0] as Figure;
  }
}

function imputedStage(at: LeafCase, impute: Imputation): StageTrace[] {
  const { indicator, sources, leaf, figures, region } = at;
  const adjusted = figures.adjusted.at(region);
  if (adjusted === undefined) return [];
  const regions = givingRegions(at, impute);
  const values = regions.map((other) => figures.adjusted.at(other) as Exact);
  const reading = new ExactReading(impute.value, undefined);
  reading.open(inputsWith({ values }));
  const sourceOf = (other: number): FigureSource => sources.value(leaf, regions[other] as number);
  const others = new OthersCase({ values, sourceOf, symbol: 'adjusted' });
  const { expression, ...rest } = shownFormula(impute.value, reading, 0, others, false);
  const equations = [...rest.equations, equation('adjusted', expression, adjusted)];
  return [{ ...derived({ ...rest, equations }), stage: 'imputed', method: indicator.missing }];
}

/** From what was written to the adjusted value. */
export function observedStages(at: LeafCase): readonly StageTrace[] {
  const { missing } = at.indicator;
  const { impute } = methodNamed<MissingMethod>(methods.missing, missing);
  const isImputed = impute !== undefined && at.figures.origins[at.region] === missing;
  return isImputed ? imputedStage(at, impute) : [...observedStage(at), ...adjustedStage(at)];
}
