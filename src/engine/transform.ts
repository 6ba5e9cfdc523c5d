import { methods } from '../methods/index.ts';
import type { Cell, Cells } from '../model/cells.ts';
import type { Exact } from '../model/exact.ts';
import type { Direction, IndexNode, Indicator, LeafNode, Optimum } from '../model/index-tree.ts';
import { type Domain, type TransformMethod, type TransformValue, transformsFor } from '../model/method.ts';
import { type Place, problem } from '../model/problem.ts';
import type { ProblemList } from '../model/problem-list.ts';
import type { Regions } from '../model/region.ts';
import { Certified } from '../numeric/columns/certified.ts';
import { alikeForTies } from '../numeric/order.ts';
import { toSignificantText } from '../numeric/text.ts';
import { isInDomain, transformCertified } from './columns/transform.ts';

/** A transform with its kernel loaded. */
export interface Transform {
  readonly name: string;
  readonly method: TransformMethod;
  /** undefined: values pass as they are. */
  readonly kernel: TransformValue | undefined;
}

/** One indicator before its transform. */
export interface TransformInput {
  readonly node: LeafNode;
  readonly adjusted: Cells;
  /** The peer groups for which the indicator is left out. */
  readonly screened?: ReadonlySet<string>;
  /** Where a region's value was read. */
  readonly placeOf: (region: number) => Place;
}

/** The transform of a name; undefined where there is none of that name. */
export async function loadTransform(name: string): Promise<Transform | undefined> {
  const known: Readonly<Record<string, TransformMethod>> = methods.transform;
  const method = Object.hasOwn(known, name) ? known[name] : undefined;
  return method && { name, method, kernel: await method.kernel?.() };
}

/** The transforms that a tree uses, by name, each loaded once. */
export async function loadTransforms(nodes: readonly IndexNode[]): Promise<ReadonlyMap<string, Transform>> {
  const names = new Set(nodes.flatMap(({ indicator }) => indicator?.transform ?? []));
  const entries = [...names].map(async (name) => [name, (await loadTransform(name)) as Transform] as const);
  return new Map(await Promise.all(entries));
}

/** The figures that are given in the unit of the adjusted values. */
function givenFigures({ worst, best, optimum, reference }: Omit<TransformedAlong, 'direction'>): readonly Exact[] {
  const { low, high, worstLow, worstHigh } = optimum ?? {};
  const figures = [worst, best, low, high, worstLow, worstHigh, reference?.figure];
  return figures.filter((figure): figure is Exact => figure !== undefined);
}

/**
 * A transform's kernel for the values of one indicator: values that tie become one and the same, and those that tie
 * with a given figure become what that becomes.
 */
export function transformAlike(
  kernel: TransformValue,
  { domain }: TransformMethod,
  given: Omit<TransformedAlong, 'direction'>,
): TransformValue {
  const transformed = alikeForTies(kernel);
  for (const figure of givenFigures(given)) if (domain?.holds(figure) !== false) transformed(figure);
  return transformed;
}

/**
 * Passes a column through a transform; values that tie have transformed values that tie. A value that the transform is
 * not defined for gives undefined, and is a problem where the indicator counts.
 */
export function transformColumn(
  { node, adjusted, screened, placeOf }: TransformInput,
  { name, method, kernel }: Transform,
  regions: Regions,
  problems: ProblemList,
): Cells {
  if (kernel === undefined) return adjusted;
  const transformed = transformAlike(kernel, method, node.indicator);
  const { domain, value: term } = method;
  const refuse = (value: Exact, region: number, domain: Domain): void => {
    if (screened?.has(regions.list[region]?.group ?? '')) return;
    const values = {
      code: node.code,
      region: regions.list[region]?.code ?? '',
      value: toSignificantText(value),
      transform: name,
      domain: domain.about,
      known: transformsFor(value, methods.transform),
    };
    problems.add(problem('untransformable-value', placeOf(region), values));
  };
  if (adjusted instanceof Certified && term !== undefined) {
    return transformCertified(adjusted, term, transformed, (region) => {
      if (domain === undefined || isInDomain(adjusted, region, domain)) return true;
      refuse(adjusted.at(region) as Exact, region, domain);
      return false;
    });
  }
  return adjusted.map((value, region) => {
    if (value === undefined) return undefined;
    if (domain === undefined || domain.holds(value)) return transformed(value);
    refuse(value, region, domain);
    return undefined;
  });
}

/** What of an indicator is given in the unit of its adjusted values, and which way is better. */
export type TransformedAlong = Pick<Indicator, 'worst' | 'best' | 'optimum' | 'reference' | 'direction'>;

const TURNED = { positive: 'negative', negative: 'positive', interval: 'interval' } as const;

function turned(direction: Direction): Direction {
  return TURNED[direction];
}

/** An optimum passed through a transform: what lay above it lies below it where the order is turned round. */
function transformOptimum(
  { low, high, worstLow, worstHigh }: Optimum,
  along: (figure: Cell) => Cell,
  isTurned: boolean,
): Optimum | undefined {
  const [from, to] = isTurned ? [along(high), along(low)] : [along(low), along(high)];
  if (from === undefined || to === undefined) return undefined;
  const limits = [along(worstLow), along(worstHigh)] as const;
  const [below, above] = isTurned ? [limits[1], limits[0]] : limits;
  return { low: from, high: to, worstLow: below, worstHigh: above };
}

/**
 * An indicator as its transformed values are scored: its figures, which are given in the unit of the adjusted values,
 * passed through the transform too, its direction turned round where the transform turns the order. A figure that the
 * transform is not defined for is left out: validation has seen to those that scoring needs.
 */
export function transformIndicator<Figures extends TransformedAlong>(
  indicator: Figures,
  { method, kernel }: Transform,
): Figures {
  if (kernel === undefined) return indicator;
  const { domain, decreasing } = method;
  const along = (figure: Cell): Cell => {
    return figure === undefined || domain?.holds(figure) === false ? undefined : kernel(figure);
  };
  const { worst, best, optimum, reference, direction } = indicator;
  return {
    ...indicator,
    worst: along(worst),
    best: along(best),
    optimum: optimum && transformOptimum(optimum, along, decreasing),
    reference: reference && { ...reference, figure: along(reference.figure) },
    direction: decreasing ? turned(direction) : direction,
  };
}
