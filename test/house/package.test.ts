import { execFile } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join, posix } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { packageDigest } from '../../src/audit/tool.ts';
import { version } from '../../src/audit/version.ts';
import { installPackage, packedFiles } from '../support/built-package.ts';
import { filesBelow, parseSource, sourceFiles, specifiersIn } from '../support/source-files.ts';
import { staleBuild } from '../support/spawn-cli.ts';
import { withFolder } from '../support/workspace-files.ts';

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));

/** Every file that a commit may take: all but git's own and what .gitignore leaves out, which names whole folders. */
function ownFiles(): string[] {
  const ignored = readFileSync('.gitignore', 'utf8').split('\n').filter(Boolean);
  for (const line of ignored) expect(line).toMatch(/^[\w-]+\/$/);
  const skipped = new Set(['.git', ...ignored.map((line) => line.slice(0, -1))]);
  return filesBelow('.').filter((path) => !path.split('/').some((part) => skipped.has(part)));
}

describe('the package', () => {
  it('has no folders but its own at the top: what a command wrote there is no part of it', () => {
    const folders = ownFiles().flatMap((path) => (path.includes('/') ? [path.split('/')[0] as string] : []));
    expect([...new Set(folders)].sort()).toEqual(['.ci', 'bin', 'fixtures', 'src', 'test']);
  });

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

/** The packages that the sources import. */
/** What is bundled because a bundled package imports it. */
const INNER = ['d3-path'];

function importedPackages(): string[] {
  const named = sourceFiles().flatMap((file) => specifiersIn(file).map(({ specifier }) => specifier));
  const bare = named.filter((specifier) => !specifier.startsWith('.') && !isBuiltin(specifier));
  const imported = bare.map((specifier) => /^(?:@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? specifier);
  return [...new Set([...imported, ...INNER])].sort();
}

describe('the packed files', () => {
  const packed = packedFiles();
  const code = packed.filter((path) => /\.[cm]?js$/.test(path));

  it('are the program, the library with its types, and what tells about them', () => {
    const rest = packed.filter((path) => {
      return !/^(src\/help\/(en|zh)\/\w+\.md|bin\/pingan\.js|dist\/[\w-]+\.js|dist\/chunks\/[\w-]+\.js|dist\/types\/[\w/-]+\.d\.ts)$/.test(
        path,
      );
    });
    const about = [
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'README.zh.md',
      'dist/THIRD-PARTY-NOTICES.txt',
      'pingan.schema.json',
    ];
    const told = [...about, 'package.json', 'problem-matcher.json'];
    expect(rest.sort()).toEqual(told.sort());
    expect(packed).toEqual(
      expect.arrayContaining(['bin/pingan.js', 'dist/cli.js', 'dist/index.js', 'src/help/en/methods.md']),
    );
  });

  it('that run are all in the digest of the tool: whichever is changed, it is another', async () => {
    await withFolder({}, (folder) => {
      const root = installPackage(folder, packed);
      const digest = packageDigest(root);
      expect(digest).toBe(packageDigest('.'));
      const unnoticed = [...code, 'package.json'].filter((path) => {
        const bytes = readFileSync(path);
        writeFileSync(join(root, path), Buffer.concat([bytes, Buffer.from('\n')]));
        const found = packageDigest(root);
        writeFileSync(join(root, path), bytes);
        return found === digest;
      });
      expect(unnoticed).toEqual([]);
      expect(code.length).toBeGreaterThan(10);
    });
  });

  it('load nothing but one another and what Node has: packages that are bundled are not installed', () => {
    const strange = code.flatMap((path) => {
      const named = specifiersIn(parseSource(path, readFileSync(path, 'utf8'))).map(({ specifier }) => specifier);
      const own = (specifier: string) => packed.includes(posix.join(posix.dirname(path), specifier));
      return named.filter((specifier) => !(isBuiltin(specifier) || own(specifier))).map((name) => `${path}: ${name}`);
    });
    expect(strange).toEqual([]);
    expect(manifest.dependencies ?? {}).toEqual({});
  });

  it('run where nothing else is installed', async () => {
    await withFolder({}, async (folder) => {
      const bin = join(installPackage(folder, packed), 'bin/pingan.js');
      const run = async (...args: string[]) => (await promisify(execFile)(process.execPath, [bin, ...args])).stdout;
      const month = ['--project', join(folder, 'index'), '--month', '2025-01'];
      await run('init', join(folder, 'index'));
      await run('compute', ...month, '--out', join(folder, 'out'));
      const verified = await run('verify', join(folder, 'out/2025-01'), '--project', join(folder, 'index'));
      expect(verified).toContain('give the same outputs');
      expect(await run('help', 'z-score')).toContain('methods > ');
      expect(await run('workbook', ...month, '--out', join(folder, 'month.xlsx'))).toMatch(/\d+ formulas/);
    });
  });

  it('name the licence of every package that is bundled, and of no other', () => {
    const text = readFileSync('dist/THIRD-PARTY-NOTICES.txt', 'utf8');
    const [, ...notices] = text.split(/\n-{80}\n\n/);
    expect(notices.map((notice) => notice.split(' ')[0])).toEqual(importedPackages());
    for (const notice of notices) {
      expect(notice).toMatch(/^\S+ \d+\.\d+\.\d+ \((MIT|ISC|Apache-2\.0|BSD-[23]-Clause|0BSD)\)\n/);
      expect(notice).toMatch(/copyright/i);
    }
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
