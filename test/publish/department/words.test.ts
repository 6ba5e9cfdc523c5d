import { expect, it } from 'vitest';
import { worded } from '../../../src/model/localised.ts';
import { departmentTexts } from '../../../src/publish/department/words.ts';
import { expectBothLanguages, ownTexts } from '../../support/words.ts';

it.each(ownTexts(departmentTexts))('says %s in both languages', (_, { en, zh }) => expectBothLanguages(en, zh));

it('fills in the values', () => {
  expect(worded(departmentTexts.since, 'en', { month: '2018-08' })).toBe('Changes are those since 2018-08.');
});
