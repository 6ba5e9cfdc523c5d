import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { criticInformation, criticWeights } from '../../../src/methods/weights/critic.ts';
import { Eighty, valueText } from '../../support/exact-values.ts';
import { columnsOf, drawnColumns, shareTexts, shownShares, wideColumn, wideSum } from '../../support/score-columns.ts';

type Columns = Parameters<typeof criticInformation>[0];

/** The method step by step as Diakoulaki et al. have it: normalise to 0..1, then sd and correlations of what results. */
function stepByStep(columns: Columns) {
  const normalised = columns.map((column) => {
    const values = wideColumn(column);
    const [least, most] = [Eighty.min(...values), Eighty.max(...values)];
    return values.map((x) => x.minus(least).div(most.minus(least)));
  });
  const spread = normalised.map((values) => {
    const mean = wideSum(values).div(values.length);
    return { values: values.map((x) => x.minus(mean)), n: values.length };
  });
  const sd = spread.map(({ values, n }) =>
    wideSum(values.map((d) => d.times(d)))
      .div(n - 1)
      .sqrt(),
  );
  return spread.map(({ values }, j) => {
    const conflicts = spread.map((other, k) => {
      const covariance = wideSum(values.map((d, at) => d.times(other.values[at] ?? 0))).div(other.n - 1);
      return new Eighty(1).minus(covariance.div((sd[j] ?? covariance).times(sd[k] ?? covariance)));
    });
    return (sd[j] ?? new Eighty(0)).times(wideSum(conflicts));
  });
}

describe('criticWeights', () => {
  it('give the published weights of Tus and Aytac Adali, Opsearch 56 (2019), pp. 528-538: 5 packages by 6 criteria', () => {
    const columns = columnsOf('5000 680 2000 600 800', '3 5 3 4 2', '3 3 2 3 4', '4 2 3 1 3', '3 2 4 2 3', '2 1 3 2 4');
    expect(shownShares(3, criticInformation(columns))).toEqual(['0.157', '0.249', '0.168', '0.121', '0.154', '0.151']);
  });

  it('give what the steps of the method give with 80 digits', () => {
    fc.assert(
      fc.property(drawnColumns(-100), (columns) => {
        const texts = (figures: readonly string[]) => figures.map((text) => Number(text).toFixed(14));
        expect(texts(shareTexts(criticInformation(columns)))).toEqual(texts(shareTexts(stepByStep(columns))));
      }),
      { numRuns: 100 },
    );
  });

  it('see no information in columns that rise and fall together', () => {
    expect(criticInformation(columnsOf('1 2 4', '10 20 40')).map(valueText)).toEqual(['0', '0']);
  });

  it('take any scores, from three regions on', () => {
    expect(criticWeights.objective).toMatchObject({ domain: 'any', fewest: 3 });
  });
});
