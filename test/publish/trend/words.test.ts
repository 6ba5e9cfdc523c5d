import { expect, it } from 'vitest';
import { trendWords } from '../../../src/publish/trend/words.ts';

it('the words of trends are in both languages', () => {
  expect([trendWords('en').say('noData'), trendWords('zh').say('noData')]).toEqual(['no data', '无数据']);
  expect(trendWords('zh').language).toBe('zh');
});
