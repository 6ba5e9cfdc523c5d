import { describe, expect, it } from 'vitest';
import { formulaIn } from '../../src/help/formula-words.ts';
import { methods } from '../../src/methods/index.ts';

const formulas = Object.values(methods).flatMap((kind) => Object.values(kind).map(({ formula }) => formula));

/** Names of functions, settings, columns and figures that formulas go by, whatever the language. */
const SYMBOLS =
  /\b(?:ceiling|clamp|deduction|exp|exponent|floor|from|kurtosis|lambda_max|ln|log10|max|mean|median|min|minAvailability|power|q_high|q_low|rank|reference|sqrt|sd(?:_j)?|sign|skewness|sum(?:_k)?|worst|best|no|CI|CR|RI)\b/g;

describe('a formula', () => {
  it('has no words but symbols and Chinese in Chinese', () => {
    expect(formulas.length).toBeGreaterThan(50);
    const told = formulas.map((formula) => formulaIn('zh', formula).replace(SYMBOLS, ''));
    expect(told.filter((formula) => /[A-Za-z]{3}/.test(formula))).toEqual([]);
  });

  it('is as it is written in English, and has the same symbols in Chinese', () => {
    expect(formulas.map((formula) => formulaIn('en', formula))).toEqual(formulas);
    expect(formulaIn('zh', 'mean + sd (x - m) / s; negative: mean - sd (x - m) / s; s with n - 1')).toBe(
      'mean + sd (x - m) / s；逆向：mean - sd (x - m) / s；s 以 n - 1 为分母',
    );
  });
});
