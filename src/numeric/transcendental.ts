import { Decimal } from 'decimal.js';
import type { Exact } from '../model/exact.ts';
import { WORKING_DIGITS } from './exact.ts';
import { exact } from './text.ts';

// Guard digits: what a logarithm loses stays beyond the 40th digit.
const Wide = Decimal.clone({ precision: WORKING_DIGITS + 20, defaults: true, toExpNeg: -9e15, toExpPos: 9e15 });

function wide({ coefficient, exponent }: Exact): Decimal {
  return new Wide(`${coefficient}e${exponent}`);
}

function rounded(value: Decimal): Exact {
  return exact(value.toSignificantDigits(WORKING_DIGITS, Decimal.ROUND_HALF_EVEN).toString());
}

/** ln x, computed with 60 digits and given with 40; x is positive. */
export function naturalLogarithm(x: Exact): Exact {
  return rounded(wide(x).ln());
}

const Long = Wide.clone({ precision: WORKING_DIGITS + 40 });

/** ln n with 80 digits, those beyond 40 for sums of many logarithms; n is positive. */
export function longLogarithm(n: number): Exact {
  return exact(new Long(n).ln().toString());
}
