import { describe, expect, it } from 'vitest';
import { commandWords } from '../../src/cli/texts.ts';
import { verifyTexts } from '../../src/cli/verify-texts.ts';

describe('the texts of verifying', () => {
  it('are spoken like all others', () => {
    for (const name of Object.keys(verifyTexts) as (keyof typeof verifyTexts)[]) {
      expect(commandWords('en').say(name)).toBe(verifyTexts[name].en);
      expect(commandWords('zh').say(name)).toBe(verifyTexts[name].zh);
    }
  });
});
