import { describe, expect, it } from 'vitest';
import { checkTreated } from '../../../src/audit/derivation/check-treated.ts';
import { knownTreated } from '../../../src/audit/derivation/known-treated.ts';
import type { Derivation } from '../../../src/audit/derivation/read-derivation.ts';
import { derivationOf, tallied } from '../../support/derivation-rows.ts';

function checked(derivation: Derivation) {
  return tallied(async (tally) => checkTreated(derivation, await knownTreated(derivation.rows), tally));
}

describe('checkTreated', () => {
  it('wants the adjusted value where nothing was done to it, and what its transform makes of it', async () => {
    const derivation = derivationOf(
      'region,indicator,adjusted,treated,treatment,parameters',
      'a,X,1.50,1.5,,floor=0',
      'b,X,1,2,,floor=0',
      'c,X,1,,,',
      'd,X,,,,',
      'e,X,1,2,winsorized,floor=0',
      'f,X,2,0.69314718055994530942,,transform=log floor=0',
      'f,Y,2,0.6931471805599453096,,transform=log floor=0',
      'f,Z,-2,1,,transform=log floor=0',
      'f,W,0.33333333333333333333,3,,transform=reciprocal',
      'f,V,0.33333333333333333333,3.000000000000000001,,transform=reciprocal',
      'f,U,1,1,,transform=cube',
    );
    expect(await checked(derivation)).toEqual({
      checked: 8,
      unchecked: { treated: 1 },
      found: [
        'underived-figure b X treated 1',
        'underived-figure c X treated 1',
        'underived-figure f Y treated 0.69314718055994530942',
        'underived-figure f Z treated ',
        'underived-figure f V treated 3',
      ],
    });
  });

  it('leaves a derivation alone that does not tell what was done', async () => {
    const derivation = derivationOf('region,indicator,adjusted,treated', 'a,X,1,2');
    expect(await checked(derivation)).toEqual({ checked: 0, unchecked: {}, found: [] });
  });
});
