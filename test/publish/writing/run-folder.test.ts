import { mkdirSync, renameSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ownTag } from '../../../src/publish/writing/process-tag.ts';
import { imprint, makeRunFolder, runFolderName, runFoldersIn } from '../../../src/publish/writing/run-folder.ts';
import { withFolder } from '../../support/workspace-files.ts';

describe("a run's folder", () => {
  it('is found again by its name, others are not', async () => {
    await withFolder({ 'm/a': '', '.pingan-new-x/a': '', '.pingan-due-0123456789ab-1-1-abcdef': 'a file' }, (root) => {
      const runs = [makeRunFolder(root), makeRunFolder(root)];
      expect(runs.map(({ by }) => by)).toEqual([ownTag(), ownTag()]);
      expect(runFoldersIn(root).map(runFolderName).sort()).toEqual(runs.map(runFolderName).sort());
      const due = { ...runs[0], state: 'due' } as const;
      renameSync(join(root, runFolderName(runs[0] as never)), join(root, runFolderName(due as never)));
      expect(runFoldersIn(root)).toContainEqual(due);
      expect(runFoldersIn(join(root, 'none'))).toEqual([]);
      expect(runFoldersIn(join(root, '.pingan-due-0123456789ab-1-1-abcdef'))).toEqual([]);
    });
  });
});

describe('an imprint', () => {
  it('stays while nothing changes, also under another name', async () => {
    await withFolder({ 'm/a': 'a', 'm/b': 'b', f: 'f' }, (root) => {
      const [before, file] = [imprint(join(root, 'm')), imprint(join(root, 'f'))];
      renameSync(join(root, 'm'), join(root, 'n'));
      expect(imprint(join(root, 'n'))).toBe(before);
      expect(imprint(join(root, 'f'))).toBe(file);
      expect(imprint(join(root, 'm'))).toBeUndefined();
    });
  });

  it('changes with what is in the folder or the file, and with another in its place', async () => {
    await withFolder({ 'm/a': 'a', f: 'f' }, (root) => {
      const [m, f] = [join(root, 'm'), join(root, 'f')];
      const seen = [imprint(m), imprint(f)];
      writeFileSync(join(m, 'b'), 'b');
      seen.push(imprint(m));
      writeFileSync(join(m, 'a'), 'longer');
      seen.push(imprint(m));
      utimesSync(join(m, 'a'), 1, 1);
      seen.push(imprint(m));
      utimesSync(f, 1, 1);
      seen.push(imprint(f));
      renameSync(m, join(root, 'n'));
      mkdirSync(m);
      seen.push(imprint(m));
      expect(new Set(seen).size).toBe(seen.length);
    });
  });
});
