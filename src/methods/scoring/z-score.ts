import type { Exact } from '../../model/exact.ts';
import type { ScoringColumn, ScoringMethod } from '../../model/method.ts';
import { absolute, add, compare, divide, integer, multiply, negate, subtract } from '../../numeric/exact.ts';
import { ExactSum } from '../../numeric/exact-sum.ts';
import { compareSnapped } from '../../numeric/order.ts';
import { roundingNoise } from '../../numeric/rounding-noise.ts';
import { squareRoot } from '../../numeric/square-root.ts';
import { alignExactly, equalThroughout } from '../../numeric/statistics.ts';

/** A column that is not equal throughout as integers, n (x - m), and n s: the unit that they are measured in. */
function deviationsOf(values: readonly Exact[]) {
  const { integers, exponent } = alignExactly(values);
  const n = BigInt(values.length);
  const total = integers.reduce((sum, value) => sum + value, 0n);
  const deviations = integers.map((value) => n * value - total);
  const squares = deviations.reduce((sum, deviation) => sum + deviation * deviation, 0n);
  const unit = squareRoot(divide({ coefficient: squares, exponent: 2 * exponent }, integer(values.length - 1)));
  const mean = divide({ coefficient: total, exponent }, integer(values.length));
  return { mean, deviations, exponent, unit };
}

/** The mean m and the sample standard deviation s of a column that is not equal throughout. */
export function meanAndDeviation(values: readonly Exact[]): { readonly mean: Exact; readonly deviation: Exact } {
  const { mean, unit } = deviationsOf(values);
  return { mean, deviation: divide(unit, integer(values.length)) };
}

/**
 * Whether a value of a column ties with its mean m: by 30 digits, or where no more than what rounding to 40 digits left
 * of them keeps apart values that cancel out to a mean next to 0.
 */
export function meanTies(values: readonly Exact[], mean: Exact): (value: Exact) => boolean {
  const noise = new ExactSum();
  for (const value of values) {
    const { coefficient, exponent } = roundingNoise(value);
    noise.add(coefficient, exponent);
  }
  return (value) => {
    if (compareSnapped(value, mean) === 0) return true;
    return compare(absolute(multiply(subtract(value, mean), integer(values.length))), noise.value) <= 0;
  };
}

/**
 * mean + sd (x - m) / s, m and s being the peer group's mean and sample standard deviation; mean - sd (x - m) / s for
 * a negative indicator; a value that ties with m scores the mean exactly, and where all are equal, each scores the
 * ceiling. The deviations are taken as integers, n (x - m), so that the roots and quotients are the only roundings.
 */
function zScore({ values, direction, zscore, ceiling }: ScoringColumn): readonly Exact[] {
  if (equalThroughout(values)) return values.map(() => ceiling);
  const { mean, deviations, exponent, unit } = deviationsOf(values);
  const sd = direction === 'negative' ? negate(zscore.sd) : zscore.sd;
  const isMean = meanTies(values, mean);
  return deviations.map((deviation, at) => {
    if (isMean(values[at] as Exact)) return zscore.mean;
    return add(zscore.mean, multiply(sd, divide({ coefficient: deviation, exponent }, unit)));
  });
}

export const zScoreMethod: ScoringMethod = {
  label: { en: 'z-score', zh: '标准化法' },
  about: {
    en: 'Standardised: the peers\' mean and standard deviation become those of "zscore" in pingan.json. For indicators whose spread should count alike.',
    zh: '以同组均值和标准差计分（Z 分数），使其变为 pingan.json 中 "zscore" 的值。适用于各指标离散程度应同等看待的情形。',
  },
  formula: 'mean + sd (x - m) / s; negative: mean - sd (x - m) / s; s with n - 1',
  source: 'OECD/JRC Handbook (2008), step 5, standardisation; COINr, n_zscore',
  needs: [],
  goalposts: false,
  relative: true,
  inUnit: false,
  positiveScale: false,
  directions: ['positive', 'negative'],
  domain: undefined,
  kernel: async () => zScore,
};
