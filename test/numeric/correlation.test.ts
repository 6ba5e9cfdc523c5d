import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { correlation, correlations, covariance, deviationsOf } from '../../src/numeric/correlation.ts';
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

describe('deviationsOf', () => {
  it('are n times the deviations from the mean, exact, with their squares summed', () => {
    const [column = []] = columnsOf('1 2.5 4 3');
    // The mean is 2.625, four times it 10.5: in tenths -65, -5, 55, 15.
    expect(deviationsOf(column)).toEqual({ integers: [-65n, -5n, 55n, 15n], exponent: -1, squares: 7500n });
  });

  it('are 0 where values agree in 30 digits', () => {
    const [column = []] = columnsOf(`0.${'3'.repeat(30)}4 0.${'3'.repeat(30)}1 0.${'3'.repeat(30)}`);
    expect(deviationsOf(column).squares).toBe(0n);
  });
});

describe('correlation', () => {
  it('is that of two columns: 0.5 of 1 2 3 and 2 1 3', () => {
    const [a, b] = columnsOf('1 2 3', '2 1 3').map(deviationsOf);
    const r = a && b && correlation(a, b);
    expect(r && valueText(r)).toBe('0.5');
  });

  it('is none where a column is equal throughout', () => {
    const [a, b] = columnsOf('1 2 3', '7 7 7').map(deviationsOf);
    expect(a && b && [correlation(a, b), correlation(b, a)]).toEqual([undefined, undefined]);
  });
});

describe('covariance', () => {
  it('is that of the sample, of columns of any units, and of a column with itself its variance', () => {
    const [a, b] = columnsOf('1 2 3 6', '0.2 0.1 0.3 0.4').map(deviationsOf);
    // Deviations -2 -1 0 3 and -0.05 -0.15 0.05 0.15: products sum to 0.1 + 0.15 + 0.45 = 0.7.
    expect(a && b && valueText(covariance(a, b))).toBe(`0.2${'3'.repeat(39)}`);
    expect(a && valueText(covariance(a, a))).toBe(`4.${'6'.repeat(38)}7`);
  });

  it('is 0 of a column that is equal throughout', () => {
    const [a, b] = columnsOf('1 2 6', '7 7 7').map(deviationsOf);
    expect(a && b && [covariance(a, b), covariance(b, b)].map(valueText)).toEqual(['0', '0']);
  });
});
