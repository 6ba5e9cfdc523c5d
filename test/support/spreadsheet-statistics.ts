import type { Decimal } from 'decimal.js';
import Fraction from 'fraction.js';
import { Eighty } from './exact-values.ts';

/** What STDEV.S, SKEW and KURT of spreadsheets give; undefined where those give an error. */
export interface SpreadsheetStatistics {
  readonly mean: Decimal;
  readonly median: Decimal;
  readonly standardDeviation: Decimal | undefined;
  readonly skewness: Decimal | undefined;
  readonly kurtosis: Decimal | undefined;
}

function quotient({ s, n, d }: Fraction): Decimal {
  return new Eighty((s * n).toString()).div(d.toString());
}

function total(values: readonly Fraction[]): Fraction {
  return values.reduce((sum, value) => sum.add(value), new Fraction(0));
}

/** The variance with n - 1; undefined for fewer than two values. */
function varianceOf(deviations: readonly Fraction[]): Fraction | undefined {
  return deviations.length < 2 ? undefined : total(deviations.map((d) => d.mul(d))).div(deviations.length - 1);
}

/** KURT as an exact fraction: n(n+1)/((n-1)(n-2)(n-3)) sum ((x - mean)/s)^4 - 3(n-1)^2/((n-2)(n-3)). */
export function kurtosisOf(texts: readonly string[]): Fraction | undefined {
  const values = texts.map((text) => new Fraction(text));
  const n = values.length;
  const mean = total(values).div(Math.max(n, 1));
  const deviations = values.map((value) => value.sub(mean));
  const variance = varianceOf(deviations);
  if (n < 4 || variance === undefined || variance.equals(0)) return undefined;
  const fourths = total(deviations.map((d) => d.pow(4) ?? d)).div(variance.mul(variance));
  const factor = new Fraction(n * (n + 1), (n - 1) * (n - 2) * (n - 3));
  return fourths.mul(factor).sub(new Fraction(3 * (n - 1) ** 2, (n - 2) * (n - 3)));
}

/** SKEW: n/((n-1)(n-2)) sum ((x - mean)/s)^3, s being the one irrational part. */
function skewnessOf(deviations: readonly Fraction[], s: Decimal): Decimal {
  const n = deviations.length;
  const cubes = quotient(total(deviations.map((d) => d.pow(3) ?? d)));
  return cubes
    .div(s.pow(3))
    .times(n)
    .div((n - 1) * (n - 2));
}

/** The statistics of one or more numbers, in fractions up to the last root. */
export function spreadsheetStatistics(texts: readonly string[]): SpreadsheetStatistics {
  const values = texts.map((text) => new Fraction(text)).sort((a, b) => a.compare(b));
  const n = values.length;
  const mean = total(values).div(n);
  const deviations = values.map((value) => value.sub(mean));
  const variance = varianceOf(deviations);
  const s = variance && quotient(variance).sqrt();
  const kurtosis = kurtosisOf(texts);
  return {
    mean: quotient(mean),
    median: quotient(total(values.slice((n - 1) >> 1, (n >> 1) + 1)).div(n % 2 === 0 ? 2 : 1)),
    standardDeviation: s,
    skewness: n < 3 || s === undefined || s.isZero() ? undefined : skewnessOf(deviations, s),
    kurtosis: kurtosis && quotient(kurtosis),
  };
}
