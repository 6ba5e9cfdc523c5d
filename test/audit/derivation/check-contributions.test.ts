import { describe, expect, it } from 'vitest';
import { checkContributions, checkTotals, checkWeights } from '../../../src/audit/derivation/check-contributions.ts';
import { exact } from '../../../src/numeric/text.ts';
import { derivationOf, tallied } from '../../support/derivation-rows.ts';

const HEADER = 'region,indicator,score,effective_weight,contribution,parameters';

/** Totals by region, off by at most a slack. */
function totals(scores: Readonly<Record<string, string>>, slack = '0') {
  const file = 'scores.csv';
  return new Map(
    Object.entries(scores).map(([region, score]) => [region, { score: exact(score), slack: exact(slack), file }]),
  );
}

describe('checkContributions', () => {
  it('passes effective_weight x score, 0 without a score, and blanks', async () => {
    const { rows } = derivationOf(
      HEADER,
      'a,X,33.333333333333333333,0.3,9.9999999999999999999,',
      'a,Y,,0,0,',
      'a,Z,5,0.1,,',
    );
    expect(await tallied((tally) => checkContributions(rows, tally))).toEqual({ checked: 2, unchecked: {}, found: [] });
  });

  it('finds one that is off in its 18th digit', async () => {
    const { rows } = derivationOf(HEADER, 'a,X,50,0.3,15.0000000000000001,', 'a,Y,,0.5,1,');
    expect((await tallied((tally) => checkContributions(rows, tally))).found).toEqual([
      'underived-figure a X contribution 15',
      'underived-figure a Y contribution 0',
    ]);
  });
});

describe('checkWeights', () => {
  const third = '0.33333333333333333333';
  const rows = (last: string) => {
    const thirds = ['X', 'Y'].map((code) => `a,${code},1,${third},1,`);
    return derivationOf(HEADER, ...thirds, `a,Z,1,${last},1,`, 'b,X,,0,,', 'b,Y,,,,').rows;
  };

  it('passes weights that sum to 1 but for their rounding, and none at all', async () => {
    const checked = await tallied((tally) => checkWeights(rows(third), totals({ a: '1' }), tally));
    expect(checked).toEqual({ checked: 1, unchecked: {}, found: [] });
  });

  it('finds weights that do not', async () => {
    const { found } = await tallied((tally) => checkWeights(rows('0.333333333333333334'), undefined, tally));
    expect(found).toEqual(['underived-figure a index effective_weight 1']);
  });

  it('finds weights that are all 0 where there is a total', async () => {
    const { found } = await tallied((tally) => checkWeights(rows(third), totals({ b: '7' }), tally));
    expect(found).toEqual(['underived-figure b index effective_weight 1']);
  });
});

describe('checkTotals', () => {
  const { rows } = derivationOf(HEADER, 'a,X,50,0.3,15,', 'a,Y,100,0.7,70,', 'b,X,1,0.3,0.3,', 'b,Y,1,0.7,0.7,');

  it('passes totals that are the sum, or round to it', async () => {
    expect(await tallied((tally) => checkTotals(rows, totals({ a: '85', b: '1' }), tally))).toEqual({
      checked: 2,
      unchecked: {},
      found: [],
    });
    expect((await tallied((tally) => checkTotals(rows, totals({ a: '85.4', b: '1' }, '0.5'), tally))).found).toEqual(
      [],
    );
  });

  it('finds a total that is not the sum', async () => {
    expect(
      (await tallied((tally) => checkTotals(rows, totals({ a: '85.0000000000000001', b: '1' }), tally))).found,
    ).toEqual(['underived-figure a index scores.csv 85']);
  });

  it('leaves out what does not sum, and says so', async () => {
    const others = derivationOf(HEADER, 'a,X,50,0.3,,', 'b,X,50,1,50,floor=0 carry=published', 'c,X,1,1,1,').rows;
    expect(await tallied((tally) => checkTotals(others, totals({ a: '15', b: '49' }), tally))).toEqual({
      checked: 0,
      unchecked: { 'not-additive': 3 },
      found: [],
    });
    expect((await tallied((tally) => checkTotals(rows, undefined, tally))).unchecked).toEqual({ 'no-totals': 2 });
  });
});
