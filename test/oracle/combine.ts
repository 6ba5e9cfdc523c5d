import { exponential, geometricMean, naturalLog } from './geometric.ts';
import { isTerminating, ONE, type Rational, rational, snap, sum, ZERO } from './rational.ts';
import type { Aggregation } from './workspace.ts';

/** A parent's score from its children that take part (weights positive). */

export interface Part {
  readonly weight: Rational;
  readonly score: Rational;
}

/** What a method makes of scores that it cannot take. */
export type Refusal = 'non-positive-score' | 'negative-score' | 'non-positive-mean';

/** `undefined`: no child takes part, so the node is excluded. */
export type Combined = { readonly value: Rational; readonly cancels: boolean } | undefined | Refusal;

const CANCELLING_SHARE = rational(1n, 10n ** 8n);
const CARRIED_DIGITS = 40;
/** Powers of more hexadecimal digits than these take long to write and to reduce. */
const MOST_DIGITS = 4000n;

/** `exponent` is read by power means only. */
export function combine(method: Aggregation, parts: readonly Part[], exponent: Rational = ONE): Combined {
  if (parts.length === 0) return undefined;
  if (method === 'arithmetic') return { value: arithmetic(parts), cancels: cancels(parts) };
  if (method === 'mpi') return penalised(parts);
  if (method === 'power') return power(parts, exponent);
  if (method === 'min') return { value: ascending(parts)[0] ?? ZERO, cancels: false };
  if (method === 'median') return middle(ascending(parts));
  if (parts.some(({ score }) => snap(score).lte(ZERO))) return 'non-positive-score';
  return { value: method === 'harmonic' ? harmonic(parts) : geometric(parts), cancels: false };
}

function arithmetic(parts: readonly Part[]): Rational {
  return sum(parts.map(({ weight, score }) => weight.mul(score))).div(totalWeight(parts));
}

function harmonic(parts: readonly Part[]): Rational {
  return totalWeight(parts).div(sum(parts.map(({ weight, score }) => weight.div(score))));
}

function geometric(parts: readonly Part[]): Rational {
  const mean = geometricMean(
    parts.map(({ score }) => score),
    parts.map(({ weight }) => weight),
  );
  return mean.value;
}

/** By powers that are exact where p is whole and they are not endless to write, else by logarithms. */
function power(parts: readonly Part[], p: Rational): Combined {
  if (p.lt(ZERO) && parts.some(({ score }) => score.lte(ZERO))) return 'non-positive-score';
  if (parts.some(({ score }) => score.lt(ZERO))) return 'negative-score';
  const mean = arithmetic(parts.map(({ weight, score }) => ({ weight, score: raised(score, p) })));
  return { value: raised(mean, p.inverse()), cancels: false };
}

function raised(base: Rational, p: Rational): Rational {
  if (base.equals(ZERO)) return ZERO;
  const digits = BigInt(base.n.toString(16).length + base.d.toString(16).length) * p.n;
  if (p.d !== 1n || digits > MOST_DIGITS) return exponential((naturalLog(base) * p.s * p.n) / p.d);
  const whole = rational(base.n ** p.n, base.d ** p.n);
  return p.s < 0n ? whole.inverse() : whole;
}

/** The mean less the variance around it, in units of the mean. */
function penalised(parts: readonly Part[]): Combined {
  const mean = arithmetic(parts);
  if (cancels(parts)) return { value: ZERO, cancels: true };
  if (mean.lte(ZERO)) return 'non-positive-mean';
  const squares = parts.map(({ weight, score }) => ({ weight, score: score.sub(mean).mul(score.sub(mean)) }));
  const penalty = arithmetic(squares).div(mean);
  const both = [mean, penalty.neg()].map((score) => ({ weight: rational(1n), score }));
  return { value: mean.sub(penalty), cancels: parts.some(isEndless) && allButCancel(both) };
}

function ascending(parts: readonly Part[]): readonly Rational[] {
  return parts.map(({ score }) => score).sort((a, b) => a.compare(b));
}

function middle(scores: readonly Rational[]): Combined {
  const half = scores.length / 2;
  const pair = scores.filter((_, at) => at === Math.ceil(half) - 1 || at === Math.floor(half));
  const parts = pair.map((score) => ({ weight: rational(1n), score }));
  return { value: arithmetic(parts), cancels: cancels(parts) };
}

function totalWeight(parts: readonly Part[]): Rational {
  return sum(parts.map(({ weight }) => weight));
}

/** Terms that 40 digits cannot hold and that leave next to nothing, though not all are nothing. */
function cancels(parts: readonly Part[]): boolean {
  return parts.some(isEndless) && allButCancel(parts);
}

function isEndless({ score }: Part): boolean {
  return !isTerminating(score) || score.n.toString().length > CARRIED_DIGITS;
}

function allButCancel(parts: readonly Part[]): boolean {
  const terms = parts.map(({ weight, score }) => weight.mul(score));
  const size = sum(terms.map((term) => term.abs()));
  return size.gt(ZERO) && sum(terms).abs().lt(size.mul(CANCELLING_SHARE));
}
