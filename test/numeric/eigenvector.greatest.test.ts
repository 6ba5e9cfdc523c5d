import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { correlations } from '../../src/numeric/correlation.ts';
import { greatestEigenvalue, type Matrix } from '../../src/numeric/eigenvector.ts';
import { exact, toPlainText } from '../../src/numeric/text.ts';
import { Eighty } from '../support/exact-values.ts';
import { drawnColumns } from '../support/score-columns.ts';

function matrixOf(...rows: readonly string[]): Matrix {
  return rows.map((row) => row.split(' ').map(exact));
}

function shown(matrix: Matrix): string {
  return Number(toPlainText(greatestEigenvalue(matrix))).toFixed(12);
}

type Wide = InstanceType<typeof Eighty>;

/** det(A - x 1), by elimination with 80 digits. */
function characteristic(matrix: Matrix, x: Wide): Wide {
  const rows = matrix.map((row, i) => row.map((e, j) => new Eighty(toPlainText(e)).minus(i === j ? x : 0)));
  let determinant = new Eighty(1);
  for (let at = 0; at < rows.length; at += 1) {
    const best = rows.slice(at).reduce((a, b) => ((b[at] as Wide).abs().gt((a[at] as Wide).abs()) ? b : a));
    const from = rows.indexOf(best);
    if (from !== at) {
      [rows[at], rows[from]] = [best, rows[at] as Wide[]];
      determinant = determinant.neg();
    }
    const pivot = best[at] as Wide;
    determinant = determinant.times(pivot);
    if (pivot.isZero()) return determinant;
    for (const row of rows.slice(at + 1)) {
      const factor = (row[at] as Wide).div(pivot);
      for (let k = at; k < row.length; k += 1) row[k] = (row[k] as Wide).minus(factor.times(best[k] as Wide));
    }
  }
  return determinant;
}

describe('greatestEigenvalue', () => {
  it('is a root of the characteristic polynomial, and none lies above it', () => {
    fc.assert(
      fc.property(drawnColumns(-100), (columns) => {
        const matrix = correlations(columns);
        const value = new Eighty(toPlainText(greatestEigenvalue(matrix)));
        expect(characteristic(matrix, value).abs().toNumber()).toBeLessThan(1e-17);
        // From the greatest root upwards the polynomial keeps its sign.
        const sign = matrix.length % 2 === 0 ? 1 : -1;
        for (const step of ['1e-12', '1e-3', '0.1', '1', '5']) {
          expect(characteristic(matrix, value.plus(step)).times(sign).toNumber()).toBeGreaterThan(0);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is 1 + r of two columns, up or down, and 1 + sqrt(2) r in a chain of three', () => {
    expect(shown(matrixOf('1 0.3', '0.3 1'))).toBe('1.300000000000');
    expect(shown(matrixOf('1 -0.3', '-0.3 1'))).toBe('1.300000000000');
    expect(shown(matrixOf('1 -0.3 0', '-0.3 1 0.3', '0 0.3 1'))).toBe((1 + Math.SQRT2 * 0.3).toFixed(12));
  });

  it('is the number of columns that all go together, and 1 of columns that have nothing to do with one another', () => {
    expect(shown(matrixOf('1 1 -1', '1 1 -1', '-1 -1 1'))).toBe('3.000000000000');
    expect(shown(matrixOf('1 0 0', '0 1 0', '0 0 1'))).toBe('1.000000000000');
  });

  it('is that of each of several that tie', () => {
    expect(shown(matrixOf('1 0.5 0 0', '0.5 1 0 0', '0 0 1 -0.5', '0 0 -0.5 1'))).toBe('1.500000000000');
  });
});
