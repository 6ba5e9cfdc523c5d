import { ExactReading } from '../../formula/exact.ts';
import { equation, figure, sumOf } from '../../formula/expressions.ts';
import { inputsWith } from '../../formula/inputs.ts';
import { shownFormula } from '../../formula/shown.ts';
import { ValueCase } from '../../formula/value-case.ts';
import { methodNamed, methods } from '../../methods/index.ts';
import { ROLLED_UP } from '../../methods/rollup.ts';
import type { Exact } from '../../model/exact.ts';
import type { Equation, Expression, FigureSource } from '../../model/formula.ts';
import type { RollupMethod } from '../../model/method.ts';
import { regionHierarchy } from '../../model/region-hierarchy.ts';
import { ONE } from '../../numeric/exact.ts';
import { coefficientsInForce } from '../adjust.ts';
import type { LeafCase } from './trace-sources.ts';

function childrenOf({ computed, region }: LeafCase): readonly number[] {
  return regionHierarchy(computed.workspace.regions).children[region] ?? [];
}

/** How a parent region's value was made of its children's. */
export function rolledUpValue(at: LeafCase): Expression {
  const { computed, sources, indicator, leaf } = at;
  const { data, workspace } = computed;
  const { rollup = '', rollupBy } = indicator;
  const { value } = methodNamed<RollupMethod>(methods.rollup, rollup);
  const weights = rollupBy === undefined ? undefined : coefficientsInForce(workspace, rollupBy, data.month, indicator);
  const taking = childrenOf(at).filter((child) => data.statuses[sources.cell(leaf, child)] !== 'M');
  const values = taking.map((child) => data.values.at(sources.cell(leaf, child)) as Exact);
  const children = taking.map((child, at) => {
    const source = sources.value(leaf, child);
    const weight = weights?.[child] ?? ONE;
    const w = figure(ROLLED_UP.w, weight, sources.coefficient(rollupBy ?? '', child), source.region);
    return { s: figure(ROLLED_UP.s, values[at] as Exact, [source], source.region), w };
  });
  const reading = new ExactReading(value, undefined);
  reading.open(inputsWith({ values, parts: children.map(({ s, w }) => ({ score: s.value, weight: w.value })) }));
  const sourceOf = (at: number): FigureSource => sources.value(leaf, taking[at] as number);
  return shownFormula(value, reading, 0, new ValueCase({ values, sourceOf, parts: children }), false).expression;
}

/** How a parent region's coefficient was made of its children's; none where it is written down. */
export function rolledUpCoefficient(at: LeafCase, adjuster: string, coefficient: Exact): Equation[] {
  const { sources, figures, region } = at;
  if (sources.coefficient(adjuster, region).length > 0) return [];
  const children = childrenOf(at).map((child) => {
    const value = figures.coefficients[child] as Exact;
    return figure('coefficient', value, sources.coefficient(adjuster, child), sources.codeOf(child));
  });
  return [equation('coefficient', sumOf(children), coefficient)];
}
