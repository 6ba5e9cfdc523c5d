import { expect, it } from 'vitest';
import { rankedTexts } from '../../src/tables/results-words.ts';

it('are in both languages, with the same placeholders', () => {
  for (const { en, zh } of Object.values(rankedTexts)) {
    expect(zh).not.toBe('');
    expect([...zh.matchAll(/\{\w+\}/g)].flat().sort()).toEqual([...en.matchAll(/\{\w+\}/g)].flat().sort());
  }
});
