import { execFileSync } from 'node:child_process';
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageDigest, thisTool } from '../../src/audit/tool.ts';
import { version } from '../../src/audit/version.ts';
import { withFolder } from '../support/workspace-files.ts';

const FILES = {
  'package.json': '{"name": "pingan"}\n',
  'bin/pingan.js': 'start();\n',
  'dist/cli.js': 'export {};\n',
  'dist/chunks/chunk-A.js': 'export {};\n',
  'dist/types/src/index.d.ts': 'export {};\n',
  'README.md': '# pingan\n',
};

const LISTED =
  "find package.json bin dist -type f -not -path 'dist/types/*' | LC_ALL=C sort | xargs sha256sum | sha256sum";

describe('the digest of a package', () => {
  it('is worked out by the command in the manual', () => {
    expect(readFileSync('src/help/en/verify.md', 'utf8')).toContain(`\n${LISTED}\n`);
  });

  it('is what sha256sum gives of a listing of the files that run', async () => {
    await withFolder(FILES, (folder) => {
      const printed = execFileSync('sh', ['-c', LISTED], { cwd: folder, encoding: 'utf8' });
      expect(packageDigest(folder)).toBe(printed.slice(0, 64));
    });
  });

  it.each(Object.keys(FILES).filter((path) => !/types|README/.test(path)))('changes with %s', async (path) => {
    await withFolder(FILES, (folder) => {
      const before = packageDigest(folder);
      appendFileSync(join(folder, path), ' ');
      expect(packageDigest(folder)).not.toBe(before);
    });
  });

  it.each(['bin/other.js', 'dist/other.cache', 'dist/chunks/other.js'])('changes when %s is added', async (path) => {
    await withFolder(FILES, (folder) => {
      const before = packageDigest(folder);
      writeFileSync(join(folder, path), '');
      expect(packageDigest(folder)).not.toBe(before);
    });
  });

  it.each(['dist/types/src/index.d.ts', 'README.md'])('stays with %s, which nothing runs', async (path) => {
    await withFolder(FILES, (folder) => {
      const before = packageDigest(folder);
      appendFileSync(join(folder, path), ' ');
      expect(packageDigest(folder)).toBe(before);
    });
  });

  it('is zeros where nothing is built', async () => {
    await withFolder({ 'package.json': FILES['package.json'] }, (folder) => {
      expect(packageDigest(folder)).toBe('0'.repeat(64));
    });
  });
});

describe('the pingan that runs', () => {
  it('is named with its version and the digest of its package', () => {
    const sha256 = packageDigest('.');
    expect(sha256).toMatch(/[1-9a-f]/);
    expect(thisTool()).toEqual({ name: 'pingan', version, sha256 });
  });
});
