import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare, divide, integer, ONE, sum } from '../../src/numeric/exact.ts';
import { roundedWeights } from '../../src/numeric/rounded-weights.ts';
import { exact, toPlainText } from '../../src/numeric/text.ts';

const shares = fc.array(fc.integer({ min: 0, max: 10 ** 9 }), { minLength: 1, maxLength: 15 }).map((parts) => {
  const total = parts.reduce((all, part) => all + part, 0);
  return total === 0 ? [ONE] : parts.map((part) => divide(integer(part), integer(total)));
});

describe('roundedWeights', () => {
  const weigh = (...texts: readonly string[]) => roundedWeights(texts.map(exact)).map(toPlainText);

  it('sum to exactly 1', () => {
    fc.assert(
      fc.property(shares, (drawn) => {
        const weights = roundedWeights(drawn);
        expect(compare(sum(weights), ONE)).toBe(0);
        expect(weights.every(({ exponent }) => exponent === -10)).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  it('give what rounding leaves over to the largest', () => {
    expect(weigh('0.10000000004', '0.6', '0.29999999996')).toEqual(['0.1000000000', '0.6000000000', '0.3000000000']);
    expect(weigh('0.22222222222', '0.33333333333', '0.44444444445')).toEqual([
      '0.2222222222',
      '0.3333333333',
      '0.4444444445',
    ]);
  });

  it('give it to the first of several largest', () => {
    const third = '0.3333333333333333333333333333333333333333';
    expect(weigh(third, third, third)).toEqual(['0.3333333334', '0.3333333333', '0.3333333333']);
    expect(weigh('0.2', '0.40000000001', '0.39999999999')).toEqual(['0.2000000000', '0.4000000000', '0.4000000000']);
    const sevenths = ['0.1428571428571428571428571428571428571429', '0.4285714285714285714285714285714285714286'];
    expect(weigh(sevenths[0] ?? '', sevenths[1] ?? '', sevenths[1] ?? '')).toEqual([
      '0.1428571429',
      '0.4285714285',
      '0.4285714286',
    ]);
  });
});
