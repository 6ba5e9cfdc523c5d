import type { Exact } from '../../model/exact.ts';
import type { ScoreColumn, ScoringColumn, ScoringMethod } from '../../model/method.ts';
import { compare, divide, snap, subtract } from '../../numeric/exact.ts';

/** A score between the two ends of the scale by the share of the way, which lies between 0 and 1. */
type ExponentialScale = (floor: Exact, ceiling: Exact) => (share: Exact) => Exact;

/** The goalposts, or the peers' extremes in their place. */
function endsOf({ values, direction, worst, best }: ScoringColumn): { worst: Exact; best: Exact } {
  const least = values.reduce((a, b) => (compare(b, a) < 0 ? b : a));
  const greatest = values.reduce((a, b) => (compare(b, a) > 0 ? b : a));
  const isNegative = direction === 'negative';
  return { worst: worst ?? (isNegative ? greatest : least), best: best ?? (isNegative ? least : greatest) };
}

/** The exponential efficacy function (指数功效函数): floor (ceiling / floor) ** t, t = (x - worst) / (best - worst) kept within 0 and 1; equal ends score the ceiling. */
function efficacy(exponentialScale: ExponentialScale): ScoreColumn {
  return (column) => {
    const { values, direction, floor, ceiling } = column;
    const { worst, best } = endsOf(column);
    const [from, to] = [snap(worst), snap(best)];
    const better = direction === 'negative' ? -1 : 1;
    const scale = exponentialScale(floor, ceiling);
    const range = subtract(best, worst);
    return values.map((value) => {
      const snapped = snap(value);
      if (compare(snapped, to) !== -better) return ceiling;
      if (compare(snapped, from) !== better) return floor;
      return scale(divide(subtract(value, worst), range));
    });
  };
}

export const efficacyMethod: ScoringMethod = {
  label: { en: 'exponential efficacy function', zh: '指数型功效函数法' },
  about: {
    en: 'Exponential efficacy function between the goalposts, or the worst and the best of the peers: each gain counts more the nearer to the best. For a scale with a floor above 0, such as 60 to 100.',
    zh: '在不允许值与满意值（未给出则取同组最差值与最优值）之间按指数曲线计分，越接近满意值提升越快，即指数型功效系数法。得分下限须为正，如 60 至 100 分制。',
  },
  formula: 'floor (ceiling / floor)^t, t = (x - worst) / (best - worst), clamped to 0..1',
  source: '人民论坛测评中心, city indices of Zhejiang (2016): exponential efficacy scores 60 to 100',
  needs: [],
  goalposts: true,
  relative: true,
  inUnit: false,
  positiveScale: true,
  directions: ['positive', 'negative'],
  domain: undefined,
  kernel: async () => efficacy((await import('../../numeric/transcendental.ts')).exponentialScale),
};
