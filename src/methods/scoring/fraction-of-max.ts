import type { Exact } from '../../model/exact.ts';
import type { ScoringColumn, ScoringMethod } from '../../model/method.ts';
import { add, compare, divide, isZero, multiply, subtract } from '../../numeric/exact.ts';
import { compareSnapped } from '../../numeric/order.ts';
import { equalThroughout } from '../../numeric/statistics.ts';
import { NOT_NEGATIVE } from '../domains.ts';

/**
 * floor + (ceiling - floor) x / max; (max - x) / max for a negative indicator; all equal score the ceiling. Whoever ties
 * with the greatest value, and whoever has 0, scores an end of the scale exactly.
 */
function fractionOfMax({ values, direction, floor, ceiling }: ScoringColumn): readonly Exact[] {
  if (equalThroughout(values)) return values.map(() => ceiling);
  const max = values.reduce((a, b) => (compare(b, a) > 0 ? b : a));
  const span = subtract(ceiling, floor);
  const [whole, none] = direction === 'negative' ? [floor, ceiling] : [ceiling, floor];
  return values.map((value) => {
    if (compareSnapped(value, max) === 0) return whole;
    if (isZero(value)) return none;
    const reached = direction === 'negative' ? subtract(max, value) : value;
    return add(floor, divide(multiply(span, reached), max));
  });
}

export const fractionOfMaxMethod: ScoringMethod = {
  label: { en: 'fraction of the maximum', zh: '最大值比例法' },
  about: {
    en: 'The share of the greatest value of the peer group, so that zero scores the floor; for a negative indicator, the share that is spared. For values with a true zero.',
    zh: '占同组最大值的比例，零值得下限；逆向指标取未达最大值的部分。适用于有绝对零点的数据。',
  },
  formula: 'floor + (ceiling - floor) x / max; negative: (max - x) / max',
  source: 'OECD/JRC Handbook (2008), step 5, distance to a reference; COINr, n_fracmax',
  needs: [],
  goalposts: false,
  relative: true,
  inUnit: true,
  positiveScale: false,
  directions: ['positive', 'negative'],
  domain: NOT_NEGATIVE,
  kernel: async () => fractionOfMax,
};
