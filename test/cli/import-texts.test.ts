import { expect, it } from 'vitest';
import { importTexts } from '../../src/cli/import-texts.ts';
import { commandWords } from '../../src/cli/texts.ts';

it('are spoken like all others', () => {
  for (const name of Object.keys(importTexts) as (keyof typeof importTexts)[]) {
    expect(commandWords('en').say(name)).toBe(importTexts[name].en);
    expect(commandWords('zh').say(name)).toBe(importTexts[name].zh);
  }
});
