import { spawnSync } from 'node:child_process';
import { readdirSync, statSync, symlinkSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ownTag } from '../../../src/publish/writing/process-tag.ts';
import { recoverRuns } from '../../../src/publish/writing/recover-runs.ts';
import { runFolderName } from '../../../src/publish/writing/run-folder.ts';
import { folderContents } from '../../support/folder-contents.ts';
import { withFolder } from '../../support/workspace-files.ts';

const own = ownTag();
const ended = { ...own, id: spawnSync(process.execPath, ['--version']).pid };
const elsewhere = { ...ended, place: '0123456789ab' };
const name = (state: 'new' | 'due', by: typeof own) => runFolderName({ state, by, mark: 'abcdef' });
const HOUR = 60 * 60 * 1000;

describe('settling runs', () => {
  it('removes what runs left that have ended, and nothing else', async () => {
    const kept = {
      'm/a': 'a',
      [`${name('new', own)}/in/m/a`]: '',
      [`${name('new', elsewhere)}/in/m/a`]: '',
      '.pingan-new-mine/a': '',
    };
    await withFolder({ ...kept, [`${name('new', ended)}/in/m/a`]: 'half' }, (root) => {
      symlinkSync(join(root, 'm'), join(root, runFolderName({ state: 'new', by: ended, mark: 'qwerty' })));
      recoverRuns(root);
      expect(folderContents(root)).toEqual(kept);
      expect(readdirSync(root)).toHaveLength(5);
    });
  });

  it('removes what a run elsewhere left once it is a day old by the clock of the file system', async () => {
    await withFolder({ [`${name('new', elsewhere)}/a`]: '' }, (root) => {
      const path = join(root, name('new', elsewhere));
      const now = statSync(path).mtimeMs;
      recoverRuns(root, now + 23 * HOUR);
      expect(readdirSync(root)).toHaveLength(1);
      utimesSync(path, (now - 25 * HOUR) / 1000, (now - 25 * HOUR) / 1000);
      recoverRuns(root);
      expect(readdirSync(root)).toHaveLength(1);
      recoverRuns(root, now);
      expect(readdirSync(root)).toEqual([]);
    });
  });

  it.each([
    ['that runs', own],
    ['that has ended', ended],
    ['of elsewhere', elsewhere],
  ])('finishes what is due of a process %s', async (_, by) => {
    const run = name('due', by);
    const plan = JSON.stringify([
      { name: 'm', earlier: null },
      { name: 'f', earlier: null },
    ]);
    await withFolder(
      { [`${run}/in/m/a`]: 'new', [`${run}/in/f`]: 'file', [`${run}/out/0-m/a`]: 'old', [`${run}/plan.json`]: plan },
      (root) => {
        recoverRuns(root);
        expect(folderContents(root)).toEqual({ 'm/a': 'new', f: 'file' });
        expect(readdirSync(root).sort()).toEqual(['f', 'm']);
      },
    );
  });

  it.each(['[{"name":"../m","earlier":null}]', '[{"name":"..","earlier":null}]', '{"name":', '{}'])(
    'puts nothing in place by the plan %s',
    async (plan) => {
      await withFolder(
        { [`x/${name('due', ended)}/in/m/a`]: 'new', [`x/${name('due', ended)}/plan.json`]: plan },
        (root) => {
          recoverRuns(join(root, 'x'));
          expect(readdirSync(root)).toEqual(['x']);
          expect(readdirSync(join(root, 'x')).filter((each) => !each.startsWith('.pingan-'))).toEqual([]);
        },
      );
    },
  );
});
