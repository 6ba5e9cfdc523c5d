import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { correlations } from '../../src/numeric/correlation.ts';
import { decimalOf, valueText } from '../support/exact-values.ts';
import { columnsOf, drawnColumns, wideColumn, wideSum } from '../support/score-columns.ts';

describe('correlations', () => {
  it("are Pearson's, to 38 digits", () => {
    fc.assert(
      fc.property(drawnColumns(-100), (columns) => {
        const deviations = columns.map((column) => {
          const values = wideColumn(column);
          const mean = wideSum(values).div(values.length);
          return values.map((value) => value.minus(mean));
        });
        const product = (a: number, b: number) => {
          return wideSum((deviations[a] ?? []).map((value, at) => value.times(deviations[b]?.[at] ?? 0)));
        };
        for (const [j, row] of correlations(columns).entries()) {
          for (const [k, r] of row.entries()) {
            const expected = product(j, k).div(product(j, j).sqrt().times(product(k, k).sqrt()));
            expect(decimalOf(r).minus(expected).abs().toNumber()).toBeLessThan(1e-38);
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  it('are 1 and -1 for columns that rise and fall together, whatever their units', () => {
    const matrix = correlations(columnsOf('1 2 4', '0.5 1 2', '-3 -6 -12', '5 4 5'));
    expect(matrix[0]?.slice(0, 3).map(valueText)).toEqual(['1', '1', '-1']);
    expect(matrix.map((row) => row.map(valueText))).toEqual(
      matrix.map((_, k) => matrix.map((row) => valueText(row[k] as never))),
    );
  });

  it('are 0 for columns that have nothing to do with one another', () => {
    expect(correlations(columnsOf('1 1 -1 -1', '1 -1 1 -1'))[0]?.map(valueText)).toEqual(['1', '0']);
  });
});
