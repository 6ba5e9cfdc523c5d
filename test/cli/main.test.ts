import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/main.ts';
import { runCli } from '../support/run-cli.ts';
import { smallWorkspace, withFolder } from '../support/workspace-files.ts';

const chinese = /\p{Script=Han}/u;

describe('the language', () => {
  it.each([
    [['--lang', 'zh', '--help'], {}],
    [['--lang=zh', '--help'], {}],
    [['--help', '--lang', 'zh'], {}],
    [['compute', '--lang=zh', '--help'], {}],
    [['--help'], { LC_ALL: 'zh_CN.UTF-8', LANG: 'en_GB' }],
    [['--help'], { LC_MESSAGES: 'zh_CN.UTF-8' }],
    [['--help'], { LANG: 'zh_CN.UTF-8' }],
  ])('is Chinese by %j with %j', async (args, env) => {
    expect((await runCli(args, { env })).stdout).toMatch(chinese);
  });

  it.each([
    [['--help'], {}],
    [['--help'], { LC_ALL: 'C', LANG: 'zh_CN.UTF-8' }],
    [['--lang', 'en', '--help'], { LC_ALL: 'zh_CN.UTF-8' }],
    [['--help', '--lang=en'], { LC_ALL: 'zh_CN.UTF-8' }],
  ])('is English by %j with %j', async (args, env) => {
    expect((await runCli(args, { env })).stdout).not.toMatch(chinese);
  });

  it('is that of usage errors and problems too', async () => {
    await withFolder(smallWorkspace({ 'regions.csv': undefined }), async (cwd) => {
      const usage = await runCli(['compute', '--lang', 'zh'], { cwd });
      expect(usage).toEqual({
        code: 2,
        stdout: '',
        stderr: '错误：请用 --month 指定月份，或用 --from 和 --to 指定连续月份\n',
      });
      const invalid = await runCli(['validate', '--lang', 'zh'], { cwd });
      expect(invalid.stderr).toMatch(/^regions\.csv:1:1 错误 missing-file：文件不存在/);
    });
  });
});

describe('what goes wrong', () => {
  it('in the program itself is exit code 1, its stack and a request to report it', async () => {
    let stderr = '';
    const broken = (): never => {
      throw new TypeError('broken on purpose');
    };
    const world = {
      stdout: { write: broken },
      stderr: { write: (text: string) => (stderr += text) },
      env: {},
      cwd: '.',
    };
    expect(await run(['schema'], world)).toBe(1);
    expect(stderr).toMatch(/^TypeError: broken on purpose\n +at /);
    expect(stderr).toMatch(/\nerror: this is a bug in pingan; please report it with the lines above\n$/);
  });

  it('in the system is exit code 5, with the path and the reason', async () => {
    let stderr = '';
    const full = (): never => {
      throw Object.assign(new Error('no space'), { syscall: 'write', code: 'ENOSPC', path: 'out/x' });
    };
    const world = { stdout: { write: full }, stderr: { write: (text: string) => (stderr += text) }, env: {}, cwd: '.' };
    expect(await run(['schema'], world)).toBe(5);
    expect(stderr).toBe(
      'error: cannot read or write out/x (ENOSPC: no space is left on the device); check the path, its permissions and the free space\n',
    );
  });

  it('in the inputs is exit code 3', async () => {
    await withFolder({ 'pingan.json': '{"name": "x",}' }, async (cwd) => {
      for (const args of [['validate'], ['compute', '--month', '2018-09']]) {
        const { code, stdout, stderr } = await runCli(args, { cwd });
        expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
        expect(stderr).toMatch(/^pingan\.json:1:\d+ error bad-json: /);
      }
    });
  });
});
