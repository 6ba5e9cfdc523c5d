import type { Exact } from '../../model/exact.ts';
import { directions } from '../../model/index-tree.ts';
import type { ScoringColumn, ScoringMethod } from '../../model/method.ts';
import { add, divide, isPositive, multiply, subtract } from '../../numeric/exact.ts';
import { compareSnapped } from '../../numeric/order.ts';
import { scoreInterval } from './interval.ts';

/**
 * floor + (ceiling - floor)(x - worst)/(best - worst): a value that ties with a goalpost scores its end exactly, and so
 * does one beyond it, unless the indicator lets scores go on beyond the scale. A negative indicator has worst > best, and
 * the same formula serves. Validation has made sure that both are given and differ.
 */
function goalposts(column: ScoringColumn): readonly Exact[] {
  const { values, direction, floor, ceiling, worst, best, clamps } = column;
  if (direction === 'interval') return scoreInterval(column);
  if (worst === undefined || best === undefined) throw new TypeError('goalposts need worst and best');
  const span = subtract(ceiling, floor);
  const range = subtract(best, worst);
  const better = isPositive(range) ? 1 : -1;
  return values.map((value) => {
    const [toBest, toWorst] = [compareSnapped(value, best), compareSnapped(value, worst)];
    if (toBest === 0 || (clamps && toBest === better)) return ceiling;
    if (toWorst === 0 || (clamps && toWorst === -better)) return floor;
    return add(floor, divide(multiply(span, subtract(value, worst)), range));
  });
}

export const goalpostsMethod: ScoringMethod = {
  label: { en: 'linear between goalposts', zh: '阈值线性法' },
  about: {
    en: 'Linear between two fixed values, so that months and years compare.',
    zh: '在不允许值与满意值两个固定值之间线性计分，使各月各年可比。',
  },
  formula: 'floor + (ceiling - floor) (x - worst) / (best - worst), clamped to floor..ceiling unless clamp is no',
  source: 'UNDP, Human Development Report, technical note 1',
  needs: ['worst', 'best'],
  goalposts: true,
  relative: false,
  inUnit: true,
  positiveScale: false,
  directions,
  domain: undefined,
  kernel: async () => goalposts,
};
