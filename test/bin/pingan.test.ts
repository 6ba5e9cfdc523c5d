import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { Script } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { version } from '../../src/audit/version.ts';
import { staleBuild } from '../support/spawn-cli.ts';

const cacheOf = (part: string) => `dist/pingan.${part}.${process.version}-${process.arch}.cache`;

/** What `pingan --version` prints in a copy of the built package that was tampered with. */
async function versionPrinted(tamper: (cache: string) => void): Promise<string> {
  const copy = mkdtempSync(join(tmpdir(), 'pingan-bin-'));
  try {
    for (const part of ['bin', 'dist']) cpSync(part, join(copy, part), { recursive: true });
    tamper(join(copy, cacheOf('start')));
    const { stdout } = await promisify(execFile)(process.execPath, [join(copy, 'bin/pingan.js'), '--version']);
    return stdout;
  } finally {
    rmSync(copy, { recursive: true });
  }
}

describe('bin/pingan.js', () => {
  it.each(['start', 'run'])('has compiled code that this Node accepts: %s', (part) => {
    expect(staleBuild()).toBeUndefined();
    const filename = resolve('dist/pingan.cjs');
    const script = new Script(readFileSync(filename, 'latin1'), { filename, cachedData: readFileSync(cacheOf(part)) });
    expect(script.cachedDataRejected).toBe(false);
  });

  it('is plain ASCII, as it is read', () => {
    expect(readFileSync('dist/pingan.cjs').every((byte) => byte < 128)).toBe(true);
  });

  it('runs where there is no compiled code', async () => {
    expect(await versionPrinted((cache) => rmSync(cache))).toBe(`${version}\n`);
  });

  it.each([
    ['of another V8', (bytes: Buffer) => bytes.fill(0, 4, 8)],
    ['cut short', (bytes: Buffer) => bytes.subarray(0, bytes.length >> 1)],
    ['empty', () => Buffer.alloc(0)],
  ])('runs where the compiled code is %s', async (_, damage) => {
    expect(await versionPrinted((cache) => writeFileSync(cache, damage(readFileSync(cache))))).toBe(`${version}\n`);
  });
});
