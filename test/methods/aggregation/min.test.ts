import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minMethod } from '../../../src/methods/aggregation/min.ts';
import { toShortText } from '../../../src/numeric/text.ts';
import { DRAWS } from '../../support/draws.ts';
import { children, drawnChildren, type Pair } from '../../support/weighted-scores.ts';

const lowestScore = await minMethod.kernel();

const lowest = (...given: readonly Pair[]) => toShortText(lowestScore(children(...given)));

describe('lowestScore', () => {
  it('is the lowest whatever its weight and sign', () => {
    expect(lowest(['1', '40'], ['0.001', '39.9'], ['7', '60'])).toBe('39.9');
    expect(lowest(['1', '0'], ['1', '-0.5'], ['1', '2'])).toBe('-0.5');
    expect(lowest(['3', '1e-20'])).toBe('0.00000000000000000001');
  });

  it('is one of the scores, and above none', () => {
    fc.assert(
      fc.property(drawnChildren(-10_000), (given) => {
        const scores = given.map(({ score }) => Number(toShortText(score)));
        expect(Number(toShortText(lowestScore(given)))).toBe(Math.min(...scores));
      }),
      DRAWS,
    );
  });
});

describe('min', () => {
  it('takes scores of any sign, and its contributions do not add up', () => {
    expect([minMethod.domain(), minMethod.additive]).toEqual(['any', false]);
  });
});
