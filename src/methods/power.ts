import type { Exact } from '../model/exact.ts';
import type { Aggregate, RegionAggregation, WeightedScore } from '../model/method.ts';
import { isPositive, ZERO } from '../numeric/exact.ts';
import { nthRoot } from '../numeric/nth-root.ts';
import { digitCount, powerOfTen } from '../numeric/power-of-ten.ts';
import { alignExactly } from '../numeric/statistics.ts';

/** Digits to which the quotients w / s^n are taken, beyond those that the mean is given with. */
const QUOTIENT_DIGITS = 60;

function aligned(children: readonly WeightedScore[]) {
  const scores = alignExactly(children.map(({ score }) => score));
  const weights = alignExactly(children.map(({ weight }) => weight)).integers;
  return { scores: scores.integers, exponent: scores.exponent, weights };
}

function sum(integers: readonly bigint[]): bigint {
  return integers.reduce((total, integer) => total + integer, 0n);
}

/** (sum(w s^n) / sum(w))^(1/n): powers and sums are exact, the root is the only rounding. No score is below 0. */
function meanOfPowers(children: readonly WeightedScore[], n: number): Exact {
  const { scores, exponent, weights } = aligned(children);
  const numerator = sum(scores.map((score, at) => (weights[at] as bigint) * score ** BigInt(n)));
  if (numerator === 0n) return ZERO;
  const root = nthRoot({ numerator, denominator: sum(weights) }, n);
  return { coefficient: root.coefficient, exponent: root.exponent + exponent };
}

/** (sum(w) / sum(w / s^n))^(1/n): powers are exact, quotients have 60 digits or more. Every score is above 0. */
export function meanOfReciprocals(children: readonly WeightedScore[], n: number): Exact {
  const { scores, exponent, weights } = aligned(children);
  const powers = scores.map((score) => score ** BigInt(n));
  const places = QUOTIENT_DIGITS + Math.max(...powers.map(digitCount));
  const quotients = powers.map((power, at) => ((weights[at] as bigint) * powerOfTen(places)) / power);
  const root = nthRoot({ numerator: sum(weights) * powerOfTen(places), denominator: sum(quotients) }, n);
  return { coefficient: root.coefficient, exponent: root.exponent + exponent };
}

/** The exponent as a whole number, if it is one. */
function wholeNumber({ coefficient, exponent }: Exact): number | undefined {
  if (exponent >= 0) return Number(coefficient * powerOfTen(exponent));
  const divisor = powerOfTen(-exponent);
  return coefficient % divisor === 0n ? Number(coefficient / divisor) : undefined;
}

/** The generalised mean of an exponent that validation has found to be none but 0. */
async function powerMean(exponent?: Exact): Promise<Aggregate> {
  if (exponent === undefined) throw new TypeError('a power mean needs an exponent');
  const whole = wholeNumber(exponent);
  if (whole === undefined) return (await import('../numeric/transcendental.ts')).weightedPowerMean(exponent);
  return (children) => (whole > 0 ? meanOfPowers(children, whole) : meanOfReciprocals(children, -whole));
}

export const powerMethod: RegionAggregation = {
  label: { en: 'power mean', zh: '幂平均' },
  about: {
    en: 'Generalised mean: p = 1 is arithmetic, -1 harmonic, near 0 geometric; the lower p, the more a low child weighs. Scores of 0 and above, for p < 0 above 0.',
    zh: '广义（幂）平均：p 为 1 即算术平均，-1 即调和平均，趋于 0 即几何平均；p 越小，短板影响越大。得分须不为负，p < 0 时须为正。',
  },
  formula: '(sum(w s^p) / sum(w))^(1/p); p: the column exponent, else "power": {"exponent": p}',
  source: 'COINr, a_genmean; weighted generalised mean',
  over: 'region',
  needsExponent: true,
  domain: (exponent) => (exponent !== undefined && isPositive(exponent) ? 'non-negative' : 'positive'),
  additive: false,
  kernel: powerMean,
};
