import { Decimal } from 'decimal.js';
import type { Exact } from '../model/exact.ts';
import { WORKING_DIGITS } from './exact.ts';
import { exact } from './text.ts';

// Guard digits: what a logarithm, a weighted sum of them and an exponential lose stays beyond the 40th digit.
const Wide = Decimal.clone({ precision: WORKING_DIGITS + 20, defaults: true, toExpNeg: -9e15, toExpPos: 9e15 });

function wide({ coefficient, exponent }: Exact): Decimal {
  return new Wide(`${coefficient}e${exponent}`);
}

/**
 * exp(sum(w ln x) / sum(w)), computed with 60 digits and given with 40; every x and every w is positive.
 */
export function weightedGeometricMean(terms: readonly { readonly weight: Exact; readonly score: Exact }[]): Exact {
  let logarithms = new Wide(0);
  let weights = new Wide(0);
  for (const { weight, score } of terms) {
    logarithms = logarithms.plus(wide(weight).times(wide(score).ln()));
    weights = weights.plus(wide(weight));
  }
  const mean = logarithms.div(weights).exp();
  return exact(mean.toSignificantDigits(WORKING_DIGITS, Decimal.ROUND_HALF_EVEN).toString());
}
