import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { OutputFolder, outputFolder } from '../../src/cli/output-folder.ts';
import { withFolder } from '../support/workspace-files.ts';

describe('an output folder', () => {
  it('names all files below it, and reads them', async () => {
    await withFolder({ b: 'B', 'a/c': 'C' }, (path) => {
      const folder = new OutputFolder(path);
      expect(folder.names).toEqual(['a/c', 'b']);
      expect(folder.read('b')?.toString()).toBe('B');
      expect(folder.read('b')).toBe(folder.read('b'));
      expect(folder.read('a/c')?.toString()).toBe('C');
      expect([folder.read('a'), folder.read('c'), folder.read('../b')]).toEqual([undefined, undefined, undefined]);
    });
  });

  it('is none where there is none, and fails where there is a file', async () => {
    await withFolder({ b: 'B' }, (path) => {
      expect(outputFolder(join(path, 'none'))).toBeUndefined();
      expect(outputFolder(path)).toBeInstanceOf(OutputFolder);
      expect(() => outputFolder(join(path, 'b'))).toThrow('ENOTDIR');
    });
  });
});
