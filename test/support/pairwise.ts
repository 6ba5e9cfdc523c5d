import fc from 'fast-check';
import type { JudgmentTable } from '../../src/model/consistency.ts';
import type { Exact, Ratio } from '../../src/model/exact.ts';
import { ratio } from '../../src/numeric/ratio.ts';

/** A ratio from its text: 3, 1/3, 5/2. */
export function ratioFrom(text: string): Ratio {
  const [numerator = '', denominator = '1'] = text.split('/');
  return ratio(BigInt(numerator), BigInt(denominator));
}

/** Judgments from the upper triangle of a matrix, a row as `5 3 1/7`. */
export function judgmentsOf(rows: readonly string[]): JudgmentTable {
  const table = rows.map((row) => row.split(' ').map(ratioFrom));
  return (i, j) => table[i]?.[j - i - 1] as Ratio;
}

/** Judgments on Saaty's scale of so many things. */
export function drawnJudgments(n: number): fc.Arbitrary<readonly string[]> {
  const one = fc.constantFrom('1', ...[2, 3, 4, 5, 6, 7, 8, 9].flatMap((k) => [`${k}`, `1/${k}`]));
  const rows = Array.from({ length: n - 1 }, (_, at) =>
    fc.array(one, { minLength: n - 1 - at, maxLength: n - 1 - at }),
  );
  return fc.tuple(...rows).map((drawn) => drawn.map((row) => row.join(' ')));
}

/** The figure rounded to so many decimals by a binary float, as published tables show it. */
export function shownTo(decimals: number, { coefficient, exponent }: Exact): string {
  return Number(`${coefficient}e${exponent}`).toFixed(decimals);
}
