import { expect, it } from 'vitest';
import { importTexts } from '../../src/cli/import-texts.ts';
import { speaker } from '../../src/cli/texts.ts';

it('are spoken like all others', () => {
  for (const name of Object.keys(importTexts) as (keyof typeof importTexts)[]) {
    expect(speaker('en')(name)).toBe(importTexts[name].en);
    expect(speaker('zh')(name)).toBe(importTexts[name].zh);
  }
});
