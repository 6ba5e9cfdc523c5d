import { describe, expect, it } from 'vitest';
import { effects } from '../../../src/model/comparison.ts';
import { comparisonWords } from '../../../src/publish/comparison/words.ts';

describe('the words of comparisons', () => {
  it('name every effect differently in both languages', () => {
    for (const language of ['en', 'zh'] as const) {
      const words = comparisonWords(language);
      const names = [...effects, 'rounding' as const].map(words.effect);
      expect(new Set(names).size).toBe(names.length);
      const pattern = language === 'en' ? /^[ -~]+$/ : /^\p{Script=Han}+$/u;
      for (const name of [...names, words.say('rankBefore')]) expect(name).toMatch(pattern);
    }
  });

  it('say how changes are taken apart, or why they are not', () => {
    const approaches = ['additive', 'sequential', 'recorded', 'peers', 'hierarchy', 'unrecorded'] as const;
    const sentences = approaches.flatMap((approach) => [
      comparisonWords('en').approach(approach),
      comparisonWords('zh').approach(approach),
    ]);
    expect(new Set(sentences).size).toBe(12);
  });
});
