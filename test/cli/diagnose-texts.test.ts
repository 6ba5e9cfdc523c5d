import { expect, it } from 'vitest';
import { diagnoseTexts } from '../../src/cli/diagnose-texts.ts';
import { speaker } from '../../src/cli/texts.ts';

it('are spoken like all others', () => {
  for (const name of Object.keys(diagnoseTexts) as (keyof typeof diagnoseTexts)[]) {
    expect(speaker('en')(name)).toBe(diagnoseTexts[name].en);
    expect(speaker('zh')(name)).toBe(diagnoseTexts[name].zh);
  }
});
