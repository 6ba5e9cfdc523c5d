import type { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Exact } from '../../src/model/exact.ts';
import { align, alignExactly, type ColumnStatistics, describeColumn } from '../../src/numeric/statistics.ts';
import { exact } from '../../src/numeric/text.ts';
import { DRAWS } from '../support/draws.ts';
import { decimalOf, exactValue, Forty, valueText } from '../support/exact-values.ts';
import { spreadsheetStatistics } from '../support/spreadsheet-statistics.ts';

function column(...texts: readonly string[]): readonly Exact[] {
  return Object.freeze(texts.map(exact));
}

/** Every figure of a column but positions as text, '' where there is none. */
function figures(statistics: ColumnStatistics): Record<string, string | number> {
  const { count, distinct, modeCount, minAt: _, maxAt: __, ...rest } = statistics;
  const texts = Object.entries(rest).map(([name, value]) => [name, value === undefined ? '' : valueText(value)]);
  return { count, distinct, modeCount, ...Object.fromEntries(texts) };
}

/** Within 10^-33 of 1 or of the figure: what 40 working digits leave of a difference of moments. */
function expectNear(actual: Exact | undefined, expected: Decimal | undefined): void {
  expect(actual === undefined).toBe(expected === undefined);
  if (actual === undefined || expected === undefined) return;
  const tolerance = expected.abs().plus(1).times('1e-33');
  expect(decimalOf(actual).minus(expected).abs().lessThan(tolerance), `${valueText(actual)} for ${expected}`).toBe(
    true,
  );
}

/** Decimals of up to 4 places, a few alike, long enough columns among them. */
const drawnColumn = fc
  .tuple(fc.integer({ min: 1, max: 40 }), fc.nat(4), fc.constantFrom(3, 50, 1_000_000))
  .chain(([length, places, spread]) => {
    const value = fc.integer({ min: -spread, max: spread }).map((n) => new Forty(n).div(10 ** places).toFixed());
    return fc.array(value, { minLength: length, maxLength: length });
  });

describe('describeColumn', () => {
  it('gives the mean, median, STDEV.S, SKEW and KURT of a spreadsheet that loses no digit', () => {
    fc.assert(
      fc.property(drawnColumn, (texts) => {
        const ours = describeColumn(column(...texts));
        const theirs = spreadsheetStatistics(texts);
        expect(valueText(ours.mean ?? exact('0'))).toBe(valueText(theirs.mean.toSignificantDigits(40)));
        expect(valueText(ours.median ?? exact('0'))).toBe(valueText(theirs.median));
        expectNear(ours.standardDeviation, theirs.standardDeviation);
        expectNear(ours.skewness, theirs.skewness);
        expectNear(ours.kurtosis, theirs.kurtosis);
      }),
      { ...DRAWS, numRuns: 1000 },
    );
  });

  it('counts values, distinct values and the most frequent one, and finds the ends', () => {
    fc.assert(
      fc.property(drawnColumn, (texts) => {
        const ours = describeColumn(column(...texts));
        const counts = new Map<number, number>();
        for (const text of texts) counts.set(Number(text), (counts.get(Number(text)) ?? 0) + 1);
        const numbers = [...counts.keys()];
        expect([ours.count, ours.distinct, ours.modeCount]).toEqual([
          texts.length,
          counts.size,
          Math.max(...counts.values()),
        ]);
        const ends = [ours.min, ours.max].map((end) => Number(end && valueText(end)));
        expect(ends).toEqual([Math.min(...numbers), Math.max(...numbers)]);
        const at = (end: number) => texts.flatMap((text, position) => (Number(text) === end ? [position] : []));
        expect([ours.minAt, ours.maxAt]).toEqual([at(Math.min(...numbers)), at(Math.max(...numbers))]);
      }),
      { ...DRAWS, numRuns: 1000 },
    );
  });

  it('does not depend on the order of the values', () => {
    const shuffled = drawnColumn.chain((texts) => {
      return fc.tuple(fc.constant(texts), fc.shuffledSubarray(texts, { minLength: texts.length }));
    });
    fc.assert(
      fc.property(shuffled, ([texts, others]) => {
        expect(figures(describeColumn(column(...others)))).toEqual(figures(describeColumn(column(...texts))));
      }),
      { ...DRAWS, numRuns: 300 },
    );
  });

  // The examples of Microsoft's reference of Excel functions: "SKEW function" and "KURT function" share this sample.
  it('gives the SKEW and KURT that Microsoft prints for 3,4,5,2,3,4,5,6,4,7', () => {
    const { skewness, kurtosis } = describeColumn(column('3', '4', '5', '2', '3', '4', '5', '6', '4', '7'));
    const rounded = [skewness, kurtosis].map((value) => value && decimalOf(value).toDecimalPlaces(9).toString());
    expect(rounded).toEqual(['0.359543071', '-0.151799637']);
  });

  // The same reference, "STDEV.S function": breaking strengths of ten tools.
  it('gives the STDEV.S that Microsoft prints for ten breaking strengths', () => {
    const strengths = ['1345', '1301', '1368', '1322', '1310', '1370', '1318', '1350', '1303', '1299'];
    const { standardDeviation, mean } = describeColumn(column(...strengths));
    expect(standardDeviation && decimalOf(standardDeviation).toDecimalPlaces(8).toString()).toBe('27.46391572');
    expect(mean && valueText(mean)).toBe('1328.6');
  });

  // NIST Statistical Reference Datasets, "NumAcc1": 10000001, 10000003, 10000002, certified mean and deviation.
  it('loses no digit where a two-pass float would: NIST NumAcc1', () => {
    const { mean, standardDeviation } = describeColumn(column('10000001', '10000003', '10000002'));
    expect([mean, standardDeviation].map((value) => value && valueText(value))).toEqual(['10000002', '1']);
  });

  it('keeps spread that lies 29 digits below the values', () => {
    const near = column(`1.${'0'.repeat(28)}1`, '1', `1.${'0'.repeat(28)}3`, '1');
    expect(valueText(describeColumn(near).median ?? exact('0'))).toBe(`1.${'0'.repeat(29)}5`);
    expectNear(describeColumn(near).skewness, spreadsheetStatistics(['1', '0', '3', '0']).skewness);
  });

  it('takes values that differ past the 30th digit for one', () => {
    const third = `0.${'3'.repeat(40)}`;
    const { distinct, modeCount } = describeColumn(column(third, `0.${'3'.repeat(38)}21`, '0.3'));
    expect([distinct, modeCount]).toEqual([2, 2]);
  });
});

describe('describeColumn of a column too short or too uniform', () => {
  const none = { min: '', max: '', mean: '', median: '', standardDeviation: '', skewness: '', kurtosis: '' };

  it('gives counts of 0 and no figure for no value', () => {
    expect(figures(describeColumn([]))).toEqual({ count: 0, distinct: 0, modeCount: 0, ...none });
    expect([describeColumn([]).minAt, describeColumn([]).maxAt]).toEqual([[], []]);
  });

  it('gives no deviation for one value', () => {
    const one = { ...none, min: '7', max: '7', mean: '7', median: '7' };
    expect(figures(describeColumn(column('7.0')))).toEqual({ count: 1, distinct: 1, modeCount: 1, ...one });
  });

  it('gives no skewness for two values', () => {
    const { standardDeviation, skewness, kurtosis } = figures(describeColumn(column('1', '3')));
    expect([standardDeviation, skewness, kurtosis]).toEqual(['1.41421356237309504880168872420969807857', '', '']);
  });

  it('gives no kurtosis for three values', () => {
    const { skewness, kurtosis, median } = figures(describeColumn(column('1', '5', '0')));
    expect([kurtosis, median]).toEqual(['', '1']);
    expect(skewness).not.toBe('');
  });

  // By hand: the mean is 1/4, s = 1/2, the cubes sum to 3/8 and the fourth powers to 21/64.
  it('gives 2 and 4 for 0, 0, 0, 1', () => {
    const { skewness, kurtosis, standardDeviation } = figures(describeColumn(column('0', '0', '0', '1')));
    expect([standardDeviation, skewness, kurtosis]).toEqual(['0.5', '2', '4']);
  });

  it('gives a deviation of 0 and no shape for equal values, in whatever forms', () => {
    const { distinct, standardDeviation, skewness, kurtosis } = figures(
      describeColumn(column('5', '5.0', '0.5e1', '5.000', '50e-1')),
    );
    expect([distinct, standardDeviation, skewness, kurtosis]).toEqual([1, '0', '', '']);
  });
});

describe('align', () => {
  it('gives integers of one exponent that stand for the values snapped', () => {
    fc.assert(
      fc.property(fc.array(exactValue, { maxLength: 6 }), (values) => {
        const { integers, exponent } = align(Object.freeze(values));
        const texts = integers.map((coefficient) => valueText({ coefficient, exponent }));
        expect(texts).toEqual(values.map((value) => valueText(decimalOf(value).toSignificantDigits(30))));
      }),
      { ...DRAWS, numRuns: 1000 },
    );
  });
});

describe('alignExactly', () => {
  it('gives integers of one exponent that stand for the values as they are', () => {
    fc.assert(
      fc.property(fc.array(exactValue, { maxLength: 6 }), (values) => {
        const { integers, exponent } = alignExactly(Object.freeze(values));
        const texts = integers.map((coefficient) => valueText({ coefficient, exponent }));
        expect(texts).toEqual(values.map(valueText));
      }),
      { ...DRAWS, numRuns: 1000 },
    );
  });
});
