import { type Rational, rational, sum } from './rational.ts';

/**
 * The weighted geometric mean exp(sum w ln s / sum w), by fixed-point series on integers:
 * ln through artanh, exp through Taylor, both with halving of the argument by ln 2.
 * A root that is rational is found exactly.
 */

const DIGITS = 90n;
const UNIT = 10n ** DIGITS;
const LARGEST_EXACT_ROOT = 60n;

export interface Mean {
  readonly value: Rational;
  /** False: `value` is right to at least 80 significant digits only. */
  readonly exact: boolean;
}

/** `values` and `weights` are positive and of one length. */
export function geometricMean(values: readonly Rational[], weights: readonly Rational[]): Mean {
  const first = values[0];
  if (first !== undefined && values.every((value) => value.equals(first))) return { value: first, exact: true };
  const powers = integerRatio(weights);
  const order = powers.reduce((a, b) => a + b, 0n);
  const root = order <= LARGEST_EXACT_ROOT ? exactMean(values, powers, order) : undefined;
  if (root !== undefined) return { value: root, exact: true };
  const logs = values.map((value, i) => naturalLog(value) * (powers[i] ?? 0n));
  return { value: exponential(logs.reduce((a, b) => a + b, 0n) / order), exact: false };
}

/** The smallest integers in the same proportion. */
function integerRatio(weights: readonly Rational[]): readonly bigint[] {
  const total = sum(weights);
  const shares = weights.map((weight) => weight.div(total));
  const common = shares.reduce((multiple, share) => (multiple * share.d) / gcd(multiple, share.d), 1n);
  return shares.map((share) => (share.n * common) / share.d);
}

function gcd(a: bigint, b: bigint): bigint {
  return b === 0n ? a : gcd(b, a % b);
}

function exactMean(values: readonly Rational[], powers: readonly bigint[], order: bigint): Rational | undefined {
  const product = values.reduce(
    (so, value, i) => so.mul(rational(value.n ** (powers[i] ?? 0n), value.d ** (powers[i] ?? 0n))),
    rational(1n),
  );
  const top = integerRoot(product.n, order);
  const bottom = integerRoot(product.d, order);
  const isExact = top ** order === product.n && bottom ** order === product.d;
  return isExact ? rational(top, bottom) : undefined;
}

/** The largest integer whose `order`-th power is not above n, by Newton from above. */
export function integerRoot(n: bigint, order: bigint): bigint {
  if (n < 2n || order === 1n) return n;
  let guess = 1n << (BigInt(n.toString(2).length) / order + 1n);
  for (;;) {
    const next = ((order - 1n) * guess + n / guess ** (order - 1n)) / order;
    if (next >= guess) return guess;
    guess = next;
  }
}

/** 2 artanh(p/q) = ln((q+p)/(q-p)), times UNIT. */
function twiceArtanh(p: bigint, q: bigint): bigint {
  const y = (p * UNIT) / q;
  const square = (y * y) / UNIT;
  let total = 0n;
  let power = y;
  for (let k = 1n; power !== 0n; k += 2n) {
    total += power / k;
    power = (power * square) / UNIT;
  }
  return 2n * total;
}

const LN2 = twiceArtanh(1n, 3n);

/** ln x, times UNIT: x = m 2^k with m near 1. */
export function naturalLog(x: Rational): bigint {
  const k = x.n.toString(2).length - x.d.toString(2).length;
  const top = k < 0 ? x.n << BigInt(-k) : x.n;
  const bottom = k > 0 ? x.d << BigInt(k) : x.d;
  return twiceArtanh(top - bottom, top + bottom) + BigInt(k) * LN2;
}

/** exp(x / UNIT). */
export function exponential(x: bigint): Rational {
  const k = x / LN2;
  const rest = x - k * LN2;
  let total = 0n;
  let term = UNIT;
  for (let i = 1n; term !== 0n; i += 1n) {
    total += term;
    term = (term * rest) / (UNIT * i);
  }
  return k < 0n ? rational(total, UNIT << -k) : rational(total << k, UNIT);
}
