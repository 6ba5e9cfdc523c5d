import { describe, expect, it } from 'vitest';
import { checkAdjusted } from '../../../src/audit/derivation/check-adjusted.ts';
import { derivationOf, tallied } from '../../support/derivation-rows.ts';

const HEADER = 'region,indicator,raw,previous,adjust_by,coefficient,per,adjusted,origin';

function checked(...rows: readonly string[]) {
  return tallied((tally) => checkAdjusted(derivationOf(HEADER, ...rows).rows, tally));
}

describe('checkAdjusted', () => {
  it('passes (raw - previous) / coefficient x per at 20 digits', async () => {
    const rows = [
      'a,X,3,,,,,3,reported',
      'a,Y,1,,population,3,1,0.33333333333333333333,reported',
      'a,Z,12,5,population,2,100,350,carry-forward',
      'a,W,3,,,,,3.000,',
      'b,X,,,,,,,',
    ];
    expect(await checked(...rows)).toEqual({ checked: 4, unchecked: {}, found: [] });
  });

  it('finds a figure that is off in its last digit, or that follows from nothing', async () => {
    const rows = [
      'a,Y,1,,population,3,1,0.33333333333333333334,reported',
      'a,X,,,,,,3,reported',
      'a,Z,3,,p,,1,3,reported',
    ];
    expect((await checked(...rows)).found).toEqual([
      'underived-figure a Y adjusted 0.33333333333333333333',
      'underived-figure a X adjusted ',
      'underived-figure a Z adjusted ',
    ]);
  });

  it('cannot derive what was imputed or rolled up, and says so', async () => {
    expect(await checked('a,X,,,,,,3,mean', 'a,Y,,,,,,3,rollup')).toEqual({
      checked: 0,
      unchecked: { imputed: 2 },
      found: [],
    });
  });

  it('reports a coefficient that nothing can be divided by', async () => {
    expect((await checked('a,X,3,,p,0,1,3,reported')).found).toEqual(['unscorable-figure a X coefficient']);
  });
});
