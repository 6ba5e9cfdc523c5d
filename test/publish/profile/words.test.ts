import { expect, it } from 'vitest';
import { worded } from '../../../src/model/localised.ts';
import { profileTexts } from '../../../src/publish/profile/words.ts';
import { expectBothLanguages, ownTexts } from '../../support/words.ts';

it.each(ownTexts(profileTexts))('says %s in both languages', (_, { en, zh }) => expectBothLanguages(en, zh));

it('fills in the values', () => {
  const said = worded(profileTexts.unranked, 'en', { region: 'a', group: 'b' });
  expect(said).toBe('a: peer group b, not ranked: it has no score');
});
