import { existsSync, mkdirSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ForeignFilesError } from '../../src/publish/foreign-files-error.ts';
import { commitOutputs, discardOutputs, stageOutputs } from '../../src/publish/write-outputs.ts';
import { folderContents } from '../support/folder-contents.ts';
import { withFolder } from '../support/workspace-files.ts';

const names = new Set(['a.csv', 'b.csv']);
const filesOf = (texts: Readonly<Record<string, string>>) => {
  return Object.entries(texts).map(([name, text]) => Object.freeze({ name, bytes: Buffer.from(text) }));
};
const earlier = { 'out/m/a.csv': 'old a', 'out/m/b.csv': 'old b' };

describe('staging', () => {
  it('writes beside the target, which stays as it was until the commit', async () => {
    await withFolder(earlier, (root) => {
      const staged = stageOutputs(join(root, 'out/m'), filesOf({ 'a.csv': 'new a' }), names);
      expect(folderContents(join(root, 'out/m'))).toEqual({ 'a.csv': 'old a', 'b.csv': 'old b' });
      expect(folderContents(staged.fresh)).toEqual({ 'a.csv': 'new a' });
      expect(join(staged.fresh, '..')).toBe(join(root, 'out'));
      discardOutputs([staged]);
      expect(folderContents(root)).toEqual(earlier);
      expect(readdirSync(join(root, 'out'))).toEqual(['m']);
    });
  });

  it.each([
    ['a file', 'notes.txt'],
    ['a hidden file', '.a.csv'],
    ['a folder of a name of ours', 'a.csv/mine.txt'],
    ['a folder', 'sub/a.csv'],
  ])('refuses a target that holds %s it did not write, and touches nothing', async (_, path) => {
    await withFolder({ [`out/m/${path}`]: 'mine', 'out/m/b.csv': 'old b' }, (root) => {
      const before = folderContents(root);
      const target = join(root, 'out/m');
      const refusal = { name: 'ForeignFilesError', folder: target, files: [path.split('/')[0]] };
      expect(() => stageOutputs(target, filesOf({ 'a.csv': 'x' }), names)).toThrow(ForeignFilesError);
      expect(() => stageOutputs(target, filesOf({ 'a.csv': 'x' }), names)).toThrow(expect.objectContaining(refusal));
      expect(folderContents(root)).toEqual(before);
      expect(readdirSync(join(root, 'out'))).toEqual(['m']);
    });
  });

  it('fails on a file in the place of the target, or of a folder above it, and leaves it', async () => {
    await withFolder({ 'out/m': 'a file', top: 'another' }, (root) => {
      const before = folderContents(root);
      for (const target of ['out/m', 'top/m', 'top/x/m']) {
        expect(() => stageOutputs(join(root, target), filesOf({ 'a.csv': 'x' }), names)).toThrow(
          expect.objectContaining({ syscall: expect.any(String) }),
        );
      }
      expect(folderContents(root)).toEqual(before);
      expect(readdirSync(root).sort()).toEqual(['out', 'top']);
    });
  });

  it('takes back the folders it had to make, as far as they are empty', async () => {
    await withFolder({ 'kept/a.txt': 'a' }, (root) => {
      const staged = stageOutputs(join(root, 'kept/new/deeper/m'), filesOf({ 'a.csv': 'a' }), names);
      discardOutputs([staged]);
      expect(readdirSync(join(root, 'kept'))).toEqual(['a.txt']);
    });
  });

  it('removes what it began when a file cannot be written', async () => {
    await withFolder(earlier, (root) => {
      const clash = filesOf({ 'a.csv': 'a file', 'a.csv/b.csv': 'below a file' });
      expect(() => stageOutputs(join(root, 'out/m'), clash, names)).toThrow(
        expect.objectContaining({ path: expect.any(String) }),
      );
      expect(readdirSync(join(root, 'out'))).toEqual(['m']);
      expect(folderContents(root)).toEqual(earlier);
    });
  });
});

describe('committing', () => {
  it('replaces the whole earlier folder and leaves nothing else behind', async () => {
    await withFolder(earlier, (root) => {
      commitOutputs([stageOutputs(join(root, 'out/m'), filesOf({ 'a.csv': 'new a', 'c/d.csv': 'new d' }), names)]);
      expect(folderContents(root)).toEqual({ 'out/m/a.csv': 'new a', 'out/m/c/d.csv': 'new d' });
      expect(readdirSync(join(root, 'out'))).toEqual(['m']);
    });
  });

  it('makes the folders that are not there', async () => {
    await withFolder({}, (root) => {
      commitOutputs([stageOutputs(join(root, 'x/y/m'), filesOf({ 'a.csv': 'a' }), names)]);
      expect(folderContents(root)).toEqual({ 'x/y/m/a.csv': 'a' });
    });
  });

  it('fills a folder that is there and empty', async () => {
    await withFolder({}, (root) => {
      mkdirSync(join(root, 'm'));
      commitOutputs([stageOutputs(join(root, 'm'), filesOf({ 'a.csv': 'a' }), new Set())]);
      expect(folderContents(root)).toEqual({ 'm/a.csv': 'a' });
    });
  });

  it('writes every byte as it is', async () => {
    const bytes = Buffer.from([0, 255, 13, 10, 239, 187, 191]);
    await withFolder({}, (root) => {
      commitOutputs([stageOutputs(join(root, 'm'), [{ name: 'a.csv', bytes }], names)]);
      expect(folderContents(root)).toEqual({ 'm/a.csv': bytes.toString('latin1') });
    });
  });

  it('puts the earlier folder back when the new one cannot take its place', async () => {
    await withFolder(earlier, (root) => {
      const staged = stageOutputs(join(root, 'out/m'), filesOf({ 'a.csv': 'new a' }), names);
      rmSync(staged.fresh, { recursive: true });
      expect(() => commitOutputs([staged])).toThrow(expect.objectContaining({ code: 'ENOENT' }));
      expect(folderContents(root)).toEqual(earlier);
      expect(readdirSync(join(root, 'out'))).toEqual(['m']);
    });
  });

  it('leaves months after the one that fails as they were', async () => {
    const months = { ...earlier, 'out/n/a.csv': 'old n' };
    await withFolder(months, (root) => {
      const first = stageOutputs(join(root, 'out/m'), filesOf({ 'a.csv': 'new a' }), names);
      const second = stageOutputs(join(root, 'out/n'), filesOf({ 'a.csv': 'new n' }), names);
      rmSync(first.fresh, { recursive: true });
      expect(() => commitOutputs([first, second])).toThrow();
      discardOutputs([first, second]);
      expect(folderContents(root)).toEqual(months);
      expect(readdirSync(join(root, 'out')).sort()).toEqual(['m', 'n']);
    });
  });

  it('puts months back that stood before one that fails', async () => {
    const months = { ...earlier, 'out/o/a.csv': 'old o' };
    await withFolder(months, (root) => {
      const staged = ['m', 'n', 'o'].map((month) => {
        return stageOutputs(join(root, 'out', month), filesOf({ 'a.csv': `new ${month}` }), names);
      });
      rmSync(staged[2]?.fresh ?? '', { recursive: true });
      expect(() => commitOutputs(staged)).toThrow();
      discardOutputs(staged);
      expect(folderContents(root)).toEqual(months);
      expect(readdirSync(join(root, 'out')).sort()).toEqual(['m', 'o']);
    });
  });

  it('leaves alone what a link in the place of the target leads to', async () => {
    await withFolder({ 'elsewhere/a.csv': 'kept' }, (root) => {
      symlinkSync(join(root, 'elsewhere'), join(root, 'm'), 'dir');
      commitOutputs([stageOutputs(join(root, 'm'), filesOf({ 'b.csv': 'new' }), names)]);
      expect(folderContents(join(root, 'elsewhere'))).toEqual({ 'a.csv': 'kept' });
      expect(folderContents(join(root, 'm'))).toEqual({ 'b.csv': 'new' });
    });
  });

  it.skipIf(process.platform === 'win32')('gives files and folders the mode that the umask asks for', async () => {
    const modeOf = (path: string) => (statSync(path).mode & 0o777).toString(8);
    const before = process.umask(0o027);
    try {
      await withFolder({}, (root) => {
        commitOutputs([stageOutputs(join(root, 'm'), filesOf({ 'a.csv': 'a' }), names)]);
        expect([modeOf(join(root, 'm')), modeOf(join(root, 'm/a.csv'))]).toEqual(['750', '640']);
      });
    } finally {
      process.umask(before);
    }
  });

  it('is not undone by discarding afterwards', async () => {
    await withFolder({}, (root) => {
      const staged = stageOutputs(join(root, 'm'), filesOf({ 'a.csv': 'a' }), names);
      commitOutputs([staged]);
      discardOutputs([staged]);
      expect(existsSync(staged.fresh)).toBe(false);
      writeFileSync(join(root, 'm/b.csv'), 'b');
      expect(folderContents(root)).toEqual({ 'm/a.csv': 'a', 'm/b.csv': 'b' });
    });
  });
});
