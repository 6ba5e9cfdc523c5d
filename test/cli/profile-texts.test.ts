import { expect, it } from 'vitest';
import { profileTexts } from '../../src/cli/profile-texts.ts';
import { speaker } from '../../src/cli/texts.ts';

it('are spoken like all others', () => {
  for (const name of Object.keys(profileTexts) as (keyof typeof profileTexts)[]) {
    expect(speaker('en')(name)).toBe(profileTexts[name].en);
    expect(speaker('zh')(name)).toBe(profileTexts[name].zh);
  }
});
