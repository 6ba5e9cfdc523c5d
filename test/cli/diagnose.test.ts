import { describe, expect, it } from 'vitest';
import { csvRows } from '../support/csv-rows.ts';
import { runCli } from '../support/run-cli.ts';
import { MONTH, smallWorkspace, withFolder } from '../support/workspace-files.ts';

function diagnose(...args: readonly string[]) {
  return runCli(['diagnose', '--project', 'fixtures/zhejiang', ...args]);
}

const month = ['--month', MONTH] as const;

/** Every wrong command line, and exactly what is said of it in both languages. */
const wrong: readonly (readonly [string, readonly string[], string, string])[] = [
  ['no month', [], "error: required option '--month <month>' not specified", '错误：缺少必需的选项 "--month <month>"'],
  [
    'a month that is none',
    ['--month', '2018-13'],
    'error: --month is "2018-13", which is no month; write YYYY-MM, such as 2018-09',
    '错误：--month 的值 "2018-13" 不是月份；请写 YYYY-MM，例如 2018-09',
  ],
  [
    'an unknown peer group',
    [...month, '--peers', 'cities'],
    'error: --peers is "cities", which is no peer group; write one of: city, county',
    '错误：--peers 的值 "cities" 不是组别；可写：city、county',
  ],
  [
    'an unknown format',
    [...month, '--format', 'markdown'],
    "error: option '--format <format>' argument 'markdown' is invalid. Allowed choices are text, json, csv.",
    '错误：选项 "--format <format>" 的值 "markdown" 无效，可用：text、json、csv。',
  ],
  [
    'an argument',
    [...month, 'city'],
    "error: too many arguments for 'diagnose'. Expected 0 arguments but got 1.",
    '错误：参数过多，应为 0 个，实为 1 个。',
  ],
];

describe('pingan diagnose', () => {
  it.each(wrong)('refuses %s', async (_, args, en, zh) => {
    expect(await diagnose(...args)).toEqual({ code: 2, stdout: '', stderr: `${en}\n` });
    expect(await diagnose(...args, '--lang', 'zh')).toEqual({ code: 2, stdout: '', stderr: `${zh}\n` });
  });

  it('reports the problems of a month that cannot be computed', async () => {
    await withFolder(smallWorkspace({ [`data/${MONTH}/east.csv`]: 'indicator,value\nA1,x\n' }), async (cwd) => {
      const { code, stdout, stderr } = await runCli(['diagnose', ...month], { cwd });
      expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
      expect(stderr).toContain('error bad-number: ');
    });
  });

  it('prints as CSV what compute --coherence writes, of one peer group or of all', async () => {
    const all = await diagnose(...month, '--format', 'csv');
    expect({ code: all.code, stderr: all.stderr }).toEqual({ code: 0, stderr: '' });
    const { stdout } = await diagnose(...month, '--format', 'csv', '--peers', 'city');
    const rows = csvRows(all.stdout);
    expect(rows).toHaveLength(2 * 151);
    expect(csvRows(stdout)).toEqual(rows.filter(({ level }) => level === 'city'));
  });

  it('prints JSON by --format or by --json, and no text with --quiet', async () => {
    const byFormat = await diagnose(...month, '--peers', 'city', '--format', 'json');
    expect(JSON.parse(byFormat.stdout).nodes).toHaveLength(151);
    expect(await diagnose(...month, '--peers', 'city', '--json')).toEqual(byFormat);
    expect(await diagnose(...month, '--quiet')).toEqual({ code: 0, stdout: '', stderr: '' });
  });
});
