import { methodNamed } from '../../methods/index.ts';
import type { Exact } from '../../model/exact.ts';
import type { Equation, Expression } from '../../model/formula.ts';
import { regionHierarchy } from '../../model/region-hierarchy.ts';
import { coefficientsInForce } from '../adjust.ts';
import { equation, figure, sumOf } from './expressions.ts';
import type { LeafCase } from './leaf-case.ts';
import { type ChildFigures, rollUpFormulas } from './roll-up-formulas.ts';

function childrenOf({ computed, region }: LeafCase): readonly number[] {
  return regionHierarchy(computed.workspace.regions).children[region] ?? [];
}

/** How a parent region's value was made of its children's. */
export function rolledUpValue(at: LeafCase): Expression {
  const { computed, sources, indicator, leaf } = at;
  const { data, workspace } = computed;
  const { rollup = '', rollupBy } = indicator;
  const weights = rollupBy === undefined ? undefined : coefficientsInForce(workspace, rollupBy, data.month, indicator);
  const taking = childrenOf(at).filter((child) => data.statuses[sources.cell(leaf, child)] !== 'M');
  const children = taking.map((child): ChildFigures => {
    const source = sources.value(leaf, child);
    const value = data.values[sources.cell(leaf, child)] as Exact;
    const weight = weights?.at(child);
    const c = weight && figure('c', weight, sources.coefficient(rollupBy ?? '', child), source.region);
    return { x: figure('x', value, [source], source.region), c };
  });
  return methodNamed(rollUpFormulas, rollup)(children);
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
