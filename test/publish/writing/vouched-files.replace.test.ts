import { mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ForeignFilesError } from '../../../src/publish/writing/folder-errors.ts';
import { replaceFile } from '../../../src/publish/writing/vouched-files.ts';
import { withFolder } from '../../support/workspace-files.ts';

const own = (earlier: Buffer): boolean => earlier.toString('utf8').startsWith('own');
const NEW = Buffer.from('own 2\n');

describe('replaceFile', () => {
  it('writes a file that is not there, and replaces one of its own, leaving nothing else behind', async () => {
    await withFolder({}, (folder) => {
      const path = join(folder, 'w.csv');
      for (const text of ['own 1\n', 'own 2\n']) {
        replaceFile(path, Buffer.from(text), own);
        expect(readFileSync(path, 'utf8')).toBe(text);
      }
      expect(readdirSync(folder)).toEqual(['w.csv']);
    });
  });

  it('leaves what is not its own as it is: other files, folders, links', async () => {
    await withFolder({ 'w.csv': 'mine\n', 'own.csv': 'own\n' }, (folder) => {
      mkdirSync(join(folder, 'd'));
      symlinkSync(join(folder, 'own.csv'), join(folder, 'link'));
      for (const name of ['w.csv', 'd', 'link']) {
        expect(() => replaceFile(join(folder, name), NEW, own)).toThrow(ForeignFilesError);
      }
      expect(readFileSync(join(folder, 'w.csv'), 'utf8')).toBe('mine\n');
      expect(readdirSync(folder).sort()).toEqual(['d', 'link', 'own.csv', 'w.csv']);
    });
  });

  it('fails where there is no such folder', async () => {
    await withFolder({}, (folder) => {
      expect(() => replaceFile(join(folder, 'no/w.csv'), NEW, own)).toThrow(/ENOENT/);
    });
  });
});
