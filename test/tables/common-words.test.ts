import { expect, it } from 'vitest';
import { commonTexts } from '../../src/tables/common-words.ts';

it('has each word in Chinese as well, and no English one twice', () => {
  const words = Object.values(commonTexts);
  expect(words.filter(({ zh }) => !/\p{Script=Han}/u.test(zh))).toEqual([]);
  expect(new Set(words.map(({ en }) => en)).size).toBe(words.length);
});
