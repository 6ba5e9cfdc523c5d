import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { moved, putInPlace, takeBack } from '../../../src/publish/writing/put-in-place.ts';
import { folderContents } from '../../support/folder-contents.ts';
import { withFolder } from '../../support/workspace-files.ts';

describe('putting in place', () => {
  it('takes one step where nothing is in the way, and moves aside what is', async () => {
    await withFolder({ 'run/in/m/a': 'new', 'run/in/n/a': 'new', 'm/b': 'old' }, (root) => {
      const run = join(root, 'run');
      mkdirSync(join(run, 'out'));
      const placed = ['m', 'n'].map((name) => putInPlace(run, root, name));
      expect(folderContents(root)).toEqual({ 'm/a': 'new', 'n/a': 'new', 'run/out/0-m/b': 'old' });
      takeBack(run, root, placed);
      expect(folderContents(root)).toEqual({ 'run/in/m/a': 'new', 'run/in/n/a': 'new', 'm/b': 'old' });
    });
  });

  it('puts back what it moved aside where the new one cannot come', async () => {
    await withFolder({ 'm/b': 'old', 'run/out/x': '' }, (root) => {
      expect(() => putInPlace(join(root, 'run'), root, 'm')).toThrow(expect.objectContaining({ code: 'ENOENT' }));
      expect(folderContents(join(root, 'm'))).toEqual({ b: 'old' });
    });
  });

  it('leaves a run to the process that has taken it over', async () => {
    await withFolder({ 'm/b': 'theirs' }, (root) => {
      expect(putInPlace(join(root, 'run'), root, 'm')).toEqual({ name: 'm', earlier: undefined });
      expect(folderContents(root)).toEqual({ 'm/b': 'theirs' });
    });
  });
});

describe('moving', () => {
  it('tells whether there was anything, and fails where it cannot be moved', async () => {
    await withFolder({ 'a/x': '', 'b/y': '' }, (root) => {
      expect(() => moved(join(root, 'a'), join(root, 'b'))).toThrow();
      rmSync(join(root, 'b'), { recursive: true });
      expect(moved(join(root, 'a'), join(root, 'b'))).toBe(true);
      expect(moved(join(root, 'a'), join(root, 'c'))).toBe(false);
      expect(readdirSync(root)).toEqual(['b']);
    });
  });
});
