import { expect, it } from 'vitest';
import { speaker } from '../../src/cli/texts.ts';
import { whatIfTexts } from '../../src/cli/what-if-texts.ts';

it('are spoken like all others', () => {
  for (const name of Object.keys(whatIfTexts) as (keyof typeof whatIfTexts)[]) {
    expect(speaker('en')(name)).toBe(whatIfTexts[name].en);
    expect(speaker('zh')(name)).toBe(whatIfTexts[name].zh);
  }
});
