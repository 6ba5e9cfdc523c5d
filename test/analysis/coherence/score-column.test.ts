import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { correlate, covary, ScoreColumn } from '../../../src/analysis/coherence/score-column.ts';
import { toPlainText, toShortText } from '../../../src/numeric/text.ts';
import { cells } from '../../support/model-workspace.ts';

/** A column from its texts, `-` for no figure. */
function columnOf(text: string): ScoreColumn {
  return new ScoreColumn(cells(...text.split(' ').map((cell) => (cell === '-' ? '' : cell))));
}

function shown(a: string, b: string): readonly (string | number | undefined)[] {
  const { regions, pearson, spearman } = correlate(columnOf(a), columnOf(b));
  const [left, right] = [pearson, spearman].map((r) => (r === undefined ? r : Number(toPlainText(r)).toFixed(12)));
  return [regions, left, right];
}

describe('correlate', () => {
  it('is 0.5 by both kinds of 1 2 3 and 2 1 3', () => {
    expect(shown('1 2 3', '2 1 3')).toEqual([3, '0.500000000000', '0.500000000000']);
  });

  it('goes by values and by ranks: squares rise with the numbers, but not evenly', () => {
    // cor(1:4, (1:4)^2) in R.
    expect(shown('1 2 3 4', '1 4 9 16')).toEqual([4, '0.984374038698', '1.000000000000']);
  });

  it('gives tied values the mean of their ranks', () => {
    // cor(c(1, 2, 2, 4, 5), c(3, 1, 2, 2, 9), method = "spearman") in R.
    expect(shown('1 2 2 4 5', '3 1 2 2 9')[2]).toBe('0.289473684211');
  });

  it('ranks anew the regions that have both figures', () => {
    // Without the third and the last region: 1 2 4 and 3 9 1.
    expect(shown('1 2 3 4 -', '3 9 - 1 5')).toEqual(shown('1 2 4', '3 9 1'));
  });

  it('tells nothing below three regions that have both, nor of a column that is equal throughout', () => {
    expect(shown('1 2 - 4', '3 - 5 9')).toEqual([2, undefined, undefined]);
    expect(shown('1 2 3 9', '7 7 7.0 -')).toEqual([3, undefined, undefined]);
    expect(shown('- - -', '1 2 4')).toEqual([0, undefined, undefined]);
  });

  it('is the same either way round, whatever the order of the regions, and within -1 and 1', () => {
    const cell = fc.oneof({ weight: 4, arbitrary: fc.integer({ min: 0, max: 9 }).map(String) }, fc.constant('-'));
    const rows = fc.array(fc.tuple(cell, cell), { minLength: 3, maxLength: 12 });
    const drawn = rows.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })));
    fc.assert(
      fc.property(drawn, ([all, shuffled]) => {
        const column = (of: typeof all, at: 0 | 1): ScoreColumn => columnOf(of.map((row) => row[at]).join(' '));
        const found = correlate(column(all, 0), column(all, 1));
        expect(correlate(column(all, 1), column(all, 0))).toEqual(found);
        expect(correlate(column(shuffled, 0), column(shuffled, 1))).toEqual(found);
        for (const r of [found.pearson, found.spearman]) {
          if (r !== undefined) expect(Math.abs(Number(toPlainText(r)))).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});

describe('covary', () => {
  it('is the covariance over the regions that have both figures', () => {
    const covariance = covary(columnOf('1 2 3 4 -'), columnOf('3 9 - 1 5'));
    // 1 2 4 and 3 9 1 deviate from 7/3 and 13/3: the products sum to -16/3.
    expect(covariance && Number(toShortText(covariance)).toFixed(12)).toBe((-8 / 3).toFixed(12));
  });

  it('tells nothing below three of them', () => {
    expect(covary(columnOf('1 2 - 4'), columnOf('3 - 5 9'))).toBeUndefined();
  });
});
