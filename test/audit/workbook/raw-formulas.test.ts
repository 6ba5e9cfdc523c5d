import { describe, expect, it } from 'vitest';
import { monthlyFormula, rollUpFormula } from '../../../src/audit/workbook/raw-formulas.ts';
import { constant, highQuantile, least, over } from '../../../src/formula/term.ts';
import { meanRollup, sumRollup, weightedMeanRollup } from '../../../src/methods/rollup.ts';

const children = [
  { value: 'D5', weight: '' },
  { value: 'D6', weight: '' },
];

describe('the formulas of raw values', () => {
  it('take the month before off as it was written', () => {
    expect(monthlyFormula({ raw: '24.50', previous: '+16' })).toBe('24.5-16');
    expect(monthlyFormula({ raw: '-3', previous: '-7' })).toBe('(-3)-(-7)');
  });

  it('make a parent of its children, where all that apply report', () => {
    const known = '0+ISNUMBER(D5)+ISNUMBER(D6)';
    const all = `AND(${known}>0,${known}=0+(D5<>"M")+(D6<>"M"))`;
    expect(rollUpFormula(sumRollup, children)).toBe(`IF(${all},SUM(D5,D6),"")`);
    expect(rollUpFormula(meanRollup, children)).toBe(`IF(${all},AVERAGE(D5,D6),"")`);
  });

  it('take a quantile of cells that stand apart as of one reference', () => {
    const quartile = { kind: 'quantile', share: over(constant(1), constant(4)) } as const;
    const content = rollUpFormula({ value: least(quartile, highQuantile) }, children);
    expect(content).toContain(',MIN(PERCENTILE((D5,D6),1/4),PERCENTILE((D5,D6),quantile_high)),"")');
  });

  it('make none of more children than a formula takes', () => {
    const many = (count: number) => Array.from({ length: count }, (_, at) => ({ value: `D${at + 5}`, weight: '' }));
    expect(rollUpFormula(sumRollup, many(89))).toMatch(/^IF\(AND\(/);
    expect(rollUpFormula(sumRollup, many(256))).toBeUndefined();
    const weighed = many(89).map(({ value }) => ({ value, weight: `'Coefficients'!${value}` }));
    expect(rollUpFormula(weightedMeanRollup, weighed)).toBeUndefined();
  });

  it('weigh by coefficients, which must be there too', () => {
    const weighed = [{ value: 'D5', weight: 'E5' }];
    expect(rollUpFormula(weightedMeanRollup, weighed)).toBe(
      'IF(AND(0+ISNUMBER(D5)*ISNUMBER(E5)>0,0+ISNUMBER(D5)*ISNUMBER(E5)=0+(D5<>"M")),' +
        '(N(E5)*N(D5))/(ISNUMBER(D5)*N(E5)),"")',
    );
  });
});
