import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { staleBuild } from '../support/spawn-cli.ts';
import { MONTH, smallWorkspace, withFolder } from '../support/workspace-files.ts';

/** Stands for a Node that compresses to other bytes: a valid stream, stored as it is. */
const OTHER_COMPRESSION = `
import { deflateRawSync } from 'node:zlib';
globalThis.CompressionStream = class extends TransformStream {
  constructor() {
    super({ transform: (chunk, control) => control.enqueue(new Uint8Array(deflateRawSync(chunk, { level: 0 }))) });
  }
};`;

it.each([
  ['compresses to other bytes', OTHER_COMPRESSION],
  ['has no compression', 'delete globalThis.CompressionStream;'],
])('a workbook is the same bytes on a Node that %s', async (_, code) => {
  expect(staleBuild()).toBeUndefined();
  await withFolder(smallWorkspace(), async (folder) => {
    const written = async (name: string, ...before: string[]): Promise<Buffer> => {
      const args = ['workbook', '--month', MONTH, '--out', name, '--quiet'];
      await promisify(execFile)(process.execPath, [...before, resolve('bin/pingan.js'), ...args], { cwd: folder });
      return readFileSync(join(folder, name));
    };
    const here = await written('here.xlsx');
    const there = await written('there.xlsx', '--import', `data:text/javascript,${encodeURIComponent(code)}`);
    expect(there.equals(here)).toBe(true);
  });
});
