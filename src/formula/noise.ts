import type { Exact } from '../model/exact.ts';
import type { Term } from '../model/term.ts';
import { addFractions, type Fraction, fraction, multiplyFractions, negateFraction } from '../numeric/fraction.ts';
import { roundingNoise } from '../numeric/rounding-noise.ts';

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
