import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fillFolder } from '../../../src/publish/writing/fill-folder.ts';
import { folderContents } from '../../support/folder-contents.ts';
import { withFolder } from '../../support/workspace-files.ts';

const files = ['last.json', 'a.csv', 'data/m/b.csv'].map((name) => ({ name, bytes: Buffer.from(`in ${name}`) }));
const contents = { 'a.csv': 'in a.csv', 'data/m/b.csv': 'in data/m/b.csv', 'last.json': 'in last.json' };

describe('filling a folder', () => {
  it('makes the folder where there is none', async () => {
    await withFolder({}, (root) => {
      fillFolder(join(root, 'x/y'), files, 'last.json');
      expect(folderContents(join(root, 'x/y'))).toEqual(contents);
    });
  });

  it('fills an empty folder without replacing it, so that a shell may stand in it', async () => {
    await withFolder({}, (root) => {
      const folder = join(root, 'here');
      mkdirSync(folder);
      const before = process.cwd();
      process.chdir(folder);
      try {
        fillFolder(folder, files, 'last.json');
        expect(readdirSync('.').sort()).toEqual(['a.csv', 'data', 'last.json']);
      } finally {
        process.chdir(before);
      }
      expect(folderContents(folder)).toEqual(contents);
    });
  });

  it('refuses a folder that holds anything, and touches nothing', async () => {
    await withFolder({ 'x/note.txt': 'mine' }, (root) => {
      const refusal = { name: 'ForeignFilesError', files: ['note.txt'] };
      expect(() => fillFolder(join(root, 'x'), files, 'last.json')).toThrow(expect.objectContaining(refusal));
      expect(folderContents(root)).toEqual({ 'x/note.txt': 'mine' });
    });
  });

  it('leaves an empty folder empty when a file cannot be written', async () => {
    await withFolder({}, (root) => {
      const folder = join(root, 'x');
      mkdirSync(folder);
      const clash = [...files, { name: 'a.csv/c.csv', bytes: Buffer.from('below a file') }];
      expect(() => fillFolder(folder, clash, 'last.json')).toThrow();
      expect(readdirSync(folder)).toEqual([]);
    });
  });
});
