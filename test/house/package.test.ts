import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { version } from '../../src/audit/version.ts';
import { filesBelow } from '../support/source-files.ts';
import { staleBuild } from '../support/spawn-cli.ts';

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));

/** Every file that a commit may take: all but git's own and what .gitignore leaves out, which names whole folders. */
function ownFiles(): string[] {
  const ignored = readFileSync('.gitignore', 'utf8').split('\n').filter(Boolean);
  for (const line of ignored) expect(line).toMatch(/^[\w-]+\/$/);
  const skipped = new Set(['.git', ...ignored.map((line) => line.slice(0, -1))]);
  return filesBelow('.').filter((path) => !path.split('/').some((part) => skipped.has(part)));
}

describe('the package', () => {
  it('holds what its bin, exports and files name, once built', () => {
    expect(staleBuild()).toBeUndefined();
    const { types, default: main } = manifest.exports['.'];
    const named = [...Object.values<string>(manifest.bin), types, main, ...manifest.files, manifest.pingan.project];
    const absent = named.filter((path) => !existsSync(path));
    expect(absent, 'what npm run build makes must be there').toEqual([]);
  });

  it('gives a library that computes, of the same version', async () => {
    const library = await import(new URL('../../dist/index.js', import.meta.url).href);
    const loaded = await library.loadWorkspace({ project: manifest.pingan.project });
    expect(loaded.ok).toBe(true);
    expect(version).toBe(manifest.version);
  });

  it('takes no dependency by anything but an exact version', () => {
    const versions = Object.values<string>({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(versions.filter((range) => !/^\d+\.\d+\.\d+$/.test(range))).toEqual([]);
  });
});

describe('the repository', () => {
  it.each(['package-lock.json', '.npmrc'])('names no registry in %s', (path) => {
    const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
    expect(text).not.toMatch(/"resolved"|\bregistry\b|_auth|\.tgz\b/);
  });

  it('holds no absolute path of a home or work folder', () => {
    const tops = ['home', 'Users', 'work'];
    const absolute = new RegExp(`(?<![\\w.~})-])/(?:${tops.join('|')})/[\\w.-]|[A-Z]:\\\\+${tops[1]}`);
    const found = ownFiles();
    const named = found.filter((path) => {
      const text = readFileSync(path, 'utf8');
      return absolute.test(text) || text.includes(`${process.cwd()}/`);
    });
    expect(found.length).toBeGreaterThan(100);
    expect(named).toEqual([]);
  });
});
