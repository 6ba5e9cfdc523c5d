import { describe, expect, it } from 'vitest';
import { directionTerms, inputTerms, ruleTerms, shownCode, wordFor } from '../../src/model/terms.ts';

describe('a code for readers', () => {
  it('is itself in English, and stands behind its word in Chinese', () => {
    expect(shownCode(directionTerms, 'negative')).toEqual({ en: 'negative', zh: '逆向（negative）' });
    expect(shownCode(inputTerms, 'per').zh).toBe('比例基数（per）');
  });

  it('gives way to its word where nobody types it', () => {
    expect(wordFor(ruleTerms, 'rank-loss')).toEqual({ en: 'rank-loss', zh: '名次下降' });
  });

  it('stays where there is no word for it', () => {
    expect(shownCode(inputTerms, 'toString').zh).toBe('toString');
    expect(wordFor(ruleTerms, '').zh).toBe('');
  });
});
