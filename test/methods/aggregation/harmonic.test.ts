import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { harmonicMethod } from '../../../src/methods/aggregation/harmonic.ts';
import { snap } from '../../../src/numeric/exact.ts';
import { toShortText } from '../../../src/numeric/text.ts';
import { DRAWS } from '../../support/draws.ts';
import {
  children,
  drawnChildren,
  fractionsOf,
  type Pair,
  thirtyDigits,
  totalOf,
} from '../../support/weighted-scores.ts';

const weightedHarmonicMean = await harmonicMethod.kernel();

const mean = (...given: readonly Pair[]) => toShortText(snap(weightedHarmonicMean(children(...given))));

describe('weightedHarmonicMean', () => {
  it('is the mean speed of a way: by hand', () => {
    expect(mean(['1', '40'], ['1', '60'])).toBe('48');
    expect(mean(['120', '40'], ['60', '60'])).toBe('45');
    expect(mean(['3', '7'])).toBe('7');
    expect(mean(['1', '3'], ['1', '3'], ['5', '3'])).toBe('3');
  });

  it('gives what fractions give, to the 30 digits that count', () => {
    fc.assert(
      fc.property(drawnChildren(1), (given) => {
        const terms = fractionsOf(given);
        const expected = totalOf(terms.map(({ w }) => w)).div(totalOf(terms.map(({ w, s }) => w.div(s))));
        expect(toShortText(snap(weightedHarmonicMean(given)))).toBe(thirtyDigits(expected));
      }),
      DRAWS,
    );
  });
});

describe('harmonic', () => {
  it('takes scores above 0 only, and its contributions do not add up', () => {
    expect([harmonicMethod.domain(), harmonicMethod.additive]).toEqual(['positive', false]);
  });
});
