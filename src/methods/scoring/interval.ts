import type { Exact } from '../../model/exact.ts';
import type { Optimum } from '../../model/index-tree.ts';
import type { ScoringColumn } from '../../model/method.ts';
import { add, compare, divide, multiply, subtract } from '../../numeric/exact.ts';
import { compareSnapped } from '../../numeric/order.ts';

/** One side of an optimum: where it ends, and where the floor is. */
interface Side {
  readonly end: Exact;
  readonly limit: Exact;
}

/** The sides of an optimum, each with its goalpost, or else the worst value that lies there. */
function sidesOf(values: readonly Exact[], { low, high, worstLow, worstHigh }: Optimum): { below: Side; above: Side } {
  const least = values.reduce((a, b) => (compare(b, a) < 0 ? b : a));
  const greatest = values.reduce((a, b) => (compare(b, a) > 0 ? b : a));
  return { below: { end: low, limit: worstLow ?? least }, above: { end: high, limit: worstHigh ?? greatest } };
}

/**
 * Scores an interval indicator (适度指标): the ceiling between optimum_low and optimum_high, both included; outside,
 * floor + (ceiling - floor)(x - limit) / (optimum - limit), not below the floor unless the indicator lets scores go on
 * beyond the scale, the limit being the goalpost of that side or the worst value that lies there.
 */
export function scoreInterval({ values, floor, ceiling, optimum, clamps }: ScoringColumn): readonly Exact[] {
  if (optimum === undefined) throw new TypeError('there is no optimum');
  const { below, above } = sidesOf(values, optimum);
  const span = subtract(ceiling, floor);
  return values.map((value) => {
    const isBelow = compareSnapped(value, below.end) < 0;
    if (!isBelow && compareSnapped(value, above.end) <= 0) return ceiling;
    const { end, limit } = isBelow ? below : above;
    const order = compareSnapped(value, limit);
    const isPast = order !== (isBelow ? 1 : -1);
    return order === 0 || (isPast && clamps)
      ? floor
      : add(floor, divide(multiply(span, subtract(value, limit)), subtract(end, limit)));
  });
}
