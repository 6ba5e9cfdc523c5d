import { expect, it } from 'vitest';
import { type CoherenceText, coherenceWords } from '../../../src/publish/coherence/words.ts';
import { expectBothLanguages, textNames } from '../../support/words.ts';

const [en, zh] = [coherenceWords('en'), coherenceWords('zh')];

it.each(textNames('src/publish/coherence/words.ts'))('says %s in both languages', (name) => {
  expectBothLanguages(en.say(name as CoherenceText), zh.say(name as CoherenceText));
});

it('fills in the values', () => {
  expect(en.say('collinear', { limit: '0.9' })).toBe('siblings that say the same: |r| > 0.9');
  expect([en.language, zh.language]).toEqual(['en', 'zh']);
});
