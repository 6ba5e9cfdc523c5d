import { expect, it } from 'vitest';
import { publishTexts } from '../../src/cli/publish-texts.ts';

it('the words of pingan publish exist in both languages', () => {
  for (const { en, zh } of Object.values(publishTexts)) {
    expect(en).not.toMatch(/\p{Script=Han}/u);
    expect(zh).toMatch(/\p{Script=Han}/u);
  }
});
