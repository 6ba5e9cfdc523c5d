import { describe, expect, it } from 'vitest';
import { comparedWorkspace, LATER } from '../support/compared-states.ts';
import { csvRows } from '../support/csv-rows.ts';
import { runCli } from '../support/run-cli.ts';
import { MONTH, withFolder, writeFiles } from '../support/workspace-files.ts';

/** Every wrong command line, and exactly what is said of it in both languages. */
const wrong: readonly (readonly [string, readonly string[], string, string])[] = [
  [
    'no states',
    [],
    'error: name two months, two folders of outputs, or --month with --with',
    '错误：请给出两个月份、两个输出文件夹，或 --month 与 --with',
  ],
  [
    'one state',
    [MONTH],
    'error: name two months, two folders of outputs, or --month with --with',
    '错误：请给出两个月份、两个输出文件夹，或 --month 与 --with',
  ],
  [
    'a month too many',
    [MONTH, LATER, '--month', MONTH],
    'error: name two months, two folders of outputs, or --month with --with',
    '错误：请给出两个月份、两个输出文件夹，或 --month 与 --with',
  ],
  [
    'three states',
    [MONTH, LATER, MONTH],
    "error: too many arguments for 'compare'. Expected 2 arguments but got 3.",
    '错误：参数过多，应为 2 个，实为 3 个。',
  ],
  [
    'a month and a folder',
    [MONTH, 'out/2018-10'],
    'error: "2018-09" and "out/2018-10" are not of one kind; name two months, or two folders of outputs',
    '错误："2018-09" 与 "out/2018-10" 不是同一类；请给出两个月份，或两个输出文件夹',
  ],
  [
    'a workspace without a month',
    ['--with', '.'],
    'error: name two months, two folders of outputs, or --month with --with',
    '错误：请给出两个月份、两个输出文件夹，或 --month 与 --with',
  ],
  [
    'a workspace and states',
    [MONTH, '--with', '.', '--month', MONTH],
    'error: --with compares two workspaces by --month; leave out "2018-09"',
    '错误：--with 按 --month 比较两个工作区；请去掉 "2018-09"',
  ],
  [
    'a month that is none',
    ['--with', '.', '--month', '2018-13'],
    'error: --month is "2018-13", which is no month; write YYYY-MM, such as 2018-09',
    '错误：--month 的值 "2018-13" 不是月份；请写 YYYY-MM，例如 2018-09',
  ],
  [
    'a node of no region',
    [MONTH, LATER, '--node', 'A'],
    'error: --node tells of one region; add --region',
    '错误：--node 用于单个地区；请加上 --region',
  ],
  [
    'an unknown region',
    [MONTH, LATER, '--region', 'eats'],
    'error: there is no region "eats"; did you mean east 东县 East?',
    '错误：没有地区 "eats"；是否应为 east 东县 East？',
  ],
  [
    'an unknown node',
    [MONTH, LATER, '--region', 'east', '--node', 'nonsense'],
    'error: there is no node "nonsense", nor any like it; indicators.csv lists them by code and name',
    '错误：没有节点 "nonsense"，也没有相近的；各节点代码和名称见 indicators.csv',
  ],
];

describe('compare', () => {
  it.each(wrong)('refuses %s', async (_, args, en, zh) => {
    await withFolder(comparedWorkspace(), async (cwd) => {
      expect(await runCli(['compare', ...args], { cwd })).toEqual({ code: 2, stdout: '', stderr: `${en}\n` });
      const chinese = await runCli(['compare', ...args, '--lang', 'zh'], { cwd });
      expect(chinese).toEqual({ code: 2, stdout: '', stderr: `${zh}\n` });
    });
  });

  it('compares two months of a workspace, all regions or one', async () => {
    await withFolder(comparedWorkspace(), async (cwd) => {
      const { code, stdout, stderr } = await runCli(['compare', MONTH, LATER], { cwd });
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      expect(stdout.split('\n').slice(3, 6)).toEqual([
        'county: 1 rose, 2 fell, 0 kept their score',
        "rank  was  +/-  code   region  in English   score    was  change  applicability  peers' range  raw value",
        '   1    3   ↑2  west   西县    West        100.00  30.00   70.00        30.0000        0.0000    40.0000',
      ]);
      const one = await runCli(['compare', MONTH, LATER, '--region', '西县', '--node', 'B'], { cwd });
      expect(one.stdout.split('\n').slice(5, 7)).toEqual([
        'B     Food       100.00  0.00  100.00     1    3   ↑2   40.0000    40.0000',
        'B1    Pass rate  100.00  0.00  100.00     1    3   ↑2   40.0000    40.0000',
      ]);
    });
  });

  it('prints level 1 as CSV and JSON, and every node of one region', async () => {
    await withFolder(comparedWorkspace(), async (cwd) => {
      const csv = async (...more: string[]) => {
        return csvRows((await runCli(['compare', MONTH, LATER, '--format', 'csv', ...more], { cwd })).stdout);
      };
      expect((await csv()).map(({ node }) => node)).toEqual(['index', 'A', 'B', 'index', 'A', 'B', 'index', 'A', 'B']);
      expect((await csv('--region', 'east')).map(({ node }) => node)).toEqual(['index', 'A', 'A1', 'A2', 'B', 'B1']);
      const { stdout } = await runCli(['compare', MONTH, LATER, '--json'], { cwd });
      expect(await runCli(['compare', MONTH, LATER, '--format', 'json'], { cwd })).toMatchObject({ stdout });
      expect(JSON.parse(stdout)).toMatchObject({ before: MONTH, after: LATER, regions: [{ region: 'west' }, {}, {}] });
    });
  });

  it('compares a month of two definitions', async () => {
    await withFolder(comparedWorkspace(), async (cwd) => {
      const scale = { scale: { floor: 50, ceiling: 100 } };
      writeFiles(
        cwd,
        Object.fromEntries(Object.entries(comparedWorkspace(scale)).map(([path, text]) => [`new/${path}`, text])),
      );
      const { code, stdout } = await runCli(['compare', '--month', MONTH, '--with', 'new', '--project', '.'], { cwd });
      expect(code).toBe(0);
      expect(stdout.split('\n')[0]).toBe('小指数 (Small index)  2018-09 . → new');
      expect(stdout).toContain('change   method\n');
    });
  });

  it('reports what keeps a state from being computed', async () => {
    await withFolder(comparedWorkspace(), async (cwd) => {
      const { code, stdout, stderr } = await runCli(['compare', '2018-07', MONTH], { cwd });
      expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
      expect(stderr).toMatch(/no-data-for-month[^\n]+\n1 error\n$/);
      const other = await runCli(['compare', '--month', MONTH, '--with', 'nowhere', '--json'], { cwd });
      expect([other.code, JSON.parse(other.stdout).problems[0].code]).toEqual([3, 'missing-workspace']);
    });
  });
});
