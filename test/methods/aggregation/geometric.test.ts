import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arithmeticMethod } from '../../../src/methods/aggregation/arithmetic.ts';
import { geometricMethod } from '../../../src/methods/aggregation/geometric.ts';
import { harmonicMethod } from '../../../src/methods/aggregation/harmonic.ts';
import { compareSnapped } from '../../../src/numeric/order.ts';
import { toShortText } from '../../../src/numeric/text.ts';
import { DRAWS } from '../../support/draws.ts';
import { decimalOf } from '../../support/exact-values.ts';
import { children, drawnChildren } from '../../support/weighted-scores.ts';

const weightedArithmeticMean = await arithmeticMethod.kernel();

const weightedHarmonicMean = await harmonicMethod.kernel();

const mean = await geometricMethod.kernel();

describe('geometric', () => {
  it('takes scores above 0 only, and its contributions do not add up', () => {
    expect([geometricMethod.domain(), geometricMethod.additive]).toEqual(['positive', false]);
  });

  it('weighs each score: by hand', () => {
    const texts = [children(['1', '4'], ['1', '9']), children(['2', '8'], ['1', '1'])].map((given) =>
      toShortText(mean(given)),
    );
    expect(texts).toEqual(['6', '4']);
  });

  // UNDP, Human Development Report 2010, technical note 1: the dimension indices of China and its HDI of 0.663.
  it('gives the HDI that the UNDP prints for China', () => {
    const index = mean(children(['1', '0.847'], ['1', '0.589'], ['1', '0.584']));
    expect(decimalOf(index).toFixed(3)).toBe('0.663');
  });

  it('lies between the harmonic and the arithmetic mean', () => {
    fc.assert(
      fc.property(drawnChildren(1), (given) => {
        const middle = mean(given);
        expect(compareSnapped(weightedHarmonicMean(given), middle)).toBeLessThanOrEqual(0);
        expect(compareSnapped(middle, weightedArithmeticMean(given))).toBeLessThanOrEqual(0);
      }),
      { ...DRAWS, numRuns: 300 },
    );
  });
});
