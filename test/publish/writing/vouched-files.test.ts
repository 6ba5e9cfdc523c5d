import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPrivateKey, sealed } from '../../../src/audit/envelope.ts';
import { PREDICATE_TYPE } from '../../../src/audit/manifest.ts';
import type { Check } from '../../../src/publish/writing/output-run.ts';
import { nothingThere, ownByManifest, ownBySums, ownFile, sumsOf } from '../../../src/publish/writing/vouched-files.ts';
import { sha256 } from '../../../src/workspace/files/sha256.ts';
import { keys } from '../../support/keys.ts';
import { withFolder } from '../../support/workspace-files.ts';

const tables = { 'results.csv': 'r\n', 'old-table.csv': 'o\n' };
/** As another version may write it: only the listing is as it is now. */
const manifest = JSON.stringify({
  subject: Object.entries(tables).map(([name, text]) => ({ name, digest: { sha256: sha256(text) } })),
  predicateType: PREDICATE_TYPE,
  predicate: { other: true },
});
const outputs = { ...tables, 'manifest.json': manifest };
const sums = sumsOf(Object.entries(tables).map(([name, text]) => ({ name, bytes: Buffer.from(text) })));
const names = new Set(Object.keys(tables));

async function foreignIn(
  files: Readonly<Record<string, string>>,
  check: Check,
  prepare = (_: string): void => undefined,
) {
  return withFolder(files, (folder) => {
    prepare(folder);
    try {
      check(folder);
      return [];
    } catch (error) {
      return (error as { files: readonly string[] }).files;
    }
  });
}

describe('a folder of a month', () => {
  it('may be replaced where it holds what its manifest lists, all or some of it, or nothing', async () => {
    expect(await foreignIn(outputs, ownByManifest)).toEqual([]);
    expect(await foreignIn({ 'manifest.json': manifest }, ownByManifest)).toEqual([]);
    expect(await foreignIn({}, ownByManifest)).toEqual([]);
    expect(await foreignIn({}, (folder) => ownByManifest(join(folder, 'none')))).toEqual([]);
  });

  it('may not where a file is changed, another, or listed nowhere', async () => {
    expect(await foreignIn({ ...outputs, 'results.csv': 'mine\n' }, ownByManifest)).toEqual(['results.csv']);
    expect(await foreignIn({ ...outputs, 'scores.csv': 'mine\n' }, ownByManifest)).toEqual(['scores.csv']);
    expect(await foreignIn(tables, ownByManifest)).toEqual(['old-table.csv', 'results.csv']);
    expect(await foreignIn({ 'manifest.json': '{"name":"mine"}' }, ownByManifest)).toEqual(['manifest.json']);
    expect(await foreignIn({ 'manifest.json': 'no JSON' }, ownByManifest)).toEqual(['manifest.json']);
    expect(await foreignIn({ ...outputs, '.hidden': '' }, ownByManifest)).toEqual(['.hidden']);
  });

  it('may where the signature is over the manifest, and may not where it is over something else', async () => {
    const key = readPrivateKey(keys.private);
    if (typeof key === 'string') throw new Error(key);
    const signed = (text: string) => ({ ...outputs, 'manifest.dsse.json': sealed(Buffer.from(text), key) });
    expect(await foreignIn(signed(manifest), ownByManifest)).toEqual([]);
    expect(await foreignIn(signed('other'), ownByManifest)).toEqual(['manifest.dsse.json']);
    expect(await foreignIn({ ...outputs, 'manifest.dsse.json': 'mine' }, ownByManifest)).toEqual([
      'manifest.dsse.json',
    ]);
  });

  it.skipIf(process.platform === 'win32')('may not where a folder, a link or a pipe bears the name', async () => {
    const makers: readonly ((path: string) => unknown)[] = [
      (path) => mkdirSync(path),
      (path) => symlinkSync('old-table.csv', path),
      (path) => execFileSync('mkfifo', [path]),
    ];
    for (const make of makers) {
      const replaced = (folder: string): void => {
        rmSync(join(folder, 'results.csv'));
        make(join(folder, 'results.csv'));
      };
      expect(await foreignIn(outputs, ownByManifest, replaced)).toEqual(['results.csv']);
    }
  });
});

describe('a folder of tables', () => {
  it('may be replaced where its digests hold, which sha256sum checks, too', async () => {
    const files = { ...tables, [sums.name]: `${sums.bytes}` };
    expect(await foreignIn(files, ownBySums(names))).toEqual([]);
    expect(await foreignIn({ ...files, 'results.csv': 'mine' }, ownBySums(names))).toEqual(['results.csv']);
    expect(await foreignIn(files, ownBySums(new Set(['results.csv'])))).toEqual(['old-table.csv']);
    expect(await foreignIn(tables, ownBySums(names))).toEqual(['old-table.csv', 'results.csv']);
    expect(await foreignIn({ [sums.name]: 'mine\n' }, ownBySums(names))).toEqual([sums.name]);
    if (process.platform !== 'linux') return;
    await withFolder(files, (cwd) => {
      expect(`${execFileSync('sha256sum', ['--check', '--strict', sums.name], { cwd })}`).toBe(
        'results.csv: OK\nold-table.csv: OK\n',
      );
    });
  });
});

describe('a file, and a place where nothing may be', () => {
  it('may be replaced where it is of its kind', async () => {
    const check = ownFile((bytes) => `${bytes}`.startsWith('own'));
    const at =
      (name: string): Check =>
      (folder) =>
        check(join(folder, name));
    const files = { a: 'own', b: 'mine' };
    expect(await foreignIn(files, at('a'))).toEqual([]);
    expect(await foreignIn(files, at('none'))).toEqual([]);
    expect(await foreignIn(files, at('b'))).toEqual(['b']);
    expect(await foreignIn(files, at('link'), (folder) => symlinkSync('a', join(folder, 'link')))).toEqual(['link']);
  });

  it('is free where it is empty or not there', async () => {
    expect(await foreignIn({}, nothingThere)).toEqual([]);
    expect(await foreignIn({}, (folder) => nothingThere(join(folder, 'none')))).toEqual([]);
    expect(await foreignIn({ b: '', a: '' }, nothingThere, (folder) => writeFileSync(join(folder, 'c'), ''))).toEqual([
      'a',
      'b',
      'c',
    ]);
  });
});
