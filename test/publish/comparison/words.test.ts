import { describe, expect, it } from 'vitest';
import { approachTexts, comparisonTexts, effectTexts } from '../../../src/publish/comparison/words.ts';
import { expectBothLanguages, ownTexts } from '../../support/words.ts';

describe('the words of comparisons', () => {
  it('name every effect differently in both languages', () => {
    for (const language of ['en', 'zh'] as const) {
      const names = Object.values(effectTexts).map((text) => text[language]);
      expect(new Set(names).size).toBe(names.length);
      const pattern = language === 'en' ? /^[ -~]+$/ : /^\p{Script=Han}+$/u;
      for (const name of [...names, comparisonTexts.rankBefore[language]]) expect(name).toMatch(pattern);
    }
  });

  it('say how changes are taken apart, or why they are not', () => {
    const sentences = Object.values(approachTexts).flatMap(({ en, zh }) => [en, zh]);
    expect(new Set(sentences).size).toBe(12);
  });

  it.each(ownTexts(comparisonTexts).filter(([name]) => name !== 'heading'))('say %s in both languages', (_, text) => {
    expectBothLanguages(text.en, text.zh);
  });
});
