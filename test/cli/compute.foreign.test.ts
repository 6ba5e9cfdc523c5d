import { appendFileSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderContents } from '../support/folder-contents.ts';
import { runCli } from '../support/run-cli.ts';
import { MONTH, smallWorkspace, withFolder } from '../support/workspace-files.ts';

const compute = ['compute', '--month', MONTH, '--quiet'];
const robustness = ['robustness', '--month', MONTH, '--draws', '20', '--quiet', '--out', 'tables'];
const profile = ['profile', '--month', MONTH, '--all', '--quiet', '--out', 'profiles'];

/** A command, the folder it writes, and a file there that somebody changes or puts there. */
const cases: readonly (readonly [args: readonly string[], folder: string, file: string])[] = [
  ...[
    'results.csv',
    'results.json',
    'manifest.json',
    'datapackage.json',
    'coherence.csv',
    'manifest.dsse.json',
    'notes.txt',
  ].map((file) => [compute, `out/${MONTH}`, file] as const),
  [robustness, 'tables', 'ranks.csv'],
  [robustness, 'tables', 'SHA256SUMS'],
  [profile, `profiles/${MONTH}`, 'east.md'],
  [profile, `profiles/${MONTH}`, 'west.csv'],
];

describe('a file of the user', () => {
  it.each(cases)(
    'is not replaced by %j in %s as %s, and the refusal names it and a way on',
    async (args, folder, file) => {
      await withFolder(smallWorkspace(), async (cwd) => {
        expect((await runCli(args, { cwd })).code).toBe(0);
        appendFileSync(join(cwd, folder, file), 'mine\n');
        const before = folderContents(cwd);
        const { code, stdout, stderr } = await runCli(args, { cwd });
        expect({ code, stdout, after: folderContents(cwd) }).toEqual({ code: 5, stdout: '', after: before });
        const [, named = ''] =
          /that were changed since \((.*)\); choose another folder, or move or delete them\n$/.exec(stderr) ?? [];
        expect(named.split(', ')).toContain(file);
        if (file === 'SHA256SUMS') return;
        rmSync(join(cwd, folder, file));
        if (file !== 'manifest.json') expect((await runCli(args, { cwd })).code).toBe(0);
      });
    },
  );

  it('is not replaced where there is no manifest', async () => {
    await withFolder({ ...smallWorkspace(), [`out/${MONTH}/results.csv`]: 'mine\n' }, async (cwd) => {
      const { code, stderr } = await runCli(compute, { cwd });
      expect([code, stderr.includes('(results.csv)')]).toEqual([5, true]);
      expect(folderContents(join(cwd, 'out'))).toEqual({ [`${MONTH}/results.csv`]: 'mine\n' });
      mkdirSync(join(cwd, 'kept'));
      renameSync(join(cwd, `out/${MONTH}/results.csv`), join(cwd, 'kept/results.csv'));
      expect((await runCli(compute, { cwd })).code).toBe(0);
      expect(readdirSync(join(cwd, 'out'))).toEqual([MONTH]);
    });
  });

  it('is not replaced by another command that writes folders', async () => {
    await withFolder(smallWorkspace(), async (cwd) => {
      await runCli(profile, { cwd });
      const before = folderContents(join(cwd, 'profiles'));
      const { code } = await runCli([...robustness.slice(0, -1), `profiles/${MONTH}`], { cwd });
      expect([code, folderContents(join(cwd, 'profiles'))]).toEqual([5, before]);
      writeFileSync(join(cwd, `profiles/${MONTH}/east.md`), before[`${MONTH}/east.md`] ?? '', 'latin1');
      expect((await runCli(profile, { cwd })).code).toBe(0);
    });
  });
});
