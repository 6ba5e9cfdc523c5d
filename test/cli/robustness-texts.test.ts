import { describe, expect, it } from 'vitest';
import { robustnessTexts } from '../../src/cli/robustness-texts.ts';
import { commandWords } from '../../src/cli/texts.ts';

describe('the texts of robustness', () => {
  it('are spoken like all others', () => {
    for (const name of Object.keys(robustnessTexts) as (keyof typeof robustnessTexts)[]) {
      expect(commandWords('en').say(name)).toBe(robustnessTexts[name].en);
      expect(commandWords('zh').say(name)).toBe(robustnessTexts[name].zh);
    }
  });
});
