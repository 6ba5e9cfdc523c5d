import { expect, it } from 'vitest';
import {
  bandFormula,
  comparedFormula,
  publishedFormula,
  rankFormula,
} from '../../../src/audit/workbook/publication-formulas.ts';

it('the highest comes first, and whoever has no figure has no rank', () => {
  expect(rankFormula('D5', 'D$5:D$9', 'competition')).toBe('IF(ISNUMBER(D5),RANK(D5,D$5:D$9),"")');
  expect(rankFormula('D5', 'D$5:D$9', 'dense')).toBe(
    'IF(ISNUMBER(D5),1+ROUND(SUMPRODUCT(ISNUMBER(D$5:D$9)*(D$5:D$9>D5)/COUNTIF(D$5:D$9,D$5:D$9&"")),0),"")',
  );
});

it('a band is the highest that is reached, if any', () => {
  expect(bandFormula('D5', 'A1:A3', 'B1:B3')).toBe('IF(ISNUMBER(D5),IF(D5<MIN(A1:A3),"",LOOKUP(D5,A1:A3,B1:B3)),"")');
});

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
