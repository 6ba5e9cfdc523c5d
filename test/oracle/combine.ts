import { geometricMean } from './geometric.ts';
import { isTerminating, type Rational, rational, snap, sum, ZERO } from './rational.ts';
import type { Aggregation } from './workspace.ts';

/** The three weighted means, over the children that take part (weights positive). */

export interface Part {
  readonly weight: Rational;
  readonly score: Rational;
}

/** `undefined`: no child takes part, so the node is excluded. */
export type Combined = { readonly value: Rational; readonly cancels: boolean } | undefined | 'non-positive-score';

const CANCELLING_SHARE = rational(1n, 10n ** 8n);
const CARRIED_DIGITS = 40;

export function combine(method: Aggregation, parts: readonly Part[]): Combined {
  if (parts.length === 0) return undefined;
  if (method === 'arithmetic') return { value: arithmetic(parts), cancels: cancels(parts) };
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

function totalWeight(parts: readonly Part[]): Rational {
  return sum(parts.map(({ weight }) => weight));
}

/** Terms that 40 digits cannot hold and that leave next to nothing, though not all are nothing. */
function cancels(parts: readonly Part[]): boolean {
  const terms = parts.map(({ weight, score }) => weight.mul(score));
  const size = sum(terms.map((term) => term.abs()));
  const left = sum(terms).abs();
  const isEndless = parts.some(({ score }) => !isTerminating(score) || score.n.toString().length > CARRIED_DIGITS);
  return isEndless && size.gt(ZERO) && left.lt(size.mul(CANCELLING_SHARE));
}
