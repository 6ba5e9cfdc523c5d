import type { Exact } from '../model/exact.ts';
import { divide, isZero, multiply, snap, subtract } from './exact.ts';
import { compareSnapped } from './order.ts';
import { powerOfTen } from './power-of-ten.ts';
import { squareRoot } from './square-root.ts';

/** A column as integers of one common exponent: what makes sums and powers of it exact. */
export interface AlignedColumn {
  readonly integers: readonly bigint[];
  readonly exponent: number;
}

/** Moments and order statistics of a column; undefined where too few or equal values leave them without meaning. */
export interface ColumnStatistics {
  readonly count: number;
  readonly distinct: number;
  /** How many values equal the most frequent one. */
  readonly modeCount: number;
  readonly min: Exact | undefined;
  readonly max: Exact | undefined;
  /** Positions in the column of the values that equal the minimum, and the maximum. */
  readonly minAt: readonly number[];
  readonly maxAt: readonly number[];
  readonly mean: Exact | undefined;
  readonly median: Exact | undefined;
  /** Sample standard deviation (n - 1). */
  readonly standardDeviation: Exact | undefined;
  /** Adjusted Fisher-Pearson, as SKEW of spreadsheets: from 3 values. */
  readonly skewness: Exact | undefined;
  /** Excess, adjusted Fisher-Pearson, as KURT of spreadsheets: from 4 values. */
  readonly kurtosis: Exact | undefined;
}

/** The values as they are at their smallest exponent. */
export function alignExactly(values: readonly Exact[]): AlignedColumn {
  let exponent = 0;
  for (const value of values) exponent = Math.min(exponent, value.exponent);
  const integers = values.map((value) => {
    const shift = value.exponent - exponent;
    return shift === 0 ? value.coefficient : value.coefficient * powerOfTen(shift);
  });
  return { integers, exponent };
}

/** The snapped values at their smallest exponent. */
export function align(values: readonly Exact[]): AlignedColumn {
  return alignExactly(values.map(snap));
}

/** Whether all values tie with the first. */
export function equalThroughout(values: readonly Exact[]): boolean {
  const [first] = values;
  return first !== undefined && values.every((value) => compareSnapped(value, first) === 0);
}

function ascending(integers: readonly bigint[]): bigint[] {
  return integers.slice().sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}

function positionsOf(integers: readonly bigint[], wanted: bigint): number[] {
  const positions: number[] = [];
  for (let at = 0; at < integers.length; at += 1) if (integers[at] === wanted) positions.push(at);
  return positions;
}

/** A value and how often it stands in a column. */
interface Run {
  readonly integer: bigint;
  readonly count: number;
}

function runsOf(sorted: readonly bigint[]): Run[] {
  const runs: Run[] = [];
  for (let from = 0, to = 0; from < sorted.length; from = to) {
    const integer = sorted[from] as bigint;
    while (to < sorted.length && sorted[to] === integer) to += 1;
    runs.push({ integer, count: to - from });
  }
  return runs;
}

function median(sorted: readonly bigint[], exponent: number): Exact {
  const middle = sorted.length >> 1;
  const upper = sorted[middle] as bigint;
  if (sorted.length % 2 === 1) return { coefficient: upper, exponent };
  // Five tenths of the sum is its half, and stays an integer.
  return { coefficient: ((sorted[middle - 1] as bigint) + upper) * 5n, exponent: exponent - 1 };
}

/** Sums of the 2nd, 3rd and 4th powers. */
function powerSums(runs: readonly Run[]): readonly [bigint, bigint, bigint] {
  let second = 0n;
  let third = 0n;
  let fourth = 0n;
  for (const { integer, count } of runs) {
    const square = integer * integer;
    const squares = count === 1 ? square : square * BigInt(count);
    second += squares;
    third += squares * integer;
    fourth += squares * square;
  }
  return [second, third, fourth];
}

/**
 * Sums of the 2nd, 3rd and 4th powers of n x - sum(x): n times each deviation, so that they are integers. They are
 * made from the sums of powers of x, by the binomial theorem.
 */
function scaledPowerSums(runs: readonly Run[], n: bigint, total: bigint): readonly [bigint, bigint, bigint] {
  const [squares, cubes, fourths] = powerSums(runs);
  const square = total * total;
  const second = n * (n * squares - square);
  const third = n * (n * (n * cubes - 3n * total * squares) + 2n * total * square);
  const fourth = n * (n * (n * (n * fourths - 4n * total * cubes) + 6n * square * squares) - 3n * square * square);
  return [second, third, fourth];
}

function whole(coefficient: bigint): Exact {
  return { coefficient, exponent: 0 };
}

function ratio(numerator: bigint, denominator: bigint): Exact {
  return divide(whole(numerator), whole(denominator));
}

type Moments = Pick<ColumnStatistics, 'standardDeviation' | 'skewness' | 'kurtosis'>;

const NO_MOMENTS: Moments = { standardDeviation: undefined, skewness: undefined, kurtosis: undefined };

/**
 * sd = sqrt(sum d^2 / (n - 1)); skewness = n / ((n-1)(n-2)) * sum (d/sd)^3;
 * kurtosis = n(n+1) / ((n-1)(n-2)(n-3)) * sum (d/sd)^4 - 3(n-1)^2 / ((n-2)(n-3)), d being deviations from the mean.
 */
function moments(runs: readonly Run[], n: bigint, total: bigint, exponent: number): Moments {
  if (n < 2n) return NO_MOMENTS;
  const [second, third, fourth] = scaledPowerSums(runs, n, total);
  const variance = divide({ coefficient: second, exponent: 2 * exponent }, whole(n * n * (n - 1n)));
  const standardDeviation = squareRoot(variance);
  if (isZero(variance)) return { ...NO_MOMENTS, standardDeviation };
  const skewness = (): Exact => {
    const cubes = divide({ coefficient: third, exponent: 3 * exponent }, whole(n ** 3n));
    const cubed = multiply(variance, standardDeviation);
    return multiply(divide(cubes, cubed), ratio(n, (n - 1n) * (n - 2n)));
  };
  const kurtosis = (): Exact => {
    const fourths = divide({ coefficient: fourth, exponent: 4 * exponent }, whole(n ** 4n));
    const factor = ratio(n * (n + 1n), (n - 1n) * (n - 2n) * (n - 3n));
    const scaled = multiply(divide(fourths, multiply(variance, variance)), factor);
    return subtract(scaled, ratio(3n * (n - 1n) ** 2n, (n - 2n) * (n - 3n)));
  };
  return {
    standardDeviation,
    skewness: n >= 3n ? skewness() : undefined,
    kurtosis: n >= 4n ? kurtosis() : undefined,
  };
}

const EMPTY: ColumnStatistics = {
  count: 0,
  distinct: 0,
  modeCount: 0,
  min: undefined,
  max: undefined,
  minAt: [],
  maxAt: [],
  mean: undefined,
  median: undefined,
  ...NO_MOMENTS,
};

/** Describes a column of values, each snapped first; sums and powers are exact, only the results are rounded. */
export function describeColumn(values: readonly Exact[]): ColumnStatistics {
  if (values.length === 0) return EMPTY;
  const { integers, exponent } = align(values);
  const sorted = ascending(integers);
  const runs = runsOf(sorted);
  const count = BigInt(values.length);
  const total = integers.reduce((sum, integer) => sum + integer, 0n);
  const min = sorted[0] as bigint;
  const max = sorted[sorted.length - 1] as bigint;
  return {
    count: values.length,
    distinct: runs.length,
    modeCount: runs.reduce((most, run) => Math.max(most, run.count), 0),
    min: { coefficient: min, exponent },
    max: { coefficient: max, exponent },
    minAt: positionsOf(integers, min),
    maxAt: positionsOf(integers, max),
    mean: divide({ coefficient: total, exponent }, whole(count)),
    median: median(sorted, exponent),
    ...moments(runs, count, total, exponent),
  };
}
