import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entropyRedundancy } from '../../../src/methods/weights/entropy-redundancy.ts';
import { exact } from '../../../src/numeric/text.ts';
import { decimalOf, Eighty, valueText } from '../../support/exact-values.ts';
import { columnsOf, drawnColumns, wideColumn, wideSum } from '../../support/score-columns.ts';

type Column = Parameters<typeof entropyRedundancy>[0];

/** 1 - e as its definition has it, each logarithm by decimal.js with 80 digits. */
function byDefinition(column: Column) {
  const values = wideColumn(column);
  const total = wideSum(values);
  const terms = values.filter((x) => !x.isZero()).map((x) => x.div(total).times(x.div(total).ln()));
  return new Eighty(1).plus(wideSum(terms).div(new Eighty(values.length).ln()));
}

describe('entropyRedundancy', () => {
  it('is 1 - e to 38 digits', () => {
    fc.assert(
      fc.property(drawnColumns(), (columns) => {
        for (const column of columns) {
          const expected = byDefinition(column);
          const error = decimalOf(entropyRedundancy(column)).minus(expected).div(expected).abs();
          expect(error.toNumber()).toBeLessThan(1e-38);
        }
      }),
      { numRuns: 100 },
    );
  });

  it.each([
    '1e30 99.5 995 100 0',
    '0 3 0 1e-20',
    '9 10 11',
    '0.00001 5',
    '99 100 101 1000',
    `0.1${'0'.repeat(38)}1 0.1`,
  ])('takes %s, however far apart or near', (text) => {
    const [column = []] = columnsOf(text);
    const expected = byDefinition(column);
    expect(decimalOf(entropyRedundancy(column)).minus(expected).abs().toNumber()).toBeLessThan(1e-40);
  });

  it('is 1 where one value has it all, and 0 where all are equal', () => {
    expect(valueText(entropyRedundancy(['0', '7.5', '0'].map(exact)))).toBe('1');
    expect(valueText(entropyRedundancy(['7.5', '7.50', '75e-1'].map(exact)))).toBe('0');
  });

  it('does not change with the unit, and not with the order', () => {
    const [column = []] = columnsOf('80 82 78 3.25');
    const [scaled = []] = columnsOf('246 234 9.75 240');
    expect(valueText(entropyRedundancy(scaled))).toBe(valueText(entropyRedundancy(column)));
  });
});
