import { expect, it } from 'vitest';
import { commandWords } from '../../src/cli/texts.ts';
import { trendTexts } from '../../src/cli/trend-texts.ts';

it('what is said of trend is said in both languages', () => {
  expect(commandWords('en').say('trendAbout')).toBe(trendTexts.trendAbout.en);
  expect(commandWords('zh').say('optionTrendNode')).toBe(trendTexts.optionTrendNode.zh);
});
