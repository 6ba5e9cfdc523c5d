import { execFile } from 'node:child_process';
import { appendFileSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { version } from '../../src/audit/version.ts';
import { installPackage, loadedWith, packedFiles } from '../support/built-package.ts';
import { parseSource, specifiersIn } from '../support/source-files.ts';
import { staleBuild } from '../support/spawn-cli.ts';
import { MONTH, smallWorkspace, withFolder } from '../support/workspace-files.ts';

const BIN = 'bin/pingan.js';

/** What a node prints that runs a program. */
async function printed(args: readonly string[], cwd = '.'): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd, env: {} });
  return stdout;
}

/** A module to be loaded before the program. */
const before = (code: string): string => `data:text/javascript,${encodeURIComponent(code)}`;

beforeAll(() => {
  expect(staleBuild()).toBeUndefined();
});

describe('bin/pingan.js', () => {
  it('asks Node to cache compiled code and starts the built program, and does nothing else', () => {
    const text = readFileSync(BIN, 'utf8');
    expect(specifiersIn(parseSource(BIN, text)).map(({ specifier }) => specifier)).toEqual([
      'node:module',
      '../dist/cli.js',
    ]);
    expect(text.trimEnd().split('\n').length).toBeLessThan(8);
  });

  it.each([
    ['with a compile cache', "module.enableCompileCache = () => process.stdout.write('cached ');", 'cached '],
    ['without one', 'module.enableCompileCache = undefined;', ''],
  ])('runs on a Node %s', async (_, code, said) => {
    const preload = before(`import module from 'node:module'; ${code}`);
    expect(await printed(['--import', preload, BIN, '--version'])).toBe(`${said}${version}\n`);
  });

  it('loads little before it knows the command', () => {
    const files = [...loadedWith('dist/cli.js')];
    const bytes = files.reduce((sum, path) => sum + statSync(path).size, 0);
    expect(bytes).toBeLessThan(200_000);
    const code = files.map((path) => readFileSync(path, 'utf8')).join('');
    expect(code).toContain('commander');
    expect(code).not.toMatch(/ZodMini|worker_threads|spreadsheetml|createHash/);
  });
});

/** The tool that the manifest of a computed month names. */
async function toolOf(root: string, folder: string): Promise<unknown> {
  await printed([join(root, BIN), 'compute', '--month', MONTH, '--out', 'out', '--quiet'], folder);
  return JSON.parse(readFileSync(join(folder, `out/${MONTH}/manifest.json`), 'utf8')).predicate.tool;
}

describe('a package with a changed file', () => {
  it('is another tool in the manifests it writes, and for the verification of the untouched one', async () => {
    const files = packedFiles();
    await withFolder(smallWorkspace(), async (folder) => {
      const root = installPackage(folder, files);
      const own = await toolOf(root, folder);
      expect(await printed([join(root, BIN), 'verify', `out/${MONTH}`], folder)).toContain('give the same outputs');
      const chunk = files.find((path) => path.startsWith('dist/chunks/compute-')) ?? '';
      appendFileSync(join(root, chunk), '\n');
      expect(await toolOf(root, folder)).not.toEqual(own);
      const verified = printed([BIN, 'verify', join(folder, `out/${MONTH}`), '--project', folder]);
      await expect(verified).rejects.toMatchObject({ code: 4, stdout: expect.stringContaining('other-tool') });
    });
  });
});
