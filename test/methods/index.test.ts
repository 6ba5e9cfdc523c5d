import { describe, expect, it } from 'vitest';
import { told } from '../../src/formula/symbols.ts';
import { methodNamed, methods } from '../../src/methods/index.ts';
import type { Method } from '../../src/model/method.ts';

/** Names of functions, settings, columns and figures that formulas go by, whatever the language. */
const SYMBOLS =
  /`[^`]+`|"[^"]+"|\{[^}]+\}|pingan\.json|steps\.csv|\b(?:best|ceiling|clamp|deduction|exp|floor|from|kurtosis|lambda_max|ln|log10|max|mean|median|min|minAvailability|no|optimum_(?:low|high)|quantile|reference|sd(?:_j)?|sign|skewness|sqrt|step|sum(?:_k)?|worse|worst(?:_high)?|p_(?:low|high)|q_(?:low|high))\b/g;
const UNTOLD = told('-')();

const listed = Object.entries(methods).flatMap(([kind, table]) => {
  return Object.entries<Method>(table).map(([name, method]) => [`${kind} ${name}`, method] as const);
});

describe('methods', () => {
  it('offers the methods of the design by name', () => {
    expect(listed.map(([name]) => name)).toEqual(
      expect.arrayContaining([
        'scoring min-max',
        'scoring goalposts',
        'scoring identity',
        'missing error',
        'missing exclude',
        'missing floor',
        'missing mean',
        'missing median',
        'aggregation arithmetic',
        'aggregation geometric',
        'aggregation harmonic',
        'aggregation power',
        'aggregation min',
        'aggregation median',
        'aggregation mpi',
        'aggregation copeland',
        'weights percent',
        'weights unit',
        'weights relative',
        'weights equal',
        'weights ahp',
        'treatment none',
        'treatment winsorize',
        'treatment winsorize-only',
        'treatment clip-quantiles',
        'transform none',
        'transform log',
        'transform log10',
        'transform log1p',
        'transform sqrt',
        'transform reciprocal',
      ]),
    );
  });

  it('names methods in kebab-case, each name once in its kind', () => {
    for (const [name] of listed) expect(name).toMatch(/^[a-z]+ [a-z][a-z0-9]*(-[a-z]+)*$/);
    expect(new Set(listed.map(([name]) => name)).size).toBe(listed.length);
  });

  it.each(listed)(
    '%s says what it does in both languages, with a formula and a source',
    (_, { about, formula, source }) => {
      expect(about.en).toMatch(/^[A-Z][^\p{Script=Han}]*\.$/u);
      expect(about.zh).toMatch(/\p{Script=Han}.*。$/u);
      const { text, variants, cases, symbols } = formula?.() ?? UNTOLD;
      const texts = [text, ...variants.flatMap(({ of, text }) => [of, text]), ...cases, ...symbols];
      expect(texts.every(({ zh }) => !/[A-Za-z]{3}/.test(zh.replace(SYMBOLS, '')))).toBe(true);
      expect(texts.every(({ en }) => !/\p{Script=Han}/u.test(en))).toBe(true);
      expect([text.en, source.en, source.zh].every((text) => text.trim() === text && text !== '')).toBe(true);
      expect(source.zh).not.toMatch(/[a-z]; |, step \d/);
    },
  );
});

describe('methodNamed', () => {
  it('finds the entry of a name', () => {
    expect(methodNamed(methods.scoring, 'min-max')).toBe(methods.scoring['min-max']);
  });

  it('throws on a name that validation should have refused', () => {
    expect(() => methodNamed(methods.scoring, 'z-scores')).toThrow(TypeError);
  });
});
