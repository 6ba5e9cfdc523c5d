import { describe, expect, it } from 'vitest';
import type { Setting } from '../../../src/model/setting-kinds.ts';
import { publication, review, writing } from '../../../src/model/setting-table/publication.ts';
import { warningRules } from '../../../src/model/warning.ts';
import { keysOf } from '../../../src/workspace/config/setting-at.ts';

describe('the settings of warnings', () => {
  it('have every key that a rule takes', () => {
    const { warnings } = review;
    const keys = warnings.form === 'list' ? Object.keys(warnings.keys) : [];
    const taken = new Set(Object.values(warningRules).flatMap((rule): readonly string[] => rule.keys));
    expect(keys).toEqual(['rule', 'severity', ...keys.filter((key) => taken.has(key))]);
    expect([...taken].filter((key) => !keys.includes(key))).toEqual([]);
  });
});

describe('the settings of publication', () => {
  it('choose by default what may be chosen', () => {
    const { ranking, ...others } = publication;
    const settings: readonly Setting[] = [...Object.values(others), ...Object.values(keysOf(ranking))];
    const choices = settings.flatMap((setting) => (setting.form === 'choice' ? [setting] : []));
    expect(choices).toHaveLength(4);
    for (const { names, fallback } of choices) expect(names).toContain(fallback);
  });

  it('leave every flag of what is written off', () => {
    expect(Object.values(writing).map(({ fallback }) => fallback)).toEqual([false, false, false, false]);
  });
});
