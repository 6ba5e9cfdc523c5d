import type { Exact } from '../model/exact.ts';
import { divide, toSignificant, WORKING_DIGITS } from './exact.ts';
import { digitCount, powerOfTen } from './power-of-ten.ts';

/** A square matrix, row by row. */
export type Matrix = readonly (readonly Exact[])[];

/** Integers that count 10 ** -decimals. */
type FixedMatrix = readonly (readonly bigint[])[];

/** Decimals that the iteration carries beyond those that the spread of the vector takes up. */
const GUARD_DECIMALS = WORKING_DIGITS + 8;
/** Successive vectors that differ by less than 10 ** -20 in every entry have converged. */
const SETTLED_DECIMALS = 20;
/**
 * A pairwise matrix that is consistent within Saaty's limit contracts distances by 0.9984 or better (Birkhoff's
 * theorem), and its power 2 ** 15 has converged. One that has not converged at 2 ** 20 is told by its eigenvalue, whatever
 * its vector.
 */
const MOST_SQUARINGS = 20;
/** Decimals that the powers of a symmetric matrix are carried with: each squaring may double what is lost. */
const POWER_DECIMALS = WORKING_DIGITS + 32;
/** Eigenvalues that differ by less than one part in 10 ** 20 count as equal: 2 ** 72 tells others apart. */
const MOST_POWERS = 72;

/** A principal eigenvector whose entries sum to 1, and its eigenvalue. */
export interface Eigenpair {
  readonly vector: readonly Exact[];
  readonly value: Exact;
}

/**
 * The decimals to carry: two entries of the vector of a reciprocal matrix are within the square of its largest entry
 * of each other, and the least of them keeps its 40 digits.
 */
function decimalsFor(matrix: Matrix): number {
  const magnitudes = matrix.flatMap((row) => {
    return row.map(({ coefficient, exponent }) => digitCount(coefficient) + exponent);
  });
  return GUARD_DECIMALS + 2 * Math.max(1, ...magnitudes);
}

function fixed({ coefficient, exponent }: Exact, decimals: number): bigint {
  const shift = decimals + exponent;
  return shift >= 0 ? coefficient * powerOfTen(shift) : coefficient / powerOfTen(-shift);
}

function total(integers: readonly bigint[]): bigint {
  return integers.reduce((sum, integer) => sum + integer, 0n);
}

/** The matrix divided by the sum of its entries, which then sum to `unit`. */
function normalised(matrix: FixedMatrix, unit: bigint): FixedMatrix {
  const sum = total(matrix.map(total));
  return matrix.map((row) => row.map((entry) => (entry * unit) / sum));
}

function dot(row: readonly bigint[], column: readonly bigint[]): bigint {
  let sum = 0n;
  for (let at = 0; at < row.length; at += 1) sum += (row[at] as bigint) * (column[at] as bigint);
  return sum;
}

/** The matrix times itself, but for a factor. */
function squared(matrix: FixedMatrix): FixedMatrix {
  const columns = matrix.map((_, at) => matrix.map((row) => row[at] as bigint));
  return matrix.map((row) => columns.map((column) => dot(row, column)));
}

function isWithin(tolerance: bigint, vector: readonly bigint[], before: readonly bigint[]): boolean {
  return vector.every((entry, at) => {
    const difference = entry - (before[at] as bigint);
    return difference < tolerance && difference > -tolerance;
  });
}

/** A^k 1 for k = 1, 2, 4, ..., each summing to 1, until two successive ones agree. */
function convergedVector(matrix: FixedMatrix, decimals: number): readonly bigint[] {
  const unit = powerOfTen(decimals);
  const tolerance = powerOfTen(decimals - SETTLED_DECIMALS);
  let power = normalised(matrix, unit);
  let vector = power.map(total);
  for (let squaring = 0; squaring < MOST_SQUARINGS; squaring += 1) {
    const before = vector;
    power = normalised(squared(power), unit);
    vector = power.map(total);
    if (isWithin(tolerance, vector, before)) break;
  }
  return vector;
}

/**
 * The principal eigenvector of a positive reciprocal matrix (a_ji = 1 / a_ij), and its eigenvalue: A v = lambda v, v > 0,
 * sum(v) = 1. Power iteration in scaled integers, the matrix squared at each step, until successive vectors differ by
 * less than 10^-20 in every entry; since each step squares the error, some 40 digits are right by then. Of a matrix
 * that has not converged after 20 steps the eigenvalue is the mean of (A v)_i / v_i, as it is of one that has.
 */
export function principalEigenpair(matrix: Matrix): Eigenpair {
  const decimals = decimalsFor(matrix);
  const entries = matrix.map((row) => row.map((entry) => fixed(entry, decimals)));
  const vector = convergedVector(entries, decimals);
  const quotients = entries.map((row, at) => dot(row, vector) / (vector[at] as bigint));
  const sum = { coefficient: total(quotients), exponent: -decimals };
  return {
    vector: vector.map((coefficient) => toSignificant({ coefficient, exponent: -decimals }, WORKING_DIGITS)),
    value: divide(sum, { coefficient: BigInt(matrix.length), exponent: 0 }),
  };
}

/** The matrix divided by its trace, which then is `unit`. */
function withUnitTrace(matrix: FixedMatrix, unit: bigint): FixedMatrix {
  const trace = total(diagonal(matrix));
  return matrix.map((row) => row.map((entry) => (entry * unit) / trace));
}

function diagonal(matrix: FixedMatrix): readonly bigint[] {
  return matrix.map((row, at) => row[at] as bigint);
}

/** lim A^k / tr(A^k) of a correlation matrix, in integers that count 10 ** -POWER_DECIMALS. */
function convergedPower(entries: FixedMatrix): FixedMatrix {
  const unit = powerOfTen(POWER_DECIMALS);
  const tolerance = powerOfTen(POWER_DECIMALS - SETTLED_DECIMALS);
  let power = withUnitTrace(entries, unit);
  for (let squaring = 0; squaring < MOST_POWERS; squaring += 1) {
    const before = power;
    power = withUnitTrace(squared(power), unit);
    if (power.every((row, at) => isWithin(tolerance, row, before[at] as readonly bigint[]))) break;
  }
  return power;
}

function withPowerDecimals(matrix: Matrix): FixedMatrix {
  return matrix.map((row) => row.map((entry) => fixed(entry, POWER_DECIMALS)));
}

/**
 * The squared loadings of the first principal component as shares of their sum: v_j^2 of the unit eigenvector of the
 * greatest eigenvalue of a correlation matrix, which may have negative entries. They are the diagonal of lim A^k / tr(A^k),
 * so that no sign has to be chosen, and where several components tie for the first, each counts alike. The matrix is
 * squared in scaled integers until two successive powers agree within 10^-20 in every entry.
 */
export function squaredLoadings(matrix: Matrix): readonly Exact[] {
  return diagonal(convergedPower(withPowerDecimals(matrix))).map((coefficient) =>
    toSignificant({ coefficient, exponent: -POWER_DECIMALS }, WORKING_DIGITS),
  );
}

/** The greatest eigenvalue of a correlation matrix: tr(A P), P being lim A^k / tr(A^k) as for the squared loadings. */
export function greatestEigenvalue(matrix: Matrix): Exact {
  const entries = withPowerDecimals(matrix);
  const power = convergedPower(entries);
  const products = entries.map((row, at) => dot(row, power[at] as readonly bigint[]));
  return toSignificant({ coefficient: total(products), exponent: -2 * POWER_DECIMALS }, WORKING_DIGITS);
}
