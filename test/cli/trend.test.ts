import { describe, expect, it } from 'vitest';
import { comparedWorkspace, LATER } from '../support/compared-states.ts';
import { csvRows } from '../support/csv-rows.ts';
import { runCli } from '../support/run-cli.ts';
import { MONTH, withFolder } from '../support/workspace-files.ts';

const RUN = ['--from', '2018-08', '--to', LATER];

/** Every wrong command line, and exactly what is said of it in both languages. */
const wrong: readonly (readonly [string, readonly string[], string, string])[] = [
  [
    'no region',
    RUN,
    "error: required option '--region <region>' not specified",
    '错误：缺少必需的选项 "--region <region>"',
  ],
  [
    'half a run',
    ['--region', 'west', '--from', MONTH],
    "error: required option '--to <month>' not specified",
    '错误：缺少必需的选项 "--to <month>"',
  ],
  [
    'a month that is none',
    ['--region', 'west', '--from', '2018-9', '--to', LATER],
    'error: --from is "2018-9", which is no month; write YYYY-MM, such as 2018-09',
    '错误：--from 的值 "2018-9" 不是月份；请写 YYYY-MM，例如 2018-09',
  ],
  [
    'an unknown region',
    ['--region', 'nowhere', ...RUN],
    'error: there is no region "nowhere", nor any like it; regions.csv lists them by code and name',
    '错误：没有地区 "nowhere"，也没有相近的；各地区代码和名称见 regions.csv',
  ],
  [
    'an unknown node',
    ['--region', 'west', '--node', 'nonsense', ...RUN],
    'error: there is no node "nonsense", nor any like it; indicators.csv lists them by code and name',
    '错误：没有节点 "nonsense"，也没有相近的；各节点代码和名称见 indicators.csv',
  ],
  [
    'a run without data',
    ['--region', 'west', '--from', '2018-01', '--to', '2018-03'],
    'error: there is no data from 2018-01 to 2018-03; months with data: 2018-09, 2018-10',
    '错误：2018-01 至 2018-03 没有数据；有数据的月份：2018-09、2018-10',
  ],
  [
    'an unknown format',
    ['--region', 'west', ...RUN, '--format', 'markdown'],
    "error: option '--format <format>' argument 'markdown' is invalid. Allowed choices are text, csv, json.",
    '错误：选项 "--format <format>" 的值 "markdown" 无效，可用：text、csv、json。',
  ],
];

const trend = (cwd: string, ...args: readonly string[]) => runCli(['trend', ...args], { cwd });

describe('trend', () => {
  it.each(wrong)('refuses %s', async (_, args, en, zh) => {
    await withFolder(comparedWorkspace(), async (cwd) => {
      expect(await trend(cwd, ...args)).toEqual({ code: 2, stdout: '', stderr: `${en}\n` });
      expect(await trend(cwd, ...args, '--lang', 'zh')).toEqual({ code: 2, stdout: '', stderr: `${zh}\n` });
    });
  });

  it('prints a series with its gaps, as text, CSV and JSON', async () => {
    await withFolder(comparedWorkspace(), async (cwd) => {
      const { code, stdout, stderr } = await trend(cwd, '--region', '西县', ...RUN);
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      expect(stdout.split('\n').slice(3)).toEqual([
        'score   ▁█  30.00 to 100.00',
        'rank    ▁█  3 to 1',
        '',
        'month     score  change  rank  +/-  of  note',
        '2018-08                                 no data',
        '2018-09   30.00             3        3',
        '2018-10  100.00   70.00     1   ↑2   3',
        '',
      ]);
      const csv = await trend(cwd, '--region', 'west', '--node', 'A', ...RUN, '--format', 'csv');
      expect(csvRows(csv.stdout).map(({ node, published }) => `${node} ${published}`)).toEqual([
        'A ',
        'A 50.00',
        'A 100.00',
      ]);
      const json = await trend(cwd, '--region', 'west', ...RUN, '--json');
      expect(JSON.parse(json.stdout).months.map(({ rank }: { rank: number }) => rank)).toEqual([null, 3, 1]);
      expect((await trend(cwd, '--region', 'west', ...RUN, '--format', 'json')).stdout).toBe(json.stdout);
      expect(await trend(cwd, '--region', 'west', ...RUN, '--quiet')).toEqual({ code: 0, stdout: '', stderr: '' });
    });
  });

  it('leaves out a month that errors keep from being computed, and says so', async () => {
    const bad = { [`data/${MONTH}/west.csv`]: 'indicator,value,status\nA1,x,\nA2,y,\n' };
    await withFolder({ ...comparedWorkspace(), ...bad }, async (cwd) => {
      const { code, stdout, stderr } = await trend(cwd, '--region', 'west', ...RUN);
      expect(code).toBe(0);
      expect(stdout).toMatch(/\n2018-09 +not computed \(errors: 2\)\n2018-10 +\d/);
      expect(stderr).toMatch(
        /west\.csv:2:4 warning uncomputed-month: 2018-09 is left out [^\n]+\(2\)[^\n]+\n1 warning\n$/,
      );
      expect((await trend(cwd, '--region', 'west', ...RUN, '--lang', 'zh')).stdout).toMatch(/未计算（错误 2 个）/);
      const csv = await trend(cwd, '--region', 'west', ...RUN, '--format', 'csv');
      expect(csv.stdout).toMatch(/\n2018-09,county,west,[^,]+,index,,,,,,,,2\n2018-10,.+,\n$/);
      const json = await trend(cwd, '--region', 'west', ...RUN, '--json');
      expect([json.code, json.stderr]).toEqual([0, '']);
      expect(JSON.parse(json.stdout).months.map(({ errors }: { errors: number }) => errors)).toEqual([0, 2, 0]);
    });
  });

  it('reports everything where no month can be computed', async () => {
    const bad = ['2018-09', '2018-10'].map((month) => [`data/${month}/west.csv`, 'indicator,value,status\nA1,x,\n']);
    await withFolder({ ...comparedWorkspace(), ...Object.fromEntries(bad) }, async (cwd) => {
      const { code, stdout, stderr } = await trend(cwd, '--region', 'west', ...RUN);
      expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
      expect(stderr).toMatch(
        /2018-09\/west\.csv:2:4 error bad-number: [^\n]+\n.*2018-10\/west\.csv:2:4 error.*\n2 errors\n$/,
      );
    });
    await withFolder({}, async (cwd) => {
      const { code, stderr } = await trend(cwd, '--region', 'west', ...RUN);
      expect([code, stderr]).toEqual([3, expect.stringContaining('missing-workspace')]);
    });
  });
});
