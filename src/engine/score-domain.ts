import type { Exact } from '../model/exact.ts';
import type { ScoreDomain, WeightedScore } from '../model/method.ts';
import { isPositive } from '../numeric/exact.ts';
import { ExactSum } from '../numeric/exact-sum.ts';
import { compareSnapped } from '../numeric/order.ts';

/** Whether a method of this domain can take a single score. */
export function takesScore(domain: ScoreDomain, score: Exact): boolean {
  if (domain === 'positive') return isPositive(score);
  return domain !== 'non-negative' || score.coefficient >= 0n;
}

/** Whether sum(w s) is above 0: what is above must outweigh what is below once both are snapped, else it is rounding. */
function hasPositiveMean(children: readonly WeightedScore[]): boolean {
  const above = new ExactSum();
  const below = new ExactSum();
  for (const { weight, score } of children) {
    const coefficient = weight.coefficient * score.coefficient;
    const exponent = weight.exponent + score.exponent;
    if (coefficient > 0n) above.add(coefficient, exponent);
    else below.add(-coefficient, exponent);
  }
  return compareSnapped(above.value, below.value) > 0;
}

/** Whether a method of this domain can take the children's scores together. */
export function takesScores(domain: ScoreDomain, children: readonly WeightedScore[]): boolean {
  if (domain === 'positive-mean') return hasPositiveMean(children);
  return domain === 'any' || children.every(({ score }) => takesScore(domain, score));
}
