import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coefficientOfVariation, variationWeights } from '../../../src/methods/weights/variation.ts';
import { decimalOf, valueText } from '../../support/exact-values.ts';
import { columnsOf, drawnColumns, wideColumn, wideSum } from '../../support/score-columns.ts';

describe('coefficientOfVariation', () => {
  it('is sd / |mean|: 2, 4, 6 have 2 / 4', () => {
    expect(columnsOf('2 4 6', '-2 -4 -6', '200 400 600').map(coefficientOfVariation).map(valueText)).toEqual([
      '0.5',
      '0.5',
      '0.5',
    ]);
  });

  it('is what its definition gives with 80 digits', () => {
    fc.assert(
      fc.property(drawnColumns(1), (columns) => {
        for (const column of columns) {
          const values = wideColumn(column);
          const mean = wideSum(values).div(values.length);
          const squares = values.map((x) => x.minus(mean).pow(2));
          const expected = wideSum(squares)
            .div(values.length - 1)
            .sqrt()
            .div(mean.abs());
          expect(decimalOf(coefficientOfVariation(column)).minus(expected).abs().toNumber()).toBeLessThan(1e-37);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('weighs scores whose mean is not 0, from three regions on', async () => {
    expect(variationWeights.objective).toMatchObject({ domain: 'non-zero-mean', fewest: 3 });
    const weigh = await variationWeights.objective?.kernel();
    expect(weigh?.(columnsOf('2 4 6', '8 8 5')).map(valueText)).toHaveLength(2);
  });
});
