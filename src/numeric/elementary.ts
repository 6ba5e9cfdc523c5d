import { Decimal } from 'decimal.js';
import { WORKING_DIGITS } from './exact.ts';
import { type Fraction, fraction } from './fraction.ts';
import { exact } from './text.ts';

/** Guard digits: what a few roundings lose stays beyond the 40th digit. */
const GUARD = 20;
const Wide = Decimal.clone({ precision: WORKING_DIGITS + GUARD, defaults: true, toExpNeg: -9e15, toExpPos: 9e15 });

function decimalOf({ numerator, denominator, exponent }: Fraction, Kind: typeof Decimal): Decimal {
  const whole = new Kind(`${numerator}e${exponent}`);
  return denominator === 1n ? whole : whole.div(new Kind(`${denominator}`));
}

function fractionOf(value: Decimal): Fraction {
  return fraction(exact(value.toString()));
}

/** The functions that no quotient of integers tells, with 60 significant digits. */
export const elementary = {
  ln: (a: Fraction): Fraction => fractionOf(decimalOf(a, Wide).ln()),
  log10: (a: Fraction): Fraction => fractionOf(decimalOf(a, Wide).log(10)),
  exp: (a: Fraction): Fraction => fractionOf(decimalOf(a, Wide).exp()),
  sqrt: (a: Fraction): Fraction => fractionOf(decimalOf(a, Wide).sqrt()),
  /** a^b: the nearer b is to 0, the nearer the power is to 1, and the more digits it takes; of 1 / b as well. */
  power: (a: Fraction, b: Fraction): Fraction => {
    const exponent = decimalOf(b, Wide);
    const precision = Wide.precision + (exponent.isZero() ? 0 : Math.abs(exponent.e));
    const Precise = precision === Wide.precision ? Wide : Wide.clone({ precision });
    return fractionOf(decimalOf(a, Precise).pow(decimalOf(b, Precise)));
  },
} as const;

export type Elementary = typeof elementary;
