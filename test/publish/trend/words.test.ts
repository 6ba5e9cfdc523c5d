import { it } from 'vitest';
import { trendTexts } from '../../../src/publish/trend/words.ts';
import { expectBothLanguages, ownTexts } from '../../support/words.ts';

const said = ownTexts(trendTexts).filter(([, { en }]) => /[a-z]{2}.*[a-z]{2}/.test(en.replace(/\{\w+\}/g, '')));

it.each(said)('says %s in both languages', (_, { en, zh }) => expectBothLanguages(en, zh));
