import { describe, expect, it } from 'vitest';
import { aggregationFormulas, anyTaking, weightTaking } from '../../../src/audit/workbook/aggregation-formulas.ts';
import { methods } from '../../../src/methods/index.ts';

const cells = { weights: 'W', scores: 'S', exponent: 'P' };

describe('the formulas of aggregation', () => {
  it('are there for every method, but for one that compares regions in pairs', () => {
    expect(Object.keys(aggregationFormulas)).toEqual(Object.keys(methods.aggregation));
    const without = Object.entries(aggregationFormulas).filter(([, make]) => make === null);
    expect(without.map(([name]) => name)).toEqual(['copeland']);
  });

  it('count the children with a score and a weight', () => {
    expect(anyTaking(cells)).toBe('SUMPRODUCT(ISNUMBER(S)*(W>0))>0');
    expect(weightTaking(cells)).toBe('SUMPRODUCT(W,--ISNUMBER(S))');
    expect(aggregationFormulas.arithmetic?.(cells)).toEqual({
      content: 'SUMPRODUCT(W,S)/SUMPRODUCT(W,--ISNUMBER(S))',
      isArray: false,
    });
  });

  it('are array formulas where a function must not meet a score that there is not', () => {
    expect(aggregationFormulas.geometric?.(cells)).toEqual({
      content: 'EXP(SUM(IF(ISNUMBER(S)*(W>0),W*LN(S)))/SUMPRODUCT(W,--ISNUMBER(S)))',
      isArray: true,
    });
    expect(aggregationFormulas.min?.(cells).isArray).toBe(true);
  });
});
