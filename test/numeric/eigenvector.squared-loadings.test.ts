import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { correlations } from '../../src/numeric/correlation.ts';
import { type Matrix, squaredLoadings } from '../../src/numeric/eigenvector.ts';
import { exact, toPlainText } from '../../src/numeric/text.ts';
import { Eighty } from '../support/exact-values.ts';
import { columnsOf, drawnColumns, shownShares, wideSum } from '../support/score-columns.ts';

type Wide = InstanceType<typeof Eighty>;

function matrixOf(...rows: readonly string[]): Matrix {
  return rows.map((row) => row.split(' ').map(exact));
}

/** How far the loadings, with the signs that fit best, are from an eigenvector: |A v - (v' A v) v|, with 80 digits. */
function residue(matrix: Matrix): number {
  const wide = matrix.map((row) => row.map((entry) => new Eighty(toPlainText(entry))));
  const sizes = squaredLoadings(matrix).map((share) => new Eighty(toPlainText(share)).sqrt());
  const times = (v: readonly Wide[]) => wide.map((row) => wideSum(row.map((entry, at) => entry.times(v[at] ?? 0))));
  const signs = Array.from({ length: 2 ** (sizes.length - 1) }, (_, n) =>
    sizes.map((_, at) => ((n >> at) & 1 ? -1 : 1)),
  );
  const residues = signs.map((sign) => {
    const v = sizes.map((size, at) => size.times(sign[at] ?? 1));
    const image = times(v);
    const value = wideSum(image.map((entry, at) => entry.times(v[at] ?? 0)));
    return Eighty.max(...image.map((entry, at) => entry.minus(value.times(v[at] ?? 0)).abs())).toNumber();
  });
  return Math.min(...residues);
}

describe('squaredLoadings', () => {
  it('are the squares of an eigenvector and sum to 1', () => {
    fc.assert(
      fc.property(drawnColumns(-100), (columns) => {
        const matrix = correlations(columns);
        expect(residue(matrix)).toBeLessThan(1e-17);
        const total = wideSum(squaredLoadings(matrix).map((share) => new Eighty(toPlainText(share))));
        expect(total.minus(1).abs().toNumber()).toBeLessThan(1e-38);
      }),
      { numRuns: 60 },
    );
  });

  it('are 1/4, 1/2 and 1/4 in a chain: (1, sqrt(2), 1) / 2 is its first eigenvector', () => {
    const chain = matrixOf('1 -0.3 0', '-0.3 1 0.3', '0 0.3 1');
    expect(shownShares(20, squaredLoadings(chain))).toEqual([0.25, 0.5, 0.25].map((share) => share.toFixed(20)));
  });

  it('do not mind the sign of a column', () => {
    const plain = squaredLoadings(correlations(columnsOf('1 2 4 3', '5 1 2 2', '9 7 1 5')));
    const turned = squaredLoadings(correlations(columnsOf('1 2 4 3', '-5 -1 -2 -2', '9 7 1 5')));
    expect(shownShares(25, turned)).toEqual(shownShares(25, plain));
  });

  it('are equal where no component comes first: columns that have nothing to do with one another, and two of any kind', () => {
    expect(shownShares(12, squaredLoadings(matrixOf('1 0 0', '0 1 0', '0 0 1')))).toEqual(
      Array(3).fill((1 / 3).toFixed(12)),
    );
    expect(shownShares(12, squaredLoadings(matrixOf('1 -0.3', '-0.3 1')))).toEqual([
      '0.500000000000',
      '0.500000000000',
    ]);
    expect(shownShares(12, squaredLoadings(matrixOf('1 1e-18', '1e-18 1')))).toEqual([
      '0.500000000000',
      '0.500000000000',
    ]);
  });

  it('count every component alike that ties for the first: two pairs, each as close', () => {
    const pairs = matrixOf('1 0.5 0 0', '0.5 1 0 0', '0 0 1 -0.5', '0 0 -0.5 1');
    expect(shownShares(12, squaredLoadings(pairs))).toEqual(Array(4).fill('0.250000000000'));
  });

  it('tell a component from one that is weaker by a hair', () => {
    const pairs = matrixOf('1 0.500000000001 0 0', '0.500000000001 1 0 0', '0 0 1 0.5', '0 0 0.5 1');
    expect(shownShares(12, squaredLoadings(pairs))).toEqual([
      ...Array(2).fill('0.500000000000'),
      ...Array(2).fill('0.000000000000'),
    ]);
  });
});
