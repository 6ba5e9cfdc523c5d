import { expect, it } from 'vitest';
import { initTexts } from '../../src/cli/init-texts.ts';
import { commandWords } from '../../src/cli/texts.ts';

it('are spoken like all others', () => {
  for (const name of Object.keys(initTexts) as (keyof typeof initTexts)[]) {
    expect(commandWords('en').say(name)).toBe(initTexts[name].en);
    expect(commandWords('zh').say(name)).toBe(initTexts[name].zh);
  }
});
