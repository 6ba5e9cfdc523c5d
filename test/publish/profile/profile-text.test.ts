import { Chalk } from 'chalk';
import { expect, it } from 'vitest';
import { profileCsv } from '../../../src/publish/profile/csv.ts';
import { type ProfileFormat, profileExtensions, profileText } from '../../../src/publish/profile/profile-text.ts';
import { profiled } from '../../support/profiled.ts';

const style = { language: 'en', top: undefined, style: { chalk: new Chalk({ level: 0 }), width: undefined } } as const;

it('is written in every format, each line ended', async () => {
  const profile = await profiled('d2');
  const texts = Object.keys(profileExtensions).map((format) => profileText(profile, format as ProfileFormat, style));
  expect(texts.map((text) => text.split('\n')[0])).toEqual([
    'Small index  2018-09',
    '# Small index  2018-09',
    '{',
    profileCsv(profile).split('\n')[0],
  ]);
  for (const text of texts) expect(text).toMatch(/[^\n]\n$/);
});
