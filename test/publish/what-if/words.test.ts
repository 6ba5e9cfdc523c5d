import { expect, it } from 'vitest';
import { type WhatIfText, whatIfWords } from '../../../src/publish/what-if/words.ts';
import { expectBothLanguages, textNames } from '../../support/words.ts';

const [en, zh] = [whatIfWords('en'), whatIfWords('zh')];

it.each(textNames('src/publish/what-if/words.ts'))('says %s in both languages', (name) => {
  expectBothLanguages(en.say(name as WhatIfText), zh.say(name as WhatIfText));
});

it('fills in the values', () => {
  expect(en.say('band', { before: 'a', after: 'b' })).toBe('band: a, would be b');
  expect([en.language, zh.language]).toEqual(['en', 'zh']);
});
