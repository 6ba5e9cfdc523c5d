import { describe, expect, it } from 'vitest';
import type { Setting } from '../../../src/model/setting-kinds.ts';
import { settingTable } from '../../../src/model/setting-table/index.ts';
import { allSettings } from '../../../src/workspace/config/setting-at.ts';

const settings: readonly (readonly [string, Setting])[] = allSettings();

describe('the table of settings', () => {
  it('says of each what it is for, and what may be written in both languages', () => {
    for (const [name, { about, expected, form }] of settings) {
      expect(about.en, name).toMatch(/\.$/);
      expect(about.zh, name).toMatch(/。$/);
      // What a weighting is chosen from, the table of methods says.
      if (form === 'weighting') continue;
      expect(expected?.en, name).toMatch(/\w/);
      expect(expected?.zh, name).toMatch(/\S/);
    }
  });

  it('names each key once', () => {
    const keys = Object.keys(settingTable);
    expect(new Set(keys.map((key) => key.toLowerCase().replaceAll('_', ''))).size).toBe(keys.length);
  });
});
