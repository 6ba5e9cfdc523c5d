import { ONE, type Rational, rational, snap, sum, ZERO } from './rational.ts';

/** Outliers treated in rational numbers: skewness enters by its square, so that nothing is rounded. */

export interface Limits {
  readonly skewness: Rational;
  readonly kurtosis: Rational;
  readonly points: number;
}

export type Mark = '' | 'winsorized' | 'clipped';

export interface Treated {
  readonly values: readonly Rational[];
  readonly marks: readonly Mark[];
  /** Some quantile lies between values of opposite sign and is next to nothing, where 40 digits cannot promise 30. */
  readonly cancels: boolean;
}

const NEXT_TO_NOTHING = rational(1n, 10n ** 8n);

const tie = (a: Rational, b: Rational): boolean => snap(a).equals(snap(b));

interface Moments {
  readonly third: Rational;
  readonly skewnessSquared: Rational;
  readonly kurtosis: Rational;
}

/** Sample skewness and excess kurtosis as spreadsheets have them; undefined below 4 values and for values all alike. */
function momentsOf(values: readonly Rational[]): Moments | undefined {
  const n = rational(BigInt(values.length));
  if (values.length < 4 || values.every((value) => tie(value, values[0] ?? ZERO))) return undefined;
  const mean = sum(values).div(n);
  const powers = [2, 3, 4].map((power) => sum(values.map((value) => value.sub(mean).pow(power) ?? ZERO)));
  const [second = ONE, third = ZERO, fourth = ZERO] = powers;
  const [less1, less2, less3] = [n.sub(1), n.sub(2), n.sub(3)];
  const skewnessSquared = n
    .mul(n)
    .mul(less1)
    .mul(third.mul(third))
    .div(less2.mul(less2))
    .div(second.pow(3) ?? ONE);
  const r = n.mul(fourth).div(second.mul(second));
  const kurtosis = n.add(1).mul(r.sub(3)).add(6).mul(less1).div(less2.mul(less3));
  return { third, skewnessSquared, kurtosis };
}

export function isSkewed(values: readonly Rational[], { skewness, kurtosis }: Limits): boolean {
  const moments = momentsOf(values);
  if (moments === undefined) return false;
  return moments.skewnessSquared.gte(skewness.mul(skewness)) && moments.kurtosis.gte(kurtosis);
}

/** One side of the column, its most extreme value first. */
function nextOnSide(values: readonly Rational[], isHigh: boolean): { extreme: Rational; next: Rational } {
  const sorted = [...values].sort((a, b) => (isHigh ? b.compare(a) : a.compare(b)));
  const extreme = sorted[0] ?? ZERO;
  return { extreme, next: sorted.find((value) => !tie(value, extreme)) ?? extreme };
}

/** Draws in the extreme of the skewed side, ties together, until the column passes or enough values are treated. */
export function winsorize(values: readonly Rational[], limits: Limits): Treated {
  let current = values;
  let treated = new Set<number>();
  while (isSkewed(current, limits) && treated.size < limits.points) {
    const { extreme, next } = nextOnSide(current, (momentsOf(current)?.third ?? ZERO).gte(ZERO));
    treated = new Set([...treated, ...current.flatMap((value, at) => (tie(value, extreme) ? [at] : []))]);
    current = current.map((value) => (tie(value, extreme) ? next : value));
  }
  const isLevelled = current.every((value) => tie(value, current[0] ?? ZERO));
  if (isLevelled) return { values, marks: values.map(() => ''), cancels: false };
  return { values: current, marks: current.map((_, at) => (treated.has(at) ? 'winsorized' : '')), cancels: false };
}

/** Between the sorted values at (n - 1) p. */
function quantile(values: readonly Rational[], p: Rational): Rational {
  const sorted = [...values].sort((a, b) => a.compare(b));
  const position = p.mul(sorted.length - 1);
  const below = Number(position.floor().n);
  const [from = ZERO, to = from] = sorted.slice(below, below + 2);
  return from.add(to.sub(from).mul(position.sub(below)));
}

/** Takes values beyond either quantile back to it. */
export function clip(values: readonly Rational[], low: Rational, high: Rational): Treated {
  const ends = { low: quantile(values, low), high: quantile(values, high) };
  const clipped = values.map((value) => {
    if (tie(value, ends.low) || tie(value, ends.high)) return value;
    return value.lt(ends.low) ? ends.low : value.gt(ends.high) ? ends.high : value;
  });
  const size = sum(values.map((value) => value.abs()));
  return {
    values: clipped,
    marks: clipped.map((value, at) => (value === values[at] ? '' : 'clipped')),
    cancels: [ends.low, ends.high].some(
      (end) => !values.some((value) => tie(value, end)) && end.abs().lt(size.mul(NEXT_TO_NOTHING)),
    ),
  };
}
