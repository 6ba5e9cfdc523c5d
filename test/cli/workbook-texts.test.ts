import { expect, it } from 'vitest';
import { workbookTexts } from '../../src/cli/workbook-texts.ts';

it('the words of pingan workbook exist in both languages', () => {
  for (const { en, zh } of Object.values(workbookTexts)) {
    expect(en).not.toMatch(/\p{Script=Han}/u);
    expect(zh).toMatch(/\p{Script=Han}/u);
  }
});
