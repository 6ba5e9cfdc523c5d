import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { csvRows } from '../support/csv-rows.ts';
import { expectDescribes } from '../support/data-package.ts';
import { policeWorkspace } from '../support/department-review.ts';
import { folderContents } from '../support/folder-contents.ts';
import { rankedWorkspace } from '../support/ranked-workspace.ts';
import { runCli } from '../support/run-cli.ts';
import { MONTH, withFolder } from '../support/workspace-files.ts';

const DEMONSTRATION = 'fixtures/zhejiang';

function profile(...args: readonly string[]) {
  return runCli(['profile', '--project', DEMONSTRATION, '--month', '2018-09', ...args]);
}

/** Every wrong command line, and exactly what is said of it in both languages. */
const wrong: readonly (readonly [string, readonly string[], string, string])[] = [
  [
    'neither a region nor all',
    [],
    'error: name a region with --region or a department with --department, or write all with --all',
    '错误：请用 --region 指定地区或用 --department 指定部门，或用 --all 写出全部',
  ],
  [
    'a region and all',
    ['--region', '330106', '--all'],
    'error: --region, --department and --all exclude one another; give one of them',
    '错误：--region、--department、--all 不能同用；请只用其一',
  ],
  [
    'a department that there is not, with those that are near',
    ['--department', '生态环境厅'],
    'error: there is no department "生态环境厅"; did you mean 省生态环境厅?',
    '错误：没有部门 "生态环境厅"；是否应为省生态环境厅？',
  ],
  [
    'a folder for one region',
    ['--region', '330106', '--out', 'x'],
    'error: --out says where --all writes; give both, or neither',
    '错误：--out 用于指定 --all 的输出文件夹；请同时给出或都不给',
  ],
  [
    'an unknown region',
    ['--region', 'Hangzou'],
    'error: there is no region "Hangzou"; did you mean 330100 杭州市 Hangzhou City?',
    '错误：没有地区 "Hangzou"；是否应为 330100 杭州市 Hangzhou City？',
  ],
  [
    'a count of none',
    ['--region', '330106', '--top', '0'],
    'error: --top is "0"; write a whole number from 1 upwards',
    '错误：--top 的值 "0" 无效；请写不小于 1 的整数',
  ],
  [
    'an unknown format',
    ['--region', '330106', '--format', 'html'],
    "error: option '--format <format>' argument 'html' is invalid. Allowed choices are text, markdown, json, csv.",
    '错误：选项 "--format <format>" 的值 "html" 无效，可用：text、markdown、json、csv。',
  ],
];

describe('profile', () => {
  it.each(wrong)('refuses %s', async (_, args, en, zh) => {
    expect(await profile(...args)).toEqual({ code: 2, stdout: '', stderr: `${en}\n` });
    expect(await profile(...args, '--lang', 'zh')).toEqual({ code: 2, stdout: '', stderr: `${zh}\n` });
  });

  it('needs a month that is one, and that can be computed', async () => {
    const { code, stderr } = await runCli(['profile', '--month', '2018-9', '--region', '330100']);
    expect([code, stderr]).toEqual([
      2,
      'error: --month is "2018-9", which is no month; write YYYY-MM, such as 2018-09\n',
    ]);
    const later = await runCli(['profile', '--project', DEMONSTRATION, '--month', '2020-01', '--region', '330100']);
    expect([later.code, later.stdout]).toEqual([3, '']);
    expect((await runCli(['profile', '--project', '/nowhere', '--month', '2018-09', '--all'])).code).toBe(3);
  });

  it('prints ten indicators on either side unless told otherwise', async () => {
    const rows = async (...args: readonly string[]) => {
      const { stdout } = await profile('--region', '330106', ...args);
      const [counted = ''] = stdout.split('not reported: ');
      return counted.split('\n').filter((line) => /^[A-H]\d{3} /.test(line)).length;
    };
    expect([await rows(), await rows('--top', '3')]).toEqual([20, 6]);
  });

  it('prints JSON by --json too, and nothing but errors with --quiet', async () => {
    const { stdout } = await profile('--region', '330106', '--json');
    expect(stdout).toBe((await profile('--region', '330106', '--format', 'json')).stdout);
    expect(await profile('--region', '330106', '--quiet')).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  it('predicts what what-if computes of the value to reach', async () => {
    const rows = csvRows((await profile('--region', '330106', '--format', 'csv')).stdout);
    const [best] = rows
      .filter((row) => row['gain'] !== '')
      .sort((a, b) => Number(b['gain']) - Number(a['gain']))
      .slice(1);
    const set = `${best?.['node']}=${best?.['target']}`;
    const args = ['what-if', '--project', DEMONSTRATION, '--month', '2018-09', '--region', '330106', '--set', set];
    const [total] = csvRows((await runCli([...args, '--format', 'csv'])).stdout);
    expect([total?.['score_after'], total?.['published_after'], total?.['rank_after']]).toEqual([
      best?.['score_after'],
      best?.['published_after'],
      best?.['rank_after'],
    ]);
  });
});

describe('profile --all', () => {
  const run = (folder: string, ...args: readonly string[]) => {
    return runCli(['profile', '--project', folder, '--month', MONTH, '--all', ...args], { cwd: folder });
  };

  it('writes a file for each region, named by its code, in the format asked for', async () => {
    await withFolder(rankedWorkspace(), async (folder) => {
      const { code, stdout, stderr } = await run(folder);
      expect([code, stdout]).toEqual([0, '']);
      expect(stderr).toBe(`written to profiles/${MONTH}: 8 files, c1.md to d6.md\n`);
      const single = await runCli([
        'profile',
        '--project',
        folder,
        '--month',
        MONTH,
        '--region',
        'd1',
        '--format',
        'markdown',
      ]);
      expect(readFileSync(join(folder, `profiles/${MONTH}/d1.md`), 'utf8')).toBe(single.stdout);
      const csv = await run(folder, '--format', 'csv', '--json');
      expect(JSON.parse(csv.stdout)).toMatchObject({ month: MONTH, folder: `profiles/${MONTH}` });
      const texts = folderContents(join(folder, 'profiles', MONTH));
      const tables = ['c1', 'c2', 'd1', 'd2', 'd3', 'd4', 'd5', 'd6'].map((each) => `${each}.csv`);
      expect(Object.keys(texts)).toEqual(['SHA256SUMS', ...tables, 'datapackage.json']);
      const inUtf8 = Object.entries(texts).map(([name, text]) => [name, Buffer.from(text, 'latin1').toString('utf8')]);
      expectDescribes(Object.fromEntries(inUtf8), `profiles-${MONTH}`, tables);
      // The folder with its description is replaced as a whole, by formats that have none, too.
      expect((await run(folder)).code).toBe(0);
      expect(Object.keys(folderContents(join(folder, 'profiles', MONTH)))).not.toContain('datapackage.json');
    });
  });

  it('leaves a folder alone that holds anything else', async () => {
    await withFolder(rankedWorkspace(), async (folder) => {
      mkdirSync(join(folder, 'mine', MONTH), { recursive: true });
      writeFileSync(join(folder, 'mine', MONTH, 'notes.md'), 'mine');
      const { code, stderr } = await run(folder, '--out', 'mine');
      expect([
        code,
        stderr.includes('holds files that pingan did not write, or that were changed since (notes.md)'),
      ]).toEqual([5, true]);
      expect(Object.keys(folderContents(join(folder, 'mine')))).toEqual([`${MONTH}/notes.md`]);
    });
  });
});

it('takes the latest month where none is named', async () => {
  const args = ['profile', '--project', DEMONSTRATION, '--region', '330106', '--format', 'csv'];
  const latest = await runCli(args);
  expect(latest.code).toBe(0);
  expect(latest).toEqual(await runCli([...args, '--month', '2018-09']));
});

describe('profile --department', () => {
  it('tells what compute says of its indicators, and what moved since the month before', async () => {
    const { code, stdout } = await profile('--department', '省林业局', '--format', 'csv');
    expect(code).toBe(0);
    const rows = csvRows(stdout);
    expect(new Set(rows.map((row) => row['indicator']))).toEqual(new Set(['E106', 'H106']));
    expect(rows).toHaveLength(200);
    const [region] = rows.filter((row) => row['score_change'] !== '' && Number(row['score_change']) !== 0);
    const trend = [
      'trend',
      '--project',
      DEMONSTRATION,
      '--from',
      '2018-08',
      '--to',
      '2018-09',
      '--region',
      `${region?.['region']}`,
      '--node',
      `${region?.['indicator']}`,
    ];
    const months = csvRows((await runCli([...trend, '--format', 'csv'])).stdout);
    const last = months.find(({ month }) => month === '2018-09');
    expect([last?.['published'], last?.['score_change'], last?.['rank_change']]).toEqual([
      region?.['published'],
      region?.['score_change'],
      region?.['rank_change'],
    ]);
  });

  it('is written with --all too, a file named by the department, or numbered', async () => {
    await withFolder(policeWorkspace(), async (folder) => {
      const args = ['--project', folder, '--month', MONTH];
      const all = await runCli(['profile', ...args, '--all', '--format', 'csv'], { cwd: folder });
      expect(all.stderr).toContain(`9 files, c1.csv to department-公安厅.csv`);
      const single = await runCli(['profile', ...args, '--department', ' 公安厅 ', '--format', 'csv']);
      const path = join(folder, `profiles/${MONTH}/department-公安厅.csv`);
      expect(readFileSync(path, 'utf8')).toBe(single.stdout);
      const { resources } = JSON.parse(readFileSync(join(folder, `profiles/${MONTH}/datapackage.json`), 'utf8'));
      const names = resources.at(-1).schema.fields.map(({ name }: { name: string }) => name);
      expect(names.slice(0, 2)).toEqual(['department', 'indicator']);
      const indicators = join(folder, 'indicators.csv');
      writeFileSync(indicators, readFileSync(indicators, 'utf8').replace('公安厅', '../a b'));
      const odd = await runCli(['profile', ...args, '--all', '--out', 'odd'], { cwd: folder });
      expect(odd.stderr).toContain('9 files, c1.md to department-1.md');
    });
  });

  it('needs indicators that name departments', async () => {
    await withFolder(rankedWorkspace(), async (folder) => {
      const { code, stderr } = await runCli(['profile', '--project', folder, '--month', MONTH, '--department', 'x']);
      expect([code, stderr]).toEqual([
        2,
        'error: no indicator names a department; add the column department to indicators.csv\n',
      ]);
    });
  });
});
