import type { Domain } from '../../../model/method.ts';

/** Values from 0 upwards. */
export const NOT_NEGATIVE: Domain = {
  holds: ({ coefficient }) => coefficient >= 0n,
  about: { en: 'values from 0 upwards', zh: '不小于 0 的值' },
};
