import { expect, it } from 'vitest';
import { bandFormula, rankFormula } from '../../../src/audit/workbook/ranking-formulas.ts';

it('the highest comes first, and whoever has no figure has no rank', () => {
  expect(rankFormula('D5', 'D$5:D$9', 'competition')).toBe('IF(ISNUMBER(D5),RANK(D5,D$5:D$9),"")');
  expect(rankFormula('D5', 'D$5:D$9', 'dense')).toBe(
    'IF(ISNUMBER(D5),1+ROUND(SUMPRODUCT(ISNUMBER(D$5:D$9)*(D$5:D$9>D5)/COUNTIF(D$5:D$9,D$5:D$9&"")),0),"")',
  );
});

it('a band is the highest that is reached, if any', () => {
  expect(bandFormula('D5', 'A1:A3', 'B1:B3')).toBe('IF(ISNUMBER(D5),IF(D5<MIN(A1:A3),"",LOOKUP(D5,A1:A3,B1:B3)),"")');
});
