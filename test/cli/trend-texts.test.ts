import { expect, it } from 'vitest';
import { speaker } from '../../src/cli/texts.ts';
import { trendTexts } from '../../src/cli/trend-texts.ts';

it('what is said of trend is said by every speaker', () => {
  expect(speaker('en')('trendAbout')).toBe(trendTexts.trendAbout.en);
  expect(speaker('zh')('optionTrendNode')).toBe(trendTexts.optionTrendNode.zh);
});
