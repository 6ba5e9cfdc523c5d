import type { Exact } from '../../model/exact.ts';
import { directions } from '../../model/index-tree.ts';
import type { ScoringColumn, ScoringMethod } from '../../model/method.ts';
import { divisionBy, magnitude } from '../../numeric/exact.ts';
import { compareSnapped } from '../../numeric/order.ts';
import { powerOfTen } from '../../numeric/power-of-ten.ts';
import { alignExactly } from '../../numeric/statistics.ts';
import { scoreInterval } from './interval.ts';

/** Beyond this part of a value, a difference shows in its first 30 digits. */
const CLEAR_DIFFERENCE = powerOfTen(28);

/** The largest difference from a value that snapping might make none of. */
function unclearDifference(integer: bigint): bigint {
  return magnitude(integer) / CLEAR_DIFFERENCE + 1n;
}

function positionsOfExtremes(integers: readonly bigint[]): { min: number; max: number } {
  let min = 0;
  let max = 0;
  for (let at = 1; at < integers.length; at += 1) {
    const integer = integers[at] as bigint;
    if (integer < (integers[min] as bigint)) min = at;
    else if (integer > (integers[max] as bigint)) max = at;
  }
  return { min, max };
}

/**
 * floor + (ceiling - floor)(x - min)/(max - min) for a positive indicator, (max - x) for a negative one, over the
 * reported values of the peer group. Values that tie with an extreme score it exactly; all equal score the ceiling.
 * The values are taken as integers of one exponent, so that the division is the only rounding.
 */
function minMax(column: ScoringColumn): readonly Exact[] {
  const { values, direction, floor, ceiling } = column;
  const { integers } = alignExactly(values);
  const { min, max } = positionsOfExtremes(integers);
  const [worst, best] = direction === 'positive' ? [min, max] : [max, min];
  const ties = (at: number, extreme: number): boolean => {
    return compareSnapped(values[at] as Exact, values[extreme] as Exact) === 0;
  };
  if (ties(worst, best)) return values.map(() => ceiling);
  if (direction === 'interval') return scoreInterval(column);
  const from = integers[worst] as bigint;
  const to = integers[best] as bigint;
  const range = magnitude(to - from);
  const nearWorst = unclearDifference(from);
  const nearBest = range - unclearDifference(to);
  const scale = alignExactly([floor, ceiling]);
  const [low, high] = scale.integers as [bigint, bigint];
  const base = low * range;
  const span = high - low;
  const share = divisionBy(range);
  return integers.map((integer, at) => {
    const above = magnitude(integer - from);
    if (above >= nearBest && (above === range || ties(at, best))) return ceiling;
    if (above <= nearWorst && (above === 0n || ties(at, worst))) return floor;
    return share(base + span * above, scale.exponent);
  });
}

export const minMaxMethod: ScoringMethod = {
  label: { en: 'min-max', zh: '极差法' },
  about: {
    en: 'Linear between the worst and the best value of the peer group.',
    zh: '在同组最差值与最优值之间线性计分。',
  },
  formula:
    'floor + (ceiling - floor) (x - min) / (max - min); negative: (max - x); interval: ceiling within the optimum, else (x - worst of the side) / (optimum - worst of the side)',
  source: 'OECD/JRC Handbook on Constructing Composite Indicators (2008), step 5, normalisation',
  needs: [],
  goalposts: false,
  relative: true,
  inUnit: false,
  positiveScale: false,
  directions,
  domain: undefined,
  kernel: async () => minMax,
};
