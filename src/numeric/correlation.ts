import type { Exact } from '../model/exact.ts';
import type { Matrix } from './eigenvector.ts';
import { divide, ONE } from './exact.ts';
import { squareRoot } from './square-root.ts';
import { align } from './statistics.ts';

/** n times the deviations of a column of n values from its mean: integers that count 10 ** exponent. */
export interface Deviations {
  readonly integers: readonly bigint[];
  readonly exponent: number;
  /** The sum of their squares; 0 where the column is equal throughout. */
  readonly squares: bigint;
}

function dot(a: readonly bigint[], b: readonly bigint[]): bigint {
  let sum = 0n;
  for (let at = 0; at < a.length; at += 1) sum += (a[at] as bigint) * (b[at] as bigint);
  return sum;
}

/** How the values of a column, snapped first, lie around their mean: exact. */
export function deviationsOf(column: readonly Exact[]): Deviations {
  const { integers: aligned, exponent } = align(column);
  const count = BigInt(aligned.length);
  const total = aligned.reduce((sum, integer) => sum + integer, 0n);
  const integers = aligned.map((integer) => count * integer - total);
  return { integers, exponent, squares: dot(integers, integers) };
}

function whole(coefficient: bigint): Exact {
  return { coefficient, exponent: 0 };
}

/**
 * Pearson's correlation of two columns of one length: r = sum(d_a d_b) / sqrt(sum(d_a^2) sum(d_b^2)), d being deviations
 * from the mean. The sums are exact, so that only the root and the quotient are rounded.
 * @returns undefined where a column is equal throughout.
 */
export function correlation(a: Deviations, b: Deviations): Exact | undefined {
  const squares = a.squares * b.squares;
  return squares === 0n ? undefined : divide(whole(dot(a.integers, b.integers)), squareRoot(whole(squares)));
}

/** The sample covariance of two columns of one length n, at least 2: sum(d_a d_b) / (n - 1), rounded once. */
export function covariance(a: Deviations, b: Deviations): Exact {
  const count = BigInt(a.integers.length);
  const products = { coefficient: dot(a.integers, b.integers), exponent: a.exponent + b.exponent };
  return divide(products, whole(count * count * (count - 1n)));
}

/** Pearson's correlations of columns of one length, none of which is equal throughout. */
export function correlations(columns: readonly (readonly Exact[])[]): Matrix {
  const scaled = columns.map(deviationsOf);
  const matrix = columns.map(() => new Array<Exact>(columns.length).fill(ONE));
  for (const [j, row] of matrix.entries()) {
    for (let k = 0; k < j; k += 1) {
      const r = correlation(scaled[j] as Deviations, scaled[k] as Deviations) as Exact;
      row[k] = r;
      (matrix[k] as Exact[])[j] = r;
    }
  }
  return matrix;
}
