import { describe, expect, it } from 'vitest';
import { files } from '../../../src/model/setting-table/files.ts';

describe('the settings of files', () => {
  it('are paths without which nothing can be read', () => {
    expect(Object.values(files).every(({ form, guides }) => form === 'path' && guides)).toBe(true);
  });

  it('give to each placeholder of a default what it may hold', () => {
    for (const [key, setting] of Object.entries(files)) {
      const named = [...String(setting.fallback).matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      const allowed: readonly unknown[] = setting.form === 'path' ? setting.placeholders : [];
      expect(
        named.filter((name) => !allowed.includes(name)),
        key,
      ).toEqual([]);
    }
  });
});
