import { loadTransform, type TransformedAlong, transformIndicator } from '../../engine/transform.ts';
import type { Exact } from '../../model/exact.ts';
import { type Direction, directions, type Optimum, type Reference } from '../../model/index-tree.ts';
import type { ScoringColumn, Step } from '../../model/method.ts';
import { ONE, ZERO } from '../../numeric/exact.ts';
import { parseExact } from '../../numeric/text.ts';

/** What a peer group's values of an indicator are scored by. */
export interface Parameters extends Omit<ScoringColumn, 'values'> {
  /** The region whose value is the reference. */
  readonly referenceRegion: string | undefined;
  /** The share of a peer group that must report, where it is left out otherwise. */
  readonly minAvailability: Exact | undefined;
}

type Pairs = ReadonlyMap<string, string>;

/** name=value, separated by spaces; undefined where a part is not of that form. */
function pairsOf(text: string): Pairs | undefined {
  const pairs = text.split(' ').filter((part) => part !== '');
  const split = pairs.map((pair) => pair.split('='));
  if (split.some(({ length }) => length !== 2)) return undefined;
  return new Map(split.map(([name = '', value = '']) => [name, value]));
}

function figureOf(pairs: Pairs, name: string): Exact | undefined {
  return parseExact(pairs.get(name) ?? '');
}

function optimumOf(pairs: Pairs): Optimum | undefined {
  const [low, high] = [figureOf(pairs, 'optimum_low'), figureOf(pairs, 'optimum_high')];
  if (low === undefined || high === undefined) return undefined;
  return { low, high, worstLow: figureOf(pairs, 'worst_low'), worstHigh: figureOf(pairs, 'worst_high') };
}

function referenceOf(pairs: Pairs): Reference | undefined {
  const [figure, code] = [figureOf(pairs, 'reference'), pairs.get('reference_region')];
  return figure === undefined && code === undefined ? undefined : { code: code ?? '', figure };
}

/** from:score of every step, separated by semicolons; undefined where one is not of that form. */
function stepsOf(text: string): readonly Step[] | undefined {
  const steps = text === '' ? [] : text.split(';').map(stepOf);
  return steps.every((step) => step !== undefined) ? steps : undefined;
}

function stepOf(text: string): Step | undefined {
  const [from = '', score = '', ...rest] = text.split(':');
  const figures = { from: parseExact(from), score: parseExact(score) };
  const isStep = figures.score !== undefined && rest.length === 0 && (from === '' || figures.from !== undefined);
  return isStep ? { from: figures.from, score: figures.score as Exact } : undefined;
}

function read(direction: Direction, pairs: Pairs, steps: readonly Step[]) {
  return {
    direction,
    steps,
    floor: figureOf(pairs, 'floor') ?? ZERO,
    ceiling: figureOf(pairs, 'ceiling') ?? ZERO,
    zscore: { mean: figureOf(pairs, 'mean') ?? ZERO, sd: figureOf(pairs, 'sd') ?? ONE },
    worst: figureOf(pairs, 'worst'),
    best: figureOf(pairs, 'best'),
    optimum: optimumOf(pairs),
    reference: referenceOf(pairs),
    deduction: figureOf(pairs, 'deduction'),
    clamps: pairs.get('clamp') !== 'no',
  };
}

/** The parameters in the unit of the adjusted values. */
export function givenOf(text: string): Omit<TransformedAlong, 'direction'> {
  const pairs = pairsOf(text) ?? new Map();
  const [worst, best] = [figureOf(pairs, 'worst'), figureOf(pairs, 'best')];
  return { worst, best, optimum: optimumOf(pairs), reference: referenceOf(pairs) };
}

/** The name of the transform that parameters tell of. */
export function transformNameOf(text: string): string {
  return pairsOf(text)?.get('transform') ?? 'none';
}

/** The parameters that a derivation's cells tell, passed through the transform; undefined where they make no sense. */
export async function readParameters(direction: string, text: string): Promise<Parameters | undefined> {
  const pairs = pairsOf(text);
  const own = directions.find((known) => known === direction);
  const transform = await loadTransform(pairs?.get('transform') ?? 'none');
  const steps = stepsOf(pairs?.get('steps') ?? '');
  if (pairs === undefined || own === undefined || transform === undefined || steps === undefined) return undefined;
  const { reference, ...parameters } = transformIndicator(read(own, pairs, steps), transform);
  const referenceRegion = reference?.code === '' ? undefined : reference?.code;
  const minAvailability = figureOf(pairs, 'min_availability');
  return { ...parameters, reference: reference?.figure, referenceRegion, minAvailability };
}
