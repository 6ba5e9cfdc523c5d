import { expect, it } from 'vitest';
import { compareTexts } from '../../src/cli/compare-texts.ts';
import { speaker } from '../../src/cli/texts.ts';

it('what is said of compare is said by every speaker', () => {
  expect(speaker('en')('compareNothing')).toBe(compareTexts.compareNothing.en);
  expect(speaker('zh')('compareNothing')).toBe(compareTexts.compareNothing.zh);
});
