import { expect, it } from 'vitest';
import { profileTexts } from '../../src/cli/profile-texts.ts';
import { commandWords } from '../../src/cli/texts.ts';

it('are spoken like all others', () => {
  for (const name of Object.keys(profileTexts) as (keyof typeof profileTexts)[]) {
    expect(commandWords('en').say(name)).toBe(profileTexts[name].en);
    expect(commandWords('zh').say(name)).toBe(profileTexts[name].zh);
  }
});
