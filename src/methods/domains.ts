import type { Domain } from '../model/method.ts';
import { isPositive, negate, ONE } from '../numeric/exact.ts';
import { compareSnapped } from '../numeric/order.ts';

const MINUS_ONE = negate(ONE);

/** Values above 0. */
export const POSITIVE: Domain = {
  holds: isPositive,
  about: { en: 'values above 0', zh: '大于 0 的值' },
};

/** Values from 0 upwards. */
export const NOT_NEGATIVE: Domain = {
  holds: ({ coefficient }) => coefficient >= 0n,
  about: { en: 'values from 0 upwards', zh: '不小于 0 的值' },
};

/** Values above -1; what ties with -1 is not. */
export const ABOVE_MINUS_ONE: Domain = {
  holds: (value) => compareSnapped(value, MINUS_ONE) > 0,
  about: { en: 'values above -1', zh: '大于 -1 的值' },
};
