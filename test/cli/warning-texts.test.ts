import { expect, it } from 'vitest';
import { speaker } from '../../src/cli/texts.ts';
import { warningTexts } from '../../src/cli/warning-texts.ts';

it('are spoken like all others', () => {
  for (const name of Object.keys(warningTexts) as (keyof typeof warningTexts)[]) {
    expect(speaker('en')(name)).toBe(warningTexts[name].en);
    expect(speaker('zh')(name)).toBe(warningTexts[name].zh);
  }
});
