import { describe, expect, it } from 'vitest';
import { weighting } from '../../../src/methods/weights/declare.ts';

const words = { label: { en: 'A', zh: '甲' }, about: { en: 'A.', zh: '甲。' }, source: { en: 's', zh: '源' } };

describe('a declared way to weigh', () => {
  it('reads no weights and makes none unless it says more', () => {
    const { formula, ...method } = weighting({ ...words, formula: 'w' });
    const nothing = { sum: undefined, written: false, compared: undefined, objective: undefined, combines: false };
    expect(method).toEqual({ ...words, ...nothing });
    expect(formula()).toEqual({ text: { en: 'w', zh: 'w' }, variants: [], cases: [], symbols: [] });
  });

  it('takes what it says', () => {
    const objective = { domain: 'any', fewest: 3, kernel: async () => () => [] } as const;
    const method = weighting({ ...words, formula: { en: 'w of A', zh: '甲的 w' }, objective, written: true });
    expect(method).toMatchObject({ objective, written: true, compared: undefined });
    expect(method.formula().text).toEqual({ en: 'w of A', zh: '甲的 w' });
  });
});
