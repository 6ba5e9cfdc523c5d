import { describe, expect, it } from 'vitest';
import { csvRows } from '../support/csv-rows.ts';
import { expectRawValues, wrongFormulas } from '../support/explained.ts';
import { runCli } from '../support/run-cli.ts';
import { MONTH, smallWorkspace, withFolder } from '../support/workspace-files.ts';

const DEMONSTRATION = 'fixtures/zhejiang';

function explain(...args: readonly string[]) {
  return runCli(['explain', '--project', DEMONSTRATION, '--month', '2018-09', ...args]);
}

const RIVERS =
  '330104 江干区 Jianggan District, 330108 滨江区 Binjiang District, 330205 江北区 Jiangbei District, 330726 浦江县 Pujiang County, 330803 衢江区 Qujiang District, 330881 江山市 Jiangshan City, 331002 椒江区 Jiaojiang District';

/** Every wrong command line, and exactly what is said of it in both languages. */
const wrong: readonly (readonly [string, readonly string[], string, string])[] = [
  [
    'no region',
    [],
    "error: required option '--region <region>' not specified",
    '错误：缺少必需的选项 "--region <region>"',
  ],
  [
    'an unknown region with a near name',
    ['--region', 'Hangzou'],
    'error: there is no region "Hangzou"; did you mean 330100 杭州市 Hangzhou City?',
    '错误：没有地区 "Hangzou"；是否应为 330100 杭州市 Hangzhou City？',
  ],
  [
    'an unknown region with none like it',
    ['--region', '乌有乡'],
    'error: there is no region "乌有乡", nor any like it; regions.csv lists them by code and name',
    '错误：没有地区 "乌有乡"，也没有相近的；各地区代码和名称见 regions.csv',
  ],
  [
    'a name that several regions have in part',
    ['--region', '江'],
    `error: region "江" may be any of: ${RIVERS}; write the code of one`,
    `错误：地区 "江" 可指：${RIVERS.replaceAll(', ', '、')}；请写其中之一的代码`,
  ],
  [
    'an unknown node with a near code',
    ['--region', '330100', '--node', 'A1O3'],
    'error: there is no node "A1O3"; did you mean "A103"?',
    '错误：没有节点 "A1O3"；是否应为 "A103"？',
  ],
  [
    'an unknown node with none like it',
    ['--region', '330100', '--node', 'nonsense'],
    'error: there is no node "nonsense", nor any like it; indicators.csv lists them by code and name',
    '错误：没有节点 "nonsense"，也没有相近的；各节点代码和名称见 indicators.csv',
  ],
  [
    'a depth that is no number',
    ['--region', '330100', '--depth', '-1'],
    'error: --depth is "-1"; write a whole number from 0 upwards',
    '错误：--depth 的值 "-1" 无效；请写不小于 0 的整数',
  ],
  [
    'a count of none',
    ['--region', '330100', '--top', '0'],
    'error: --top is "0"; write a whole number from 1 upwards',
    '错误：--top 的值 "0" 无效；请写不小于 1 的整数',
  ],
  [
    'an unknown format',
    ['--region', '330100', '--format', 'html'],
    "error: option '--format <format>' argument 'html' is invalid. Allowed choices are text, markdown, json, csv.",
    '错误：选项 "--format <format>" 的值 "html" 无效，可用：text、markdown、json、csv。',
  ],
];

describe('explain', () => {
  it.each(wrong)('refuses %s', async (_, args, en, zh) => {
    expect(await explain(...args)).toEqual({ code: 2, stdout: '', stderr: `${en}\n` });
    expect(await explain(...args, '--lang', 'zh')).toEqual({ code: 2, stdout: '', stderr: `${zh}\n` });
  });

  it('needs a month that is one', async () => {
    const without = await runCli(['explain', '--project', DEMONSTRATION, '--region', '330100']);
    expect(without).toEqual({
      code: 2,
      stdout: '',
      stderr: "error: required option '--month <month>' not specified\n",
    });
    const { code, stderr } = await runCli(['explain', '--month', '2018-9', '--region', '330100']);
    expect([code, stderr]).toEqual([
      2,
      'error: --month is "2018-9", which is no month; write YYYY-MM, such as 2018-09\n',
    ]);
  });

  it('names many candidates, and counts the rest', async () => {
    const { stderr } = await explain('--region', '区');
    expect(stderr).toMatch(
      /^error: region "区" may be any of: (\d{6} \S+区 [^,]+, ){10}\d+ more; write the code of one\n$/,
    );
  });

  it('finds a region by its name in either language, or a part of it', async () => {
    const outputs = ['330100', '杭州市', '杭州', 'Hangzhou City', 'hangzhou'].map(async (region) => {
      return (await explain('--region', region, '--node', 'A103')).stdout;
    });
    expect(new Set(await Promise.all(outputs)).size).toBe(1);
  });

  it('explains the whole demonstration: formulas hold, raw values stand where it says', async () => {
    const { code, stdout } = await explain('--region', '330106', '--format', 'json');
    const { tree } = JSON.parse(stdout);
    expect(code).toBe(0);
    expect(wrongFormulas(tree)).toEqual([]);
    expectRawValues(tree, DEMONSTRATION);
  });

  it('prints JSON by --json too', async () => {
    const args = ['--region', '330106', '--node', 'A1', '--depth', '0'];
    expect((await explain(...args, '--json')).stdout).toBe((await explain(...args, '--format', 'json')).stdout);
  });

  it('prints CSV with a row for every formula', async () => {
    const { stdout } = await explain('--region', '330106', '--node', 'A103', '--format', 'csv');
    const formulas = csvRows(stdout).filter((row) => row['row'] === 'formula');
    expect(formulas.map((row) => row['figure'])).toEqual([
      'adjusted',
      'score',
      'published',
      'effective_weight',
      'contribution',
    ]);
  });

  it('prints nothing but errors with --quiet', async () => {
    expect(await explain('--region', '330106', '--quiet')).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  it('reports what keeps the month from being computed', async () => {
    await withFolder(smallWorkspace({ 'data/2018-09/east.csv': 'indicator,value\nA1,x\n' }), async (folder) => {
      const args = ['explain', '--project', folder, '--month', MONTH, '--region', 'east'];
      const { code, stdout, stderr } = await runCli(args);
      expect([code, stdout]).toEqual([3, '']);
      expect(stderr).toContain('data/2018-09/east.csv:2:4 error bad-number: "x" is not a number');
      expect((await runCli(['explain', '--project', folder, '--month', '2018-10', '--region', 'east'])).code).toBe(3);
    });
    await withFolder(smallWorkspace({}, { decimals: -1 }), async (folder) => {
      expect((await runCli(['explain', '--project', folder, '--month', MONTH, '--region', 'east'])).code).toBe(3);
    });
  });
});
