import { methods } from '../../engine/methods/index.ts';
import type { Exact } from '../../model/exact.ts';
import { type Direction, directions } from '../../model/index-tree.ts';
import type { ScoringColumn, TransformMethod } from '../../model/method.ts';
import { ONE, ZERO } from '../../numeric/exact.ts';
import { parseExact } from '../../numeric/text.ts';

/** What a peer group's values of an indicator are scored with, but for the values. */
export type Parameters = Omit<ScoringColumn, 'values'>;

const TURNED: Readonly<Record<Direction, Direction>> = {
  positive: 'negative',
  negative: 'positive',
  interval: 'interval',
};

/** name=value, separated by spaces; undefined where a part is not of that form. */
function pairsOf(text: string): ReadonlyMap<string, string> | undefined {
  const pairs = text.split(' ').filter((part) => part !== '');
  const split = pairs.map((pair) => pair.split('='));
  if (split.some(({ length }) => length !== 2)) return undefined;
  return new Map(split.map(([name = '', value = '']) => [name, value]));
}

/** Passes a figure of the unit of the adjusted values through the transform. */
async function alongOf({ kernel, domain }: TransformMethod): Promise<(figure: Exact | undefined) => Exact | undefined> {
  const transform = await kernel?.();
  return (figure) => {
    if (figure === undefined || transform === undefined) return figure;
    return domain?.holds(figure) === false ? undefined : transform(figure);
  };
}

/** The parameters that a derivation's cells tell; undefined where they make no sense. */
export async function readParameters(direction: string, text: string): Promise<Parameters | undefined> {
  const pairs = pairsOf(text);
  const own = directions.find((known) => known === direction);
  const transforms: Readonly<Record<string, TransformMethod>> = methods.transform;
  const transform = transforms[pairs?.get('transform') ?? 'none'];
  if (pairs === undefined || own === undefined || transform === undefined) return undefined;
  const figure = (name: string): Exact | undefined => parseExact(pairs.get(name) ?? '');
  const along = await alongOf(transform);
  return {
    direction: transform.decreasing ? TURNED[own] : own,
    floor: figure('floor') ?? ZERO,
    ceiling: figure('ceiling') ?? ZERO,
    zscore: { mean: figure('mean') ?? ZERO, sd: figure('sd') ?? ONE },
    worst: along(figure('worst')),
    best: along(figure('best')),
    deduction: figure('deduction'),
    optimum: undefined,
    reference: undefined,
    steps: [],
  };
}
