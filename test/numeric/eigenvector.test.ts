import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pairwiseMatrix } from '../../src/methods/weights/pairwise.ts';
import { type Matrix, principalEigenpair } from '../../src/numeric/eigenvector.ts';
import { exact } from '../../src/numeric/text.ts';
import { Eighty, valueText } from '../support/exact-values.ts';
import { drawnJudgments, judgmentsOf, shownTo } from '../support/pairwise.ts';

function wide({ coefficient, exponent }: { coefficient: bigint; exponent: number }) {
  return new Eighty(`${coefficient}e${exponent}`);
}

/** The largest |(A v)_i - lambda v_i|, computed with 80 digits by decimal.js. */
function residue(matrix: Matrix): number {
  const { vector, value } = principalEigenpair(matrix);
  const lambda = wide(value);
  const entries = vector.map(wide);
  const rows = matrix.map((row, i) => {
    const product = row.reduce((sum, entry, j) => sum.plus(wide(entry).times(entries[j] ?? 0)), new Eighty(0));
    return product.minus(lambda.times(entries[i] ?? 0)).abs();
  });
  return Eighty.max(...rows).toNumber();
}

const someMatrix = fc.integer({ min: 2, max: 9 }).chain((n) => {
  return drawnJudgments(n).map((rows) => pairwiseMatrix(n, [judgmentsOf(rows)]));
});

describe('principalEigenpair', () => {
  it('gives a positive vector that sums to 1 and that the matrix only stretches, to far below 10^-18', () => {
    fc.assert(
      fc.property(someMatrix, (matrix) => {
        expect(residue(matrix)).toBeLessThan(1e-36);
        const { vector } = principalEigenpair(matrix);
        const sum = vector.reduce((total, entry) => total.plus(wide(entry)), new Eighty(0));
        expect(sum.minus(1).abs().toNumber()).toBeLessThan(1e-38);
        expect(vector.every(({ coefficient }) => coefficient > 0n)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('does so for 15 things and for judgments far off the scale', () => {
    const [rows] = fc.sample(drawnJudgments(15), { numRuns: 1, seed: 7 });
    expect(residue(pairwiseMatrix(15, [judgmentsOf(rows ?? [])]))).toBeLessThan(1e-36);
    const wild = ['1000000000000 7 1/3', '1/900000000000 2', '1000000000'];
    expect(residue(pairwiseMatrix(4, [judgmentsOf(wild)]))).toBeLessThan(1e-18);
  });

  it('gives the eigenvalue of a matrix that goes round in a circle: 1 + 9 + 1/9', () => {
    const { vector, value } = principalEigenpair(pairwiseMatrix(3, [judgmentsOf(['9 1/9', '9'])]));
    expect(valueText(value)).toBe(new Eighty(91).div(9).toSignificantDigits(40).toString());
    expect(vector.map((entry) => shownTo(20, entry))).toEqual(Array(3).fill((1 / 3).toFixed(20)));
  });

  it('ends on a matrix whose iteration hardly moves, with an eigenvalue far above what counts as consistent', () => {
    const { value } = principalEigenpair(
      pairwiseMatrix(3, [judgmentsOf([`1${'0'.repeat(29)} 1/${'9'.repeat(29)}`, `1${'0'.repeat(25)}`])]),
    );
    expect(wide(value).toNumber()).toBeGreaterThan(1e9);
  });

  it('is 1 and 1 of one thing alone', () => {
    const { vector, value } = principalEigenpair([[exact('1')]]);
    expect([...vector, value].map(valueText)).toEqual(['1', '1']);
  });
});
