import fc from 'fast-check';
import Fraction from 'fraction.js';
import type { WeightedScore } from '../../src/model/method.ts';
import { exact, toPlainText } from '../../src/numeric/text.ts';
import { Eighty } from './exact-values.ts';

/** A weight and a score as texts. */
export type Pair = readonly [weight: string, score: string];

/** Children from pairs. */
export function children(...pairs: readonly Pair[]): readonly WeightedScore[] {
  return Object.freeze(pairs.map(([weight, score]) => Object.freeze({ weight: exact(weight), score: exact(score) })));
}

function hundredths(min: number, max: number): fc.Arbitrary<string> {
  return fc.integer({ min, max }).map((n) => `${n}e-2`);
}

/** Children with weights above 0 and scores of two places from `least` hundredths. */
export function drawnChildren(least: number): fc.Arbitrary<readonly WeightedScore[]> {
  const pair = fc.tuple(hundredths(1, 10_000), hundredths(least, 10_000));
  return fc.array(pair, { minLength: 1, maxLength: 8 }).map((pairs) => children(...pairs));
}

/** The weights and scores as fractions. */
export function fractionsOf(
  given: readonly WeightedScore[],
): readonly { readonly w: Fraction; readonly s: Fraction }[] {
  return given.map(({ weight, score }) => ({
    w: new Fraction(toPlainText(weight)),
    s: new Fraction(toPlainText(score)),
  }));
}

export function totalOf(fractions: readonly Fraction[]): Fraction {
  return fractions.reduce((total, fraction) => total.add(fraction), new Fraction(0));
}

/** A fraction at the digits that are compared: 30, halves to even. */
export function thirtyDigits({ s, n, d }: Fraction): string {
  return new Eighty(`${s * n}`).div(`${d}`).toSignificantDigits(30).toString();
}
