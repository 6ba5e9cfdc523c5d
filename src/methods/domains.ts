import type { Localised } from '../model/localised.ts';
import type { Domain } from '../model/method.ts';
import { compareSnapped } from '../numeric/order.ts';

/** The values above a whole number, or not below it; what ties with it is as it is. */
function domain(figure: number, isIncluded: boolean, about: Localised): Domain {
  const from = { coefficient: BigInt(figure), exponent: 0 };
  const least = isIncluded ? 0 : 1;
  return { from: { figure, isIncluded }, holds: (value) => compareSnapped(value, from) >= least, about };
}

export const POSITIVE = domain(0, false, { en: 'values above 0', zh: '大于 0 的值' });

export const NOT_NEGATIVE = domain(0, true, { en: 'values from 0 upwards', zh: '不小于 0 的值' });

export const ABOVE_MINUS_ONE = domain(-1, false, { en: 'values above -1', zh: '大于 -1 的值' });
