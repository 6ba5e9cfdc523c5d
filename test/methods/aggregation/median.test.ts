import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { medianMethod } from '../../../src/methods/aggregation/median.ts';
import { describeColumn } from '../../../src/numeric/statistics.ts';
import { toShortText } from '../../../src/numeric/text.ts';
import { DRAWS } from '../../support/draws.ts';
import { children, drawnChildren, type Pair } from '../../support/weighted-scores.ts';

const medianScore = await medianMethod.kernel();

const median = (...given: readonly Pair[]) => toShortText(medianScore(children(...given)));

describe('medianScore', () => {
  it('is the middle score, or half-way between the two middle ones: by hand', () => {
    expect(median(['1', '9'], ['100', '10'], ['1', '100'])).toBe('10');
    expect(median(['1', '9'], ['50', '100'], ['1', '10'], ['7', '-5'])).toBe('9.5');
    expect(median(['1', '0.1'], ['1', '0.2'])).toBe('0.15');
    expect(median(['2', '-3'])).toBe('-3');
  });

  it('is the median of the column of scores', () => {
    fc.assert(
      fc.property(drawnChildren(-10_000), (given) => {
        const { median: expected } = describeColumn(given.map(({ score }) => score));
        expect(toShortText(medianScore(given))).toBe(expected && toShortText(expected));
      }),
      DRAWS,
    );
  });
});

describe('median', () => {
  it('takes scores of any sign, and its contributions do not add up', () => {
    expect([medianMethod.domain(), medianMethod.additive]).toEqual(['any', false]);
  });
});
