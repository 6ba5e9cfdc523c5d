import { expect, it } from 'vitest';
import { importTexts } from '../../../src/publish/import/words.ts';

it.each(Object.entries(importTexts))('says %s with the same values in both languages', (_, { en, zh }) => {
  const values = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();
  expect(values(zh)).toEqual(values(en));
  expect(en).toMatch(/^[ -~]+$/);
});
