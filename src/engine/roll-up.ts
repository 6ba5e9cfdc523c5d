import type { Cell } from '../model/cells.ts';
import type { Exact } from '../model/exact.ts';
import type { RollupMethod } from '../model/method.ts';
import type { Status } from '../model/observation.ts';
import { ONE } from '../numeric/exact.ts';

/** From the firmest to the weakest: what is made of others is no firmer than the weakest of them. */
const FIRMNESS: readonly Status[] = ['A', 'P', 'E', 'I'];

/** The children to which an indicator applies: their values, statuses and, where they are weighed, coefficients. */
export interface Children {
  readonly values: readonly Cell[];
  readonly statuses: readonly (Status | '')[];
  readonly weights: readonly Cell[] | undefined;
  /** Whether each value is reported, or made of such alone. */
  readonly areReported: boolean;
}

/** The value that children make of their parent's; undefined where one of them has none, or nothing to weigh by. */
export function rollUp(
  { values, weights }: Pick<Children, 'values' | 'weights'>,
  { kernel }: RollupMethod,
): Exact | undefined {
  const parts = values.map((value, at) => ({ value, weight: weights === undefined ? ONE : weights[at] }));
  const known = parts.flatMap(({ value, weight }) => {
    return value === undefined || weight === undefined ? [] : [{ value, weight }];
  });
  return known.length === parts.length && known.length > 0 ? kernel(known) : undefined;
}

/** The weakest of the children's statuses, a blank one being A. */
export function weakestStatus({ statuses }: Pick<Children, 'statuses'>): Status {
  const ranks = statuses.map((status) => FIRMNESS.indexOf(status === '' ? 'A' : status));
  return FIRMNESS[Math.max(0, ...ranks)] as Status;
}
