import { expect, it } from 'vitest';
import { bulletinTexts } from '../../../src/publish/bulletin/words.ts';

it('the words of the bulletin hold the same figures in both languages', () => {
  const names = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();
  for (const [name, { en, zh }] of Object.entries(bulletinTexts)) expect([name, names(en)]).toEqual([name, names(zh)]);
});
