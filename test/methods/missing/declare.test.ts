import { describe, expect, it } from 'vitest';
import { constant, ln, max, min, over, plus, x } from '../../../src/formula/term.ts';
import { missing } from '../../../src/methods/missing/declare.ts';
import { exact, toShortText } from '../../../src/numeric/text.ts';

const told = { label: { en: '', zh: '' }, about: { en: '', zh: '' }, source: { en: '', zh: '测试' } };
const scale = { floor: exact('60'), ceiling: exact('100') };

describe('a declared way to deal with missing values', () => {
  it('leaves the indicator out unless it says more', () => {
    const { refuses, carries, screens, impute, kernel } = missing(told);
    expect([refuses, carries, screens, impute, kernel(scale)]).toEqual([false, false, false, undefined, undefined]);
  });

  it('imputes by its formula, which the manual shows', () => {
    const { impute, formula } = missing({
      ...told,
      impute: { from: 'peers', value: over(plus(min, max), constant(2)) },
    });
    expect(formula?.().text).toEqual({ en: '(min + max) / 2', zh: '(min + max) / 2' });
    expect(impute && toShortText(impute.kernel(['1', '7', '3'].map(exact)))).toBe('4');
  });

  it('scores by a formula of the scale', () => {
    const { kernel } = missing({ ...told, score: constant(3) });
    expect(kernel(scale)).toEqual(exact('3'));
  });

  it('cannot take functions that must be loaded', () => {
    expect(() => missing({ ...told, impute: { from: 'parent', value: ln(x) } })).toThrow('there is no function for ln');
  });
});
