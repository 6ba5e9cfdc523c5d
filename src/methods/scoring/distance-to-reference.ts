import type { Exact } from '../../model/exact.ts';
import type { ScoringColumn, ScoringMethod } from '../../model/method.ts';
import { add, compare, divide, multiply, subtract } from '../../numeric/exact.ts';
import { compareSnapped } from '../../numeric/order.ts';
import { equalThroughout } from '../../numeric/statistics.ts';

/**
 * floor + (ceiling - floor)(x - worst) / (reference - worst), worst being the peers' least value, or the greatest of a
 * negative indicator; all equal score the ceiling. Whoever ties with the worst or the reference scores the floor or the
 * ceiling exactly, and whoever is beyond the reference scores above the ceiling.
 * The reference is better than the worst: that is checked before.
 */
function distanceToReference({ values, direction, floor, ceiling, reference }: ScoringColumn): readonly Exact[] {
  if (reference === undefined) throw new TypeError('there is no reference');
  if (equalThroughout(values)) return values.map(() => ceiling);
  const worse = direction === 'negative' ? 1 : -1;
  const worst = values.reduce((a, b) => (compare(b, a) === worse ? b : a));
  const span = subtract(ceiling, floor);
  const range = subtract(reference, worst);
  return values.map((value) => {
    if (compareSnapped(value, reference) === 0) return ceiling;
    if (compareSnapped(value, worst) === 0) return floor;
    return add(floor, divide(multiply(span, subtract(value, worst)), range));
  });
}

export const distanceToReferenceMethod: ScoringMethod = {
  label: { en: 'distance to a reference', zh: '标杆距离法' },
  about: {
    en: 'Linear from the worst value of the peer group to a reference, a region or a figure, which scores the ceiling; beyond it, more. For a target, a leader, or a benchmark region.',
    zh: '从同组最差值到参照值（地区或数值）线性计分，参照值得上限，优于参照值者超过上限。适用于有目标值、标杆地区的情形。',
  },
  formula: 'floor + (ceiling - floor) (x - worst) / (reference - worst), worst = min; negative: max',
  source: 'OECD/JRC Handbook (2008), step 5, distance to a reference; COINr, n_dist2ref and n_dist2targ',
  needs: ['reference'],
  goalposts: false,
  relative: true,
  inUnit: true,
  positiveScale: false,
  directions: ['positive', 'negative'],
  domain: undefined,
  kernel: async () => distanceToReference,
};
