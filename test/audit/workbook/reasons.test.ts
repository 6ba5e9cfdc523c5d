import { expect, it } from 'vitest';
import { reasons } from '../../../src/audit/workbook/reasons.ts';

it('every reason is told in both languages, and no two are alike', () => {
  const all = Object.values(reasons);
  for (const { en, zh } of all) {
    expect(en).toMatch(/^[a-zA-Z]/);
    expect(zh).toMatch(/\p{Script=Han}/u);
  }
  expect(new Set(all.map(({ en }) => en)).size).toBe(all.length);
});
