import { expect, it } from 'vitest';
import { compareTexts } from '../../src/cli/compare-texts.ts';
import { commandWords } from '../../src/cli/texts.ts';

it('what is said of compare is said in both languages', () => {
  expect(commandWords('en').say('compareNothing')).toBe(compareTexts.compareNothing.en);
  expect(commandWords('zh').say('compareNothing')).toBe(compareTexts.compareNothing.zh);
});
