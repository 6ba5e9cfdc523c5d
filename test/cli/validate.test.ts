import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderContents } from '../support/folder-contents.ts';
import { runCli } from '../support/run-cli.ts';
import { MONTH, smallWorkspace, withFolder } from '../support/workspace-files.ts';

const east = `data/${MONTH}/east.csv`;
const july = {
  'data/2018-07/east.csv': 'indicator,value\nA1,x\nA2,5\nB1,98\n',
  'data/2018-07/west.csv': 'indicator,value\nA1,4\nA2,7\nB1,96\n',
};
/** The places and codes of the problem lines on stderr. */
const places = (stderr: string): string[] =>
  [...stderr.matchAll(/^(\S+:\d+:\d+ \w+ [\w-]+): /gm)].map(([, at = '']) => at);

describe('pingan validate', () => {
  it('says what is there, and writes nothing', async () => {
    await withFolder(smallWorkspace(), async (cwd) => {
      const before = folderContents(cwd);
      expect(await runCli(['validate'], { cwd })).toEqual({
        code: 0,
        stdout: 'valid: 2 regions, 3 indicators, months 2018-09\n',
        stderr: '',
      });
      expect((await runCli(['validate', '--lang', 'zh'], { cwd })).stdout).toBe(
        '校验通过：2 个地区，3 个指标，月份 2018-09\n',
      );
      expect(folderContents(cwd)).toEqual(before);
    });
  });

  it('finds every problem of every month in one run, by file and line', async () => {
    const changes = {
      ...july,
      [east]: 'indicator,value,status\nA1,3,Z\nA9,5,\nB1,"1,204",\n',
      'regions.csv': 'code,name,level\neast,,x\nwest,West,x\n',
    };
    await withFolder(smallWorkspace(changes), async (cwd) => {
      const { code, stdout, stderr } = await runCli(['validate'], { cwd });
      expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
      expect(places(stderr)).toEqual([
        'data/2018-07/east.csv:2:4 error bad-number',
        'data/2018-09/east.csv:2:6 error unknown-value',
        'data/2018-09/east.csv:3:1 error unknown-indicator',
        'data/2018-09/east.csv:4:4 error bad-number',
        'regions.csv:2:6 error blank-cell',
      ]);
      expect(stderr).toMatch(/\n5 errors\n$/);
    });
  });

  it('checks one month alone with --month', async () => {
    await withFolder(smallWorkspace(july), async (cwd) => {
      expect((await runCli(['validate', '--month', MONTH], { cwd })).code).toBe(0);
      const { code, stderr } = await runCli(['validate', '--month', '2018-07'], { cwd });
      expect(code).toBe(3);
      expect(places(stderr)).toEqual(['data/2018-07/east.csv:2:4 error bad-number']);
    });
  });

  it('takes a workspace without data as valid, but not a month without data that is asked for', async () => {
    const none = { [east]: undefined, [`data/${MONTH}/west.csv`]: undefined };
    await withFolder(smallWorkspace(none), async (cwd) => {
      expect((await runCli(['validate'], { cwd })).stdout).toBe('valid: 2 regions, 3 indicators, months none\n');
      expect((await runCli(['validate', '--month', MONTH], { cwd })).code).toBe(3);
    });
  });

  it('gives the same problems as JSON on stdout', async () => {
    await withFolder(smallWorkspace(july), async (cwd) => {
      const { code, stdout, stderr } = await runCli(['validate', '--json'], { cwd });
      expect({ code, stderr }).toEqual({ code: 3, stderr: '' });
      const message = expect.stringContaining('"x" is not a number');
      const found = {
        file: 'data/2018-07/east.csv',
        line: 2,
        column: 4,
        severity: 'error',
        code: 'bad-number',
        message,
      };
      expect(JSON.parse(stdout)).toEqual({ workspace: '.', errors: 1, warnings: 0, problems: [found] });
      const valid = await runCli(['validate', '--json', '--month', MONTH], { cwd });
      expect(valid).toMatchObject({ code: 0, stderr: '' });
      expect(JSON.parse(valid.stdout)).toEqual({
        months: [MONTH],
        workspace: '.',
        errors: 0,
        warnings: 0,
        problems: [],
        missing: { [MONTH]: { cells: 6, count: 0, regions: [], indicators: [] } },
      });
    });
  });

  it('prints warnings on stderr and is valid all the same; with --quiet it is silent', async () => {
    const changes = { 'regions.csv': Buffer.from('code,name,level\neast,\xb6\xab\xb3\xc7,x\nwest,West,x\n', 'latin1') };
    await withFolder(smallWorkspace(changes), async (cwd) => {
      const { code, stdout, stderr } = await runCli(['validate'], { cwd });
      expect({ code, stdout }).toEqual({ code: 0, stdout: 'valid: 2 regions, 3 indicators, months 2018-09\n' });
      expect(places(stderr)).toEqual(['regions.csv:1:1 warning not-utf8']);
      expect(await runCli(['validate', '--quiet'], { cwd })).toEqual({ code: 0, stdout: '', stderr: '' });
    });
  });

  it('finds the workspace above a folder in it, by --project, and by package.json', async () => {
    const files = Object.fromEntries(Object.entries(smallWorkspace()).map(([path, text]) => [`a/index/${path}`, text]));
    const named = { 'package.json': '{"pingan": {"project": "a/index"}}' };
    await withFolder({ ...files, ...named }, async (root) => {
      mkdirSync(join(root, 'b/deep'), { recursive: true });
      const valid = { code: 0, stderr: '', stdout: expect.stringContaining('valid: 2 regions') };
      expect(await runCli(['validate'], { cwd: join(root, 'a/index/data', MONTH) })).toEqual(valid);
      expect(await runCli(['validate', '--project', '../a/index'], { cwd: join(root, 'b') })).toEqual(valid);
      expect(await runCli(['validate', '--project', join(root, 'a/index')], { cwd: join(root, 'b') })).toEqual(valid);
      expect(await runCli(['validate'], { cwd: join(root, 'b/deep') })).toEqual(valid);
    });
  });

  it('reports a workspace that is not there as invalid input, with what to do', async () => {
    await withFolder({ 'package.json': '{}', 'empty/.keep': '' }, async (cwd) => {
      const { code, stderr } = await runCli(['validate'], { cwd });
      expect(code).toBe(3);
      expect(stderr).toMatch(/^pingan\.json:1:1 error missing-workspace: .*--project DIR.*pingan init DIR\n1 error\n$/);
      const named = await runCli(['validate', '--project', 'empty'], { cwd });
      expect(named.code).toBe(3);
      expect(places(named.stderr)).toEqual(['empty/pingan.json:1:1 error missing-workspace']);
    });
  });
});
