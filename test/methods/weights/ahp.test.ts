import { describe, expect, it } from 'vitest';
import { ahpWeights } from '../../../src/methods/weights/ahp.ts';
import type { ComparedWeighting } from '../../../src/model/consistency.ts';
import { toShortText } from '../../../src/numeric/text.ts';
import { judgmentsOf, shownTo } from '../../support/pairwise.ts';

describe('ahpWeights', () => {
  const { most, largestRatio, weigh, isSurelyConsistent } = ahpWeights.compared as ComparedWeighting;

  it('reads no weights, and compares as many things as there is a random index for', () => {
    expect([ahpWeights.written, ahpWeights.sum, most, toShortText(largestRatio)]).toEqual([
      false,
      undefined,
      15,
      '0.1',
    ]);
  });

  it('weighs by the eigenvector, and vouches for judgments that agree', () => {
    const judgments = judgmentsOf(['2 4', '2']);
    const { weights, riTable } = weigh(3, [judgments]);
    expect(weights.map((weight) => shownTo(6, weight))).toEqual(['0.571429', '0.285714', '0.142857']);
    expect([riTable, isSurelyConsistent(3, judgments)]).toEqual(['Saaty (1980)', true]);
  });
});
