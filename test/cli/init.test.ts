import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { starterWorkspace } from '../../src/publish/starter-workspace.ts';
import { folderContents } from '../support/folder-contents.ts';
import { runCli } from '../support/run-cli.ts';
import { withFolder } from '../support/workspace-files.ts';

const starter = Object.fromEntries(starterWorkspace().map(({ name, bytes }) => [name, bytes.toString('latin1')]));

describe('pingan init', () => {
  it('makes the starter workspace and says how to compute it, which then works as written', async () => {
    await withFolder({}, async (cwd) => {
      const made = await runCli(['init', 'my-index'], { cwd });
      expect(made).toEqual({
        code: 0,
        stdout: 'made my-index; compute it with\n  pingan compute --project my-index --month 2025-01\n',
        stderr: '',
      });
      expect(folderContents(join(cwd, 'my-index'))).toEqual(starter);
      const command = made.stdout.trim().split('\n')[1]?.trim().split(' ').slice(1) ?? [];
      const computed = await runCli(command, { cwd });
      expect(computed.code).toBe(0);
      expect(computed.stderr).toMatch(/^written to [^\n]*\n/);
      expect(computed.stderr).toMatch(/\n2025-01: nothing to warn of by the rules of "warnings"\n$/);
    });
  });

  it('makes the folders above, and fills a folder that is there and empty', async () => {
    await withFolder({}, async (cwd) => {
      mkdirSync(join(cwd, 'empty'));
      for (const folder of ['empty', 'a/b/c']) {
        expect((await runCli(['init', folder], { cwd })).code).toBe(0);
        expect(folderContents(join(cwd, folder))).toEqual(starter);
      }
      expect(readdirSync(cwd).sort()).toEqual(['a', 'empty']);
    });
  });

  it('quotes a folder that a shell would split', async () => {
    await withFolder({}, async (cwd) => {
      expect((await runCli(['init', 'my index'], { cwd })).stdout).toContain('--project "my index" --month');
      expect((await runCli(['init', '我的指数'], { cwd })).stdout).toContain('--project 我的指数 --month');
    });
  });

  it('refuses a folder that holds anything, and touches nothing', async () => {
    await withFolder({ 'mine/pingan.json': '{}', 'mine/notes.txt': 'notes' }, async (cwd) => {
      const { code, stdout, stderr } = await runCli(['init', 'mine'], { cwd });
      expect({ code, stdout }).toEqual({ code: 5, stdout: '' });
      expect(stderr).toContain(
        'holds files that pingan did not write, or that were changed since (notes.txt, pingan.json)',
      );
      expect(folderContents(cwd)).toEqual({ 'mine/notes.txt': 'notes', 'mine/pingan.json': '{}' });
      expect(readdirSync(cwd)).toEqual(['mine']);
    });
  });

  it('fails with exit code 5 where a file stands in the way', async () => {
    await withFolder({ mine: 'a file' }, async (cwd) => {
      for (const folder of ['mine', 'mine/index']) {
        const { code, stdout, stderr } = await runCli(['init', folder], { cwd });
        expect({ code, stdout }).toEqual({ code: 5, stdout: '' });
        expect(stderr).toMatch(/^error: cannot read or write .*mine.*\(E\w+: [^)]+\); check the path/);
      }
      expect(folderContents(cwd)).toEqual({ mine: 'a file' });
    });
  });

  it('says what it made as JSON, and nothing with --quiet', async () => {
    await withFolder({}, async (cwd) => {
      const { stdout, stderr } = await runCli(['init', 'a', '--json'], { cwd });
      expect(JSON.parse(stdout)).toEqual({
        folder: 'a',
        files: starterWorkspace().map(({ name }) => name),
        month: '2025-01',
      });
      expect(stderr).toBe('');
      expect(await runCli(['init', 'b', '--quiet'], { cwd })).toEqual({ code: 0, stdout: '', stderr: '' });
      expect(folderContents(join(cwd, 'b'))).toEqual(starter);
    });
  });
});
