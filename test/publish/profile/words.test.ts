import { expect, it } from 'vitest';
import { type ProfileText, profileWords } from '../../../src/publish/profile/words.ts';
import { expectBothLanguages, textNames } from '../../support/words.ts';

const [en, zh] = [profileWords('en'), profileWords('zh')];

it.each(textNames('src/publish/profile/words.ts'))('says %s in both languages', (name) => {
  expectBothLanguages(en.say(name as ProfileText), zh.say(name as ProfileText));
});

it('fills in the values', () => {
  expect(en.say('unranked', { region: 'a', group: 'b' })).toBe('a: peer group b, not ranked: it has no score');
});
