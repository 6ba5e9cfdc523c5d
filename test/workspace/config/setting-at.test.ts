import { describe, expect, it } from 'vitest';
import { settingTable } from '../../../src/model/setting-table/index.ts';
import { allSettings, keysAt, settingAt, settingKey } from '../../../src/workspace/config/setting-at.ts';

describe('settingKey', () => {
  it('leaves array positions out', () => {
    expect(settingKey(['bands', 0, 'from'])).toBe('bands.from');
    expect(settingKey([])).toBe('');
  });
});

describe('settingAt', () => {
  it('finds settings in braces and in lists', () => {
    expect(settingAt(['bands', 0, 'from'])).toBe(settingTable.bands.form === 'list' && settingTable.bands.keys['from']);
    expect(settingAt(['scale', 'floor'])?.fallback).toBe(0);
  });

  it('finds nothing where no setting is', () => {
    for (const path of [[], ['scale', 'top'], ['decimals', 'x'], ['toString'], ['scale', 'constructor']]) {
      expect(settingAt(path), path.join('.')).toBeUndefined();
    }
  });
});

describe('keysAt', () => {
  it('gives the keys of pingan.json, and of what stands in braces', () => {
    expect(keysAt([])).toEqual(Object.keys(settingTable));
    expect(keysAt(['scale'])).toEqual(['floor', 'ceiling']);
    expect(keysAt(['warnings', 3])).toContain('threshold');
    expect(keysAt(['decimals'])).toEqual([]);
  });
});

describe('allSettings', () => {
  it('names those in braces behind their own, once each', () => {
    const names = allSettings().map(([name]) => name);
    expect(names.slice(names.indexOf('zscore'), names.indexOf('treatment'))).toEqual([
      'zscore',
      'zscore.mean',
      'zscore.sd',
    ]);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => !name.includes('.'))).toEqual(Object.keys(settingTable));
  });
});
