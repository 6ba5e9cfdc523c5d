import { it } from 'vitest';
import { coherenceTexts } from '../../../src/publish/coherence/words.ts';
import { expectBothLanguages, ownTexts } from '../../support/words.ts';

it.each(ownTexts(coherenceTexts))('says %s in both languages', (_, { en, zh }) => expectBothLanguages(en, zh));
