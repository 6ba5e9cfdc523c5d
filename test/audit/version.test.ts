import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { tool, version } from '../../src/audit/version.ts';

describe('version', () => {
  it('is the one that package.json states', () => {
    const manifest: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
    expect(manifest).toMatchObject({ version });
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  });
});

describe('the digest of the tool', () => {
  it('is what sha256sum gives of a listing of the files that run, the digest itself being zeros', () => {
    const sha256 = (content: string) => createHash('sha256').update(content, 'latin1').digest('hex');
    const chunks = readdirSync('dist/chunks').map((name) => `dist/chunks/${name}`);
    const programs = ['dist/index.js', 'dist/pingan.cjs', 'dist/robustness-worker.cjs', 'dist/spreadsheets.cjs'];
    const files = ['bin/package.json', 'bin/pingan.js', 'package.json', ...programs, ...chunks];
    const listing = files.sort().map((path) => {
      return `${sha256(readFileSync(path, 'latin1').replaceAll(tool.sha256, '0'.repeat(64)))}  ${path}\n`;
    });
    expect(sha256(listing.join(''))).toBe(tool.sha256);
    expect(readFileSync('dist/pingan.cjs', 'latin1')).toContain(tool.sha256);
  });

  it('stands beside name and version', () => {
    expect(tool).toEqual({ name: 'pingan', version, sha256: readFileSync('dist/pingan.sha256', 'utf8').trim() });
  });
});
