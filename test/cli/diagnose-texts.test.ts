import { expect, it } from 'vitest';
import { diagnoseTexts } from '../../src/cli/diagnose-texts.ts';
import { commandWords } from '../../src/cli/texts.ts';

it('are spoken like all others', () => {
  for (const name of Object.keys(diagnoseTexts) as (keyof typeof diagnoseTexts)[]) {
    expect(commandWords('en').say(name)).toBe(diagnoseTexts[name].en);
    expect(commandWords('zh').say(name)).toBe(diagnoseTexts[name].zh);
  }
});
