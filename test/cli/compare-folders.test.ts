import { describe, expect, it } from 'vitest';
import { comparedWorkspace, LATER } from '../support/compared-states.ts';
import { runCli } from '../support/run-cli.ts';
import { MONTH, type WorkspaceFiles, withFolder } from '../support/workspace-files.ts';

/** Computes the two months into out/ and compares them by their outputs. */
function compared(args: readonly string[], files: WorkspaceFiles = comparedWorkspace(), format = 'all') {
  return withFolder(files, async (cwd) => {
    await runCli(['compute', '--from', MONTH, '--to', LATER, '--format', format, '--quiet'], { cwd });
    return runCli(['compare', `out/${MONTH}`, `out/${LATER}`, ...args], { cwd });
  });
}

describe('compare of two folders', () => {
  it('goes by what they record, and says so', async () => {
    const { code, stdout, stderr } = await compared([], comparedWorkspace({ synthetic: true }));
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout.split('\n')).toEqual([
      '小指数  out/2018-09 → out/2018-10',
      'synthetic figures (合成数据): invented for demonstration',
      'the change of the unrounded total by recorded contributions: outputs do not tell the effects on a score apart; they are rounded here, --format csv or json has every digit',
      '',
      'county: 1 rose, 2 fell, 0 kept their score',
      'rank  was  +/-  code   region   score    was  change  weights  of scores',
      '   1    3   ↑2  west   西县    100.00  30.00   70.00  30.0000    40.0000',
      '   2    1   ↓1  east   东县     60.00  85.00  -25.00   0.0000   -25.0000',
      '   3    2   ↓1  south  南县      0.00  35.00  -35.00   0.0000   -35.0000',
      '',
    ]);
  });

  it('shows one region by code or name', async () => {
    const { stdout } = await compared(['--region', '西县', '--node', 'A']);
    expect(stdout.split('\n').slice(4)).toEqual([
      'node   score     was  change  rank  was  +/-  of total  weights',
      'A     100.00   50.00   50.00     1    2   ↑1   30.0000  30.0000',
      'A1    100.00  100.00    0.00     1    1    –   30.0000  30.0000',
      'A2              0.00                  3         0.0000   0.0000',
      '',
    ]);
  });

  it.each([
    [['--region', 'nowhere'], 'error: there is no region "nowhere" in these outputs; write its code'],
    [['--region', 'west', '--node', 'C'], 'error: there is no node "C" in these outputs; write its code'],
    [['--region', 'nowhere', '--lang', 'zh'], '错误：输出中没有地区 "nowhere"；请写地区代码'],
    [['--region', 'west', '--node', 'C', '--lang', 'zh'], '错误：输出中没有节点 "C"；请写节点的代码'],
  ])('refuses %j', async (args, message) => {
    expect(await compared(args)).toEqual({ code: 2, stdout: '', stderr: `${message}\n` });
  });

  it('needs the tables', async () => {
    const { code, stderr } = await compared([], comparedWorkspace(), 'json');
    expect(code).toBe(3);
    expect(stderr).toMatch(/^out\/2018-09\/derivation\.csv:1:1 error missing-output-table: /);
    expect(stderr).toMatch(/\n6 errors\n$/);
  });

  it('needs the folders', async () => {
    await withFolder({}, async (cwd) => {
      expect((await runCli(['compare', 'a', 'b'], { cwd })).code).toBe(5);
    });
  });
});
