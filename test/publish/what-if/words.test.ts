import { it } from 'vitest';
import { whatIfTexts } from '../../../src/publish/what-if/words.ts';
import { expectBothLanguages, ownTexts } from '../../support/words.ts';

it.each(ownTexts(whatIfTexts))('says %s in both languages', (_, { en, zh }) => expectBothLanguages(en, zh));
