import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { version } from '../../src/audit/version.ts';

it('is the one that package.json states', () => {
  const manifest: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  expect(manifest).toMatchObject({ version });
  expect(version).toMatch(/^\d+\.\d+\.\d+$/);
});
