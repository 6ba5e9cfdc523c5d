import { expect, it } from 'vitest';
import { comparedFormula, publishedFormula } from '../../../src/audit/workbook/rounding-formulas.ts';

it('a half goes to the even neighbour, or away from zero', () => {
  expect(publishedFormula('D5', 'half-even')).toBe(
    'IF(ISNUMBER(D5),IF(MOD(ROUND(D5*10^decimals,snap_places),1)=0.5,2*ROUND(D5*10^decimals/2,0),' +
      'ROUND(ROUND(D5*10^decimals,snap_places),0))/10^decimals,"")',
  );
  expect(publishedFormula('D5', 'half-up')).toBe(
    'IF(ISNUMBER(D5),ROUND(ROUND(D5*10^decimals,snap_places),0)/10^decimals,"")',
  );
});

it('unrounded scores are compared without the noise of their last digits', () => {
  expect(comparedFormula('D5')).toBe('IF(ISNUMBER(D5),ROUND(D5,compare_places),"")');
});
