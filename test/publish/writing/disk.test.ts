import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeFolders, removeEmpty, writeFolder } from '../../../src/publish/writing/disk.ts';
import { type OutputPlace, writeOutput } from '../../../src/publish/writing/output-stream.ts';
import { folderContents } from '../../support/folder-contents.ts';
import { withFolder } from '../../support/workspace-files.ts';

function failureOf(act: () => unknown): unknown {
  try {
    return act();
  } catch (error) {
    return error;
  }
}

describe('making folders', () => {
  it('makes those that are not there, and tells the topmost', async () => {
    await withFolder({}, (root) => {
      expect(makeFolders(join(root, 'a/b/c'))).toBe(join(root, 'a'));
      expect(makeFolders(join(root, 'a/b/c'))).toBeUndefined();
      expect(makeFolders(join(root, 'a/b/d'))).toBe(join(root, 'a/b/d'));
      removeEmpty(join(root, 'a/b/d'), join(root, 'a'));
      expect(readdirSync(join(root, 'a/b'))).toEqual(['c']);
      removeEmpty(join(root, 'a/b/c'), join(root, 'a'));
      expect(existsSync(join(root, 'a'))).toBe(false);
    });
  });

  it('fails where a file is in the way', async () => {
    await withFolder({ file: '' }, (root) => {
      expect(failureOf(() => makeFolders(join(root, 'file')))).toMatchObject({ code: 'EEXIST' });
      expect(failureOf(() => makeFolders(join(root, 'file/a/b')))).toMatchObject({ code: 'ENOTDIR' });
    });
  });

  it.skipIf(process.platform !== 'linux')('ends where the system lets no folder be made', () => {
    for (const path of ['/proc/x', '/proc/x/y/z']) {
      expect(failureOf(() => makeFolders(path))).toMatchObject({ syscall: 'mkdir', code: expect.any(String) });
    }
  });
});

describe('writing a folder', () => {
  it('writes what is below it, too, and replaces nothing', async () => {
    await withFolder({}, (root) => {
      const files = ['a', 'b/c', 'b/d/e'].map((name) => ({ name, bytes: Buffer.from(name) }));
      const fill = (place: OutputPlace) => {
        for (const file of files) writeOutput(file, place);
      };
      writeFolder(join(root, 'x'), fill);
      expect(folderContents(join(root, 'x'))).toEqual({ a: 'a', 'b/c': 'b/c', 'b/d/e': 'b/d/e' });
      expect(failureOf(() => writeFolder(join(root, 'x'), fill))).toMatchObject({ code: 'EEXIST' });
    });
  });
});
