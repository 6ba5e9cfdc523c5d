import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderContents } from '../support/folder-contents.ts';
import { rankedWorkspace } from '../support/ranked-workspace.ts';
import { runCli } from '../support/run-cli.ts';
import { spawnCli, staleBuild } from '../support/spawn-cli.ts';
import { writeThinnedDemonstration } from '../support/thinned-demonstration.ts';
import { MONTH, smallWorkspace, withFolder } from '../support/workspace-files.ts';

const compute = ['compute', '--month', MONTH];
const ESCAPE = '\u001b';

/** A valid workspace, an invalid one, a file in the way and a folder that is not empty. */
const world = {
  ...smallWorkspace(),
  ...Object.fromEntries(
    Object.entries(smallWorkspace({ 'regions.csv': '' })).map(([path, text]) => [`bad/${path}`, text]),
  ),
  file: 'in the way',
};

describe('the process', () => {
  it('runs what the sources make', () => {
    expect(staleBuild()).toBeUndefined();
  });

  it.each([
    [0, compute],
    [2, ['compute', '--moth', MONTH]],
    [2, ['compute']],
    [3, [...compute, '--project', 'bad']],
    [3, ['compute', '--month', '2017-01']],
    [5, [...compute, '--out', 'file']],
    [2, ['verify']],
    [5, ['verify', 'none']],
    [5, ['verify', '--derivation', 'none.csv']],
    [2, ['verify', 'out', '--tolerance', '1']],
    [0, ['robustness', '--month', MONTH, '--draws', '600', '--workers', '2']],
    [2, ['robustness', '--month', MONTH, '--draws', 'many']],
    [3, ['robustness', '--month', MONTH, '--project', 'bad']],
    [0, ['validate']],
    [2, ['validate', '--month', '2018']],
    [3, ['validate', '--project', 'bad']],
    [0, ['workbook', '--month', MONTH, '--out', 'a.xlsx']],
    [2, ['workbook', '--month', MONTH]],
    [5, ['workbook', '--month', MONTH, '--out', 'none/a.xlsx']],
    [0, ['init', 'new']],
    [2, ['init']],
    [5, ['init', 'bad']],
    [5, ['init', 'file']],
    [0, ['schema']],
    [2, ['schema', 'more']],
    [0, ['--version']],
    [0, ['--help']],
    [2, []],
    [2, ['compuet']],
  ])('ends with %i on %j, as in-process, and prints the same', async (code, args) => {
    const spawned = await withFolder(world, (cwd) => spawnCli(args, { cwd }));
    const called = await withFolder(world, (cwd) => runCli(args, { cwd }));
    expect(spawned.code).toBe(code);
    const scrubbed = (text: string) => text.replaceAll(/\S*pingan-test-\w+/g, 'DIR');
    expect({ ...spawned, stderr: scrubbed(spawned.stderr) }).toEqual({ ...called, stderr: scrubbed(called.stderr) });
    expect(spawned.stdout + spawned.stderr).not.toContain(ESCAPE);
    if (code !== 0) expect([spawned.stdout, spawned.stderr === '']).toEqual(['', false]);
  });

  it('speaks the language of the environment', async () => {
    const env = { NO_COLOR: '1', LC_ALL: 'zh_CN.UTF-8' };
    const { code, stdout, stderr } = await spawnCli(['compuet'], { env });
    expect({ code, stdout, stderr }).toEqual({
      code: 2,
      stdout: '',
      stderr: '错误：未知命令 "compuet"\n（是否应为 compute？）\n',
    });
  });

  it('colours a pipe only where FORCE_COLOR asks for it', async () => {
    await withFolder(rankedWorkspace(), async (cwd) => {
      expect((await spawnCli(compute, { cwd, env: {} })).stdout).not.toContain(ESCAPE);
      expect((await spawnCli(compute, { cwd, env: { FORCE_COLOR: '1' } })).stdout).toContain(ESCAPE);
      expect((await spawnCli(compute, { cwd, env: { FORCE_COLOR: '1', NO_COLOR: '1' } })).stdout).not.toContain(ESCAPE);
    });
  });

  it.each([
    ['stdout', ['stdout']],
    ['stderr', ['stderr']],
    ['both', ['stdout', 'stderr']],
  ] as const)('takes no harm from a reader that closes %s early, as head does', async (_, closed) => {
    await withFolder(smallWorkspace(), async (cwd) => {
      const { code, stdout, stderr } = await spawnCli(compute, { cwd, closed });
      expect(code).toBe(0);
      expect(stdout + stderr).not.toMatch(/EPIPE|at \w+ \(/);
      expect(Object.keys(folderContents(join(cwd, 'out', MONTH)))).toHaveLength(7);
      expect((await spawnCli(['validate', '--project', 'none'], { cwd, closed })).code).toBe(3);
    });
  });

  it('writes the same bytes in every locale, time zone and folder, and again', async () => {
    const worlds = [
      { env: { NO_COLOR: '1' } },
      { env: { LC_ALL: 'zh_CN.UTF-8', LANG: 'zh_CN.UTF-8', TZ: 'Asia/Shanghai' } },
      { env: { LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8', TZ: 'America/St_Johns' }, folder: 'data' },
      { env: { LC_ALL: 'C', TZ: 'Pacific/Kiritimati', FORCE_COLOR: '1' }, folder: join('data', MONTH) },
    ];
    await withFolder({}, async (project) => {
      writeThinnedDemonstration(project);
      const out = join(project, 'out');
      await runCli([...compute, '--out', out], { cwd: project });
      const expected = folderContents(out);
      expect(Object.keys(expected)).toHaveLength(8);
      for (const { env, folder = '' } of worlds) {
        const cwd = join(project, folder);
        expect((await spawnCli([...compute, '--out', out], { env, cwd })).code).toBe(0);
        expect(folderContents(out)).toEqual(expected);
      }
    });
  });
});
