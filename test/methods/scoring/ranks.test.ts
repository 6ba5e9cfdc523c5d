import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bordaMethod, percentileRankMethod, rankMethod } from '../../../src/methods/scoring/ranks.ts';
import { divide } from '../../../src/numeric/exact.ts';
import { exact } from '../../../src/numeric/text.ts';
import { DRAWS } from '../../support/draws.ts';
import { columnOf, SIXTY, scoreTexts, textColumn } from '../../support/scoring-column.ts';

const rank = await rankMethod.kernel();
const borda = await bordaMethod.kernel();
const percentileRank = await percentileRankMethod.kernel();

const UNEVEN = ['7', '3', '7.0', '9', '-1', '3'];

describe('rank', () => {
  it('gives the worst 1 and the best n, and ties the lower rank they share', () => {
    expect(scoreTexts(rank, textColumn(UNEVEN))).toEqual(['4', '2', '4', '6', '1', '2']);
    expect(scoreTexts(rank, textColumn(UNEVEN, { direction: 'negative' }))).toEqual(['2', '4', '2', '1', '6', '4']);
  });

  it('sees rates tie that binary floats tell apart', () => {
    const rates = [
      ['0.3', '3'],
      ['0.9', '9'],
      ['1.2', '12'],
      ['0.2', '4'],
    ].map(([a = '', b = '']) => divide(exact(a), exact(b)));
    expect(scoreTexts(rank, columnOf(rates))).toEqual(['2', '2', '2', '1']);
  });

  it('ranks all as the best where all are equal, and one alone as first of one', () => {
    expect(scoreTexts(rank, textColumn(['5', '5.0', '5']))).toEqual(['3', '3', '3']);
    expect(scoreTexts(rank, textColumn(['5']))).toEqual(['1']);
  });

  it('counts the peers that are worse', () => {
    const drawn = fc.array(fc.integer({ min: -4, max: 4 }), { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(drawn, fc.boolean(), (numbers, isNegative) => {
        fc.pre(new Set(numbers).size > 1);
        const turned = numbers.map((number) => (isNegative ? -number : number));
        const expected = turned.map((own) => `${1 + turned.filter((other) => other < own).length}`);
        const direction = isNegative ? 'negative' : 'positive';
        expect(scoreTexts(rank, textColumn(numbers.map(String), { direction }))).toEqual(expected);
      }),
      { ...DRAWS, numRuns: 500 },
    );
  });
});

describe('borda', () => {
  it('is the rank less 1', () => {
    expect(scoreTexts(borda, textColumn(UNEVEN))).toEqual(['3', '1', '3', '5', '0', '1']);
    expect(scoreTexts(borda, textColumn(['2', '2']))).toEqual(['1', '1']);
  });
});

describe('percentile-rank', () => {
  it('spreads ranks evenly over the scale', () => {
    expect(scoreTexts(percentileRank, textColumn(UNEVEN))).toEqual(['60', '20', '60', '100', '0', '20']);
    expect(scoreTexts(percentileRank, textColumn(['1', '4', '2', '3'], SIXTY))).toEqual([
      '60',
      '100',
      '73.3333333333333333333333333333',
      '86.6666666666666666666666666667',
    ]);
  });

  it('scores the ceiling where nothing differs', () => {
    expect(scoreTexts(percentileRank, textColumn(['8', '8.00'], SIXTY))).toEqual(['100', '100']);
    expect(scoreTexts(percentileRank, textColumn(['8'], SIXTY))).toEqual(['100']);
  });

  it('does not ask how far apart values are', () => {
    const near = scoreTexts(percentileRank, textColumn(['1', '2', '3', '4']));
    expect(scoreTexts(percentileRank, textColumn(['1', '1.001', '3', '1e20']))).toEqual(near);
  });
});
