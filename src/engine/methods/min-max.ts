import type { Exact } from '../../model/exact.ts';
import type { ScoringColumn, ScoringMethod } from '../../model/method.ts';
import { add, compare, divide, multiply, snap, subtract } from '../../numeric/exact.ts';

interface Extremes {
  /** Positions in the column. */
  readonly min: number;
  readonly max: number;
}

function extremesOf(snapped: readonly Exact[]): Extremes {
  let min = 0;
  let max = 0;
  for (let at = 1; at < snapped.length; at += 1) {
    const value = snapped[at] as Exact;
    if (compare(value, snapped[min] as Exact) < 0) min = at;
    if (compare(value, snapped[max] as Exact) > 0) max = at;
  }
  return { min, max };
}

/**
 * floor + (ceiling - floor)(x - min)/(max - min) for a positive indicator, (max - x) for a negative one, over the
 * reported values of the peer group. Values that tie with an extreme score it exactly; all equal score the ceiling.
 */
function minMax({ values, direction, floor, ceiling }: ScoringColumn): readonly Exact[] {
  if (values.length === 0) return [];
  const snapped = values.map(snap);
  const { min, max } = extremesOf(snapped);
  const [worst, best] = direction === 'positive' ? [min, max] : [max, min];
  if (compare(snapped[min] as Exact, snapped[max] as Exact) === 0) return values.map(() => ceiling);
  const span = subtract(ceiling, floor);
  const from = values[worst] as Exact;
  const range = subtract(values[best] as Exact, from);
  return values.map((value, at) => {
    if (compare(snapped[at] as Exact, snapped[best] as Exact) === 0) return ceiling;
    if (compare(snapped[at] as Exact, snapped[worst] as Exact) === 0) return floor;
    return add(floor, divide(multiply(span, subtract(value, from)), range));
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
