import { describe, expect, it } from 'vitest';
import { methods } from '../../../src/engine/methods/index.ts';
import { settingsSchema } from '../../../src/workspace/config/schema.ts';
import { settingKey, settingTexts } from '../../../src/workspace/config/setting-texts.ts';

describe('settingTexts', () => {
  it('has a text for every key of the schema', () => {
    const keys = Object.keys(settingsSchema(methods).shape);
    expect(
      Object.keys(settingTexts)
        .filter((key) => !key.includes('.'))
        .sort(),
    ).toEqual(keys.sort());
  });

  it('says in both languages what may be written', () => {
    for (const { expected, about } of Object.values(settingTexts)) {
      expect([expected.en, expected.zh, about].every((text) => text.length > 0)).toBe(true);
    }
  });
});

describe('settingKey', () => {
  it('leaves array positions out', () => {
    expect(settingKey(['bands', 0, 'from'])).toBe('bands.from');
    expect(settingKey([])).toBe('');
  });
});
