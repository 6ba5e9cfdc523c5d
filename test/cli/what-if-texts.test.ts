import { expect, it } from 'vitest';
import { commandWords } from '../../src/cli/texts.ts';
import { whatIfTexts } from '../../src/cli/what-if-texts.ts';

it('are spoken like all others', () => {
  for (const name of Object.keys(whatIfTexts) as (keyof typeof whatIfTexts)[]) {
    expect(commandWords('en').say(name)).toBe(whatIfTexts[name].en);
    expect(commandWords('zh').say(name)).toBe(whatIfTexts[name].zh);
  }
});
