import type { Exact } from '../../model/exact.ts';
import type { ScoringColumn, ScoringMethod } from '../../model/method.ts';
import { divide } from '../../numeric/exact.ts';
import { compareSnapped } from '../../numeric/order.ts';
import { powerOfTen } from '../../numeric/power-of-ten.ts';
import { alignExactly } from '../../numeric/statistics.ts';

/** Beyond this part of a value, a difference shows in its first 30 digits. */
const CLEAR_DIFFERENCE = powerOfTen(28);

function magnitude(integer: bigint): bigint {
  return integer < 0n ? -integer : integer;
}

/** Whether a value ties with an extreme once both are snapped; snapping is done only where it can matter. */
function tieTester(values: readonly Exact[], integers: readonly bigint[], extreme: number): (at: number) => boolean {
  const value = integers[extreme] as bigint;
  const clear = magnitude(value) / CLEAR_DIFFERENCE + 1n;
  return (at) => {
    const difference = magnitude((integers[at] as bigint) - value);
    if (difference === 0n) return true;
    return difference <= clear && compareSnapped(values[at] as Exact, values[extreme] as Exact) === 0;
  };
}

function positionsOfExtremes(integers: readonly bigint[]): { min: number; max: number } {
  let min = 0;
  let max = 0;
  for (let at = 1; at < integers.length; at += 1) {
    const integer = integers[at] as bigint;
    if (integer < (integers[min] as bigint)) min = at;
    if (integer > (integers[max] as bigint)) max = at;
  }
  return { min, max };
}

/**
 * floor + (ceiling - floor)(x - min)/(max - min) for a positive indicator, (max - x) for a negative one, over the
 * reported values of the peer group. Values that tie with an extreme score it exactly; all equal score the ceiling.
 * The values are taken as integers of one exponent, so that the division is the only rounding.
 */
function minMax({ values, direction, floor, ceiling }: ScoringColumn): readonly Exact[] {
  if (values.length === 0) return [];
  const { integers } = alignExactly(values);
  const { min, max } = positionsOfExtremes(integers);
  const [worst, best] = direction === 'positive' ? [min, max] : [max, min];
  const isBest = tieTester(values, integers, best);
  const isWorst = tieTester(values, integers, worst);
  if (isBest(worst)) return values.map(() => ceiling);
  const scale = alignExactly([floor, ceiling]);
  const [low, high] = scale.integers as [bigint, bigint];
  const from = integers[worst] as bigint;
  const range: Exact = { coefficient: (integers[best] as bigint) - from, exponent: 0 };
  const base = low * range.coefficient;
  return integers.map((integer, at) => {
    if (isBest(at)) return ceiling;
    if (isWorst(at)) return floor;
    return divide({ coefficient: base + (high - low) * (integer - from), exponent: scale.exponent }, range);
  });
}

export const minMaxMethod: ScoringMethod = {
  about: {
    en: 'Linear between the worst and the best value of the peer group.',
    zh: '在同组最差值与最优值之间线性取分。',
  },
  formula: 'floor + (ceiling - floor) (x - min) / (max - min); negative: (max - x)',
  source: 'OECD/JRC Handbook on Constructing Composite Indicators (2008), section 5',
  needs: [],
  relative: true,
  ignoresDirection: false,
  score: minMax,
};
