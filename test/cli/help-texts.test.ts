import { expect, it } from 'vitest';
import { helpTexts } from '../../src/cli/help-texts.ts';
import { speaker } from '../../src/cli/texts.ts';

it('what help says is said by every speaker', () => {
  expect(speaker('en')('listNames')).toBe(helpTexts.listNames.en);
  expect(speaker('zh')('untranslated')).toBe(helpTexts.untranslated.zh);
});
