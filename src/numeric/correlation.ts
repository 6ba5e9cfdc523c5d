import type { Exact } from '../model/exact.ts';
import type { Matrix } from './eigenvector.ts';
import { divide, ONE } from './exact.ts';
import { squareRoot } from './square-root.ts';
import { align } from './statistics.ts';

/** n times the deviations of a column from its mean, as integers of some common exponent. */
function deviations(column: readonly Exact[]): readonly bigint[] {
  const { integers } = align(column);
  const count = BigInt(integers.length);
  const total = integers.reduce((sum, integer) => sum + integer, 0n);
  return integers.map((integer) => count * integer - total);
}

function dot(a: readonly bigint[], b: readonly bigint[]): bigint {
  let sum = 0n;
  for (let at = 0; at < a.length; at += 1) sum += (a[at] as bigint) * (b[at] as bigint);
  return sum;
}

function whole(coefficient: bigint): Exact {
  return { coefficient, exponent: 0 };
}

/**
 * Pearson's correlations of columns of one length, none of which is equal throughout:
 * r_jk = sum(d_j d_k) / sqrt(sum(d_j^2) sum(d_k^2)), d being deviations from the mean. Values are snapped first; the sums
 * are exact, so that only the root and the quotient are rounded.
 */
export function correlations(columns: readonly (readonly Exact[])[]): Matrix {
  const scaled = columns.map(deviations);
  const squares = scaled.map((column) => dot(column, column));
  const matrix = columns.map(() => new Array<Exact>(columns.length).fill(ONE));
  for (const [j, row] of matrix.entries()) {
    for (let k = 0; k < j; k += 1) {
      const product = whole(dot(scaled[j] as readonly bigint[], scaled[k] as readonly bigint[]));
      const r = divide(product, squareRoot(whole((squares[j] as bigint) * (squares[k] as bigint))));
      row[k] = r;
      (matrix[k] as Exact[])[j] = r;
    }
  }
  return matrix;
}
