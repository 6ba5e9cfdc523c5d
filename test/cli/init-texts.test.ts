import { expect, it } from 'vitest';
import { initTexts } from '../../src/cli/init-texts.ts';
import { speaker } from '../../src/cli/texts.ts';

it('are spoken like all others', () => {
  for (const name of Object.keys(initTexts) as (keyof typeof initTexts)[]) {
    expect(speaker('en')(name)).toBe(initTexts[name].en);
    expect(speaker('zh')(name)).toBe(initTexts[name].zh);
  }
});
