import { expect, it } from 'vitest';
import { helpTexts } from '../../src/cli/help-texts.ts';
import { commandWords } from '../../src/cli/texts.ts';

it('what help says is said in both languages', () => {
  expect(commandWords('en').say('listNames')).toBe(helpTexts.listNames.en);
  expect(commandWords('zh').say('untranslated')).toBe(helpTexts.untranslated.zh);
});
