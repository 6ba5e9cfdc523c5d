import { expect, it } from 'vitest';
import { commandWords } from '../../src/cli/texts.ts';
import { warningTexts } from '../../src/cli/warning-texts.ts';

it('are spoken like all others', () => {
  for (const name of Object.keys(warningTexts) as (keyof typeof warningTexts)[]) {
    expect(commandWords('en').say(name)).toBe(warningTexts[name].en);
    expect(commandWords('zh').say(name)).toBe(warningTexts[name].zh);
  }
});
