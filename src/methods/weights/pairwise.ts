import type { Deviation, JudgedThings, JudgmentTable } from '../../model/consistency.ts';
import type { Exact } from '../../model/exact.ts';
import { type Matrix, principalEigenpair } from '../../numeric/eigenvector.ts';
import { compare, divide, isZero, multiply, ONE, snap, subtract, ZERO } from '../../numeric/exact.ts';
import { nthRoot } from '../../numeric/nth-root.ts';
import { compareSnapped } from '../../numeric/order.ts';
import { product, reciprocal } from '../../numeric/ratio.ts';
import { exact } from '../../numeric/text.ts';

/** The table of random indices, by its name in the outputs. */
const RANDOM_INDEX_TABLE = 'Saaty (1980)';
/** The mean consistency index of random judgments of n = 1, 2, ... things: Saaty, The Analytic Hierarchy Process (1980). */
const RANDOM_INDICES = '0 0 0.58 0.90 1.12 1.24 1.32 1.41 1.45 1.49 1.51 1.48 1.56 1.57 1.59'.split(' ').map(exact);
/** The most things that a random index is known for. */
export const MOST_COMPARED = RANDOM_INDICES.length;

/** The random index of n things; 0 for one thing or two, which always agree. */
export function randomIndex(n: number): Exact {
  return RANDOM_INDICES[n - 1] as Exact;
}

/** The matrix of n things: a_ij is the geometric mean of what the experts say, a_ji of the reciprocals. */
export function pairwiseMatrix(n: number, experts: readonly JudgmentTable[]): Matrix {
  const matrix = Array.from({ length: n }, () => new Array<Exact>(n).fill(ONE));
  for (let i = 0; i < n; i += 1) {
    for (let j = i + 1; j < n; j += 1) {
      const judged = product(experts.map((table) => table(i, j)));
      (matrix[i] as Exact[])[j] = nthRoot(judged, experts.length);
      (matrix[j] as Exact[])[i] = nthRoot(reciprocal(judged), experts.length);
    }
  }
  return matrix;
}

/** The judgments of a matrix by how far they stand from its eigenvector, |ln(a_ij w_j / w_i)|, the farthest first. */
function deviations(matrix: Matrix, vector: readonly Exact[]): readonly Deviation[] {
  const found: Deviation[] = [];
  for (const [i, row] of matrix.entries()) {
    for (let j = i + 1; j < row.length; j += 1) {
      const judged = multiply(row[j] as Exact, vector[j] as Exact);
      const fitting = vector[i] as Exact;
      const factor = compare(judged, fitting) >= 0 ? divide(judged, fitting) : divide(fitting, judged);
      found.push({ i, j, factor });
    }
  }
  // The sort is stable: of equal deviations the first pair stands first.
  return found.sort((a, b) => compareSnapped(b.factor, a.factor));
}

/** Principal eigenvector and consistency: CI = (lambda_max - n) / (n - 1), CR = CI / RI; 0 for one thing or two. */
export function weighJudgments(n: number, experts: readonly JudgmentTable[]): JudgedThings {
  const judgments = pairwiseMatrix(n, experts);
  const { vector: weights, value } = principalEigenpair(judgments);
  const lambdaMax = snap(value);
  const ri = randomIndex(n);
  const order = { coefficient: BigInt(n), exponent: 0 };
  const ci = isZero(ri) ? ZERO : divide(subtract(lambdaMax, order), subtract(order, ONE));
  const cr = isZero(ri) ? ZERO : divide(ci, ri);
  const consistency = { n, lambdaMax, ci, ri, riTable: RANDOM_INDEX_TABLE, cr };
  return { ...consistency, judgments, weights, deviations: () => deviations(judgments, weights) };
}
