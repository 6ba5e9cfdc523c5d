import { describe, expect, it } from 'vitest';
import { checkTreated } from '../../../src/audit/derivation/check-treated.ts';
import { derivationOf, tallied } from '../../support/derivation-rows.ts';

describe('checkTreated', () => {
  it('wants the adjusted value where nothing was done to it', async () => {
    const derivation = derivationOf(
      'region,indicator,adjusted,treated,treatment,parameters',
      'a,X,1.50,1.5,,floor=0',
      'b,X,1,2,,floor=0',
      'c,X,1,,,',
      'd,X,,,,',
      'e,X,1,2,winsorized,floor=0',
      'f,X,1,0,,transform=log floor=0',
    );
    expect(await tallied((tally) => checkTreated(derivation, tally))).toEqual({
      checked: 3,
      unchecked: { treated: 2 },
      found: ['underived-figure b X treated 1', 'underived-figure c X treated 1'],
    });
  });

  it('leaves a derivation alone that does not tell what was done', async () => {
    const derivation = derivationOf('region,indicator,adjusted,treated', 'a,X,1,2');
    expect(await tallied((tally) => checkTreated(derivation, tally))).toEqual({ checked: 0, unchecked: {}, found: [] });
  });
});
