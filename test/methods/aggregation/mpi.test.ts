import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arithmeticMethod } from '../../../src/methods/aggregation/arithmetic.ts';
import { mpiMethod } from '../../../src/methods/aggregation/mpi.ts';
import { snap } from '../../../src/numeric/exact.ts';
import { compareSnapped } from '../../../src/numeric/order.ts';
import { describeColumn } from '../../../src/numeric/statistics.ts';
import { toShortText } from '../../../src/numeric/text.ts';
import { DRAWS } from '../../support/draws.ts';
import { decimalOf, Eighty } from '../../support/exact-values.ts';
import {
  children,
  drawnChildren,
  fractionsOf,
  type Pair,
  thirtyDigits,
  totalOf,
} from '../../support/weighted-scores.ts';

const weightedArithmeticMean = await arithmeticMethod.kernel();

const penalisedMean = await mpiMethod.kernel();

const index = (...given: readonly Pair[]) => toShortText(snap(penalisedMean(children(...given))));

describe('penalisedMean', () => {
  it('takes the variance in units of the mean off the mean: by hand', () => {
    // Mean 100, deviations 10: 100 - 100/100. Weighted 3 to 1: mean 105, variance 75.
    expect(index(['1', '90'], ['1', '110'])).toBe('99');
    expect(index(['3', '110'], ['1', '90'])).toBe('104.285714285714285714285714286');
    expect(index(['2', '7'], ['5', '7'], ['0.3', '7'])).toBe('7');
  });

  it('takes scores below 0 while their mean is above it, and may fall below 0 itself', () => {
    // Mean 1, deviations 3: 1 - 9.
    expect(index(['1', '4'], ['1', '-2'])).toBe('-8');
  });

  it('gives what fractions give, to the 30 digits that count', () => {
    fc.assert(
      fc.property(drawnChildren(1), (given) => {
        const terms = fractionsOf(given);
        const weight = totalOf(terms.map(({ w }) => w));
        const mean = totalOf(terms.map(({ w, s }) => w.mul(s))).div(weight);
        const variance = totalOf(terms.map(({ w, s }) => w.mul(s.sub(mean)).mul(s.sub(mean)))).div(weight);
        const expected = mean.sub(variance.div(mean));
        expect(toShortText(snap(penalisedMean(given)))).toBe(thirtyDigits(expected));
      }),
      DRAWS,
    );
  });

  // R's Compind, ci_mpi, weighs alike and divides the squares by n - 1: its penalty is n / (n - 1) of this one.
  it('takes off (n - 1) / n of the penalty with the sample variance, where weights are equal', () => {
    fc.assert(
      fc.property(drawnChildren(1), (drawn) => {
        fc.pre(drawn.length > 1);
        const given = drawn.map(({ score }) => ({ weight: { coefficient: 1n, exponent: 0 }, score }));
        const { mean, standardDeviation } = describeColumn(given.map(({ score }) => score));
        const [m, s] = [mean, standardDeviation].map((value) => new Eighty(decimalOf(value ?? mpiFailure())));
        const n = given.length;
        const penalty =
          s
            ?.pow(2)
            .div(m ?? 1)
            .mul(n - 1)
            .div(n) ?? 0;
        const difference =
          m
            ?.sub(penalty)
            .sub(decimalOf(penalisedMean(given)))
            .abs() ?? 1;
        expect(m?.mul('1e-30').gte(difference)).toBe(true);
      }),
      DRAWS,
    );
  });

  it('is at most the mean, and equals it only where all children are equal', () => {
    fc.assert(
      fc.property(drawnChildren(1), (given) => {
        const areEqual = given.every(({ score }) => compareSnapped(score, given[0]?.score ?? score) === 0);
        expect(compareSnapped(penalisedMean(given), weightedArithmeticMean(given))).toBe(areEqual ? 0 : -1);
      }),
      DRAWS,
    );
  });
});

function mpiFailure(): never {
  throw new Error('a column without a mean');
}

describe('mpi', () => {
  it('takes scores whose mean is above 0, and its contributions do not add up', () => {
    expect([mpiMethod.domain(), mpiMethod.additive]).toEqual(['positive-mean', false]);
  });
});
