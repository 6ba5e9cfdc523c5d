import { Decimal } from 'decimal.js';
import type { Exact } from '../model/exact.ts';
import { WORKING_DIGITS } from './exact.ts';
import { ExactSum } from './exact-sum.ts';
import { digitCount } from './power-of-ten.ts';
import { exact } from './text.ts';

// Guard digits: what a logarithm, a weighted sum of them and an exponential lose stays beyond the 40th digit.
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

/** The logarithm of x to base 10, computed with 60 digits and given with 40; x is positive. */
export function commonLogarithm(x: Exact): Exact {
  return rounded(wide(x).log(10));
}

/** ln(1 + x), the sum taken exactly, so that the 40 digits are right next to 0 too; x is above -1. */
export function logarithmOfOnePlus(x: Exact): Exact {
  const onePlus = new ExactSum();
  onePlus.add(1n, 0);
  onePlus.add(x.coefficient, x.exponent);
  return naturalLogarithm(onePlus.value);
}

/** floor (ceiling / floor) ** share, computed with 60 digits and given with 40; floor and ceiling are positive. */
export function exponentialScale(floor: Exact, ceiling: Exact): (share: Exact) => Exact {
  const start = wide(floor);
  const growth = wide(ceiling).div(start).ln();
  return (share) => rounded(growth.times(wide(share)).exp().times(start));
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
  return rounded(logarithms.div(weights).exp());
}

/**
 * (sum(w x^p) / sum(w))^(1/p) for an exponent p that is not 0, given with 40 digits. It is computed with 60 and as many
 * more as p is small: the nearer p is to 0, the nearer every x^p is to 1. No x is below 0, and none is 0 where p is below 0.
 */
export function weightedPowerMean(
  exponent: Exact,
): (terms: readonly { readonly weight: Exact; readonly score: Exact }[]) => Exact {
  const small = Math.max(0, -exponent.exponent - digitCount(exponent.coefficient) + 1);
  const Precise = Wide.clone({ precision: WORKING_DIGITS + 20 + small });
  const precise = ({ coefficient, exponent: power }: Exact) => new Precise(`${coefficient}e${power}`);
  const p = precise(exponent);
  const reciprocal = new Precise(1).div(p);
  return (terms) => {
    let powers = new Precise(0);
    let weights = new Precise(0);
    for (const { weight, score } of terms) {
      powers = powers.plus(precise(weight).times(precise(score).pow(p)));
      weights = weights.plus(precise(weight));
    }
    return rounded(powers.div(weights).pow(reciprocal));
  };
}

const Long = Wide.clone({ precision: WORKING_DIGITS + 40 });

/** ln n with 80 digits, those beyond 40 for sums of many logarithms; n is positive. */
export function longLogarithm(n: number): Exact {
  return exact(new Long(n).ln().toString());
}
