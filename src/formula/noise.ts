import type { Exact } from '../model/exact.ts';
import type { Term } from '../model/term.ts';
import {
  addFractions,
  compareFractions,
  type Fraction,
  fraction,
  multiplyFractions,
  negateFraction,
  wholeFraction,
} from '../numeric/fraction.ts';
import { roundingNoise } from '../numeric/rounding-noise.ts';
import type { Part } from './inputs.ts';

/** A figure, and the greatest error that rounding it to 40 digits leaves. */
export interface Noisy {
  readonly value: Fraction;
  readonly noise: Fraction;
}

export function noisy(value: Exact): Noisy {
  return { value: fraction(value), noise: fraction(roundingNoise(value)) };
}

export function sizeOf(value: Fraction): Fraction {
  return value.numerator < 0n ? negateFraction(value) : value;
}

function multiplyNoisy(a: Noisy, b: Noisy): Noisy {
  const noise = addFractions(multiplyFractions(sizeOf(a.value), b.noise), multiplyFractions(a.noise, sizeOf(b.value)));
  return { value: multiplyFractions(a.value, b.value), noise };
}

/**
 * The greatest error that rounding leaves in a term of a child: of its weight, its score, and products of them.
 * @returns undefined for any other term.
 */
export function noiseOfTerm(term: Term, part: { readonly w: Noisy; readonly s: Noisy }): Noisy | undefined {
  if (term.kind === 'child') return part[term.what];
  if (term.kind !== 'operation' || term.operator !== 'multiply') return undefined;
  const operands = term.operands.map((operand) => noiseOfTerm(operand, part));
  const known = operands.filter((operand): operand is Noisy => operand !== undefined);
  return known.length < operands.length ? undefined : known.reduce(multiplyNoisy);
}

/** Whether a sum of a term over children is no more than what rounding put its terms off by. */
export function isNoise(total: Fraction, of: Term, parts: readonly Part[]): boolean {
  let noise = wholeFraction(0);
  for (const { weight, score } of parts) {
    const own = noiseOfTerm(of, { w: noisy(weight), s: noisy(score) });
    if (own === undefined) return false;
    noise = addFractions(noise, own.noise);
  }
  return compareFractions(sizeOf(total), noise) <= 0;
}
