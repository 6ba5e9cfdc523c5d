import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isOwnWorkbook } from '../../src/audit/workbook/own-workbook.ts';
import { runCli } from '../support/run-cli.ts';
import { MONTH, smallWorkspace, withFolder } from '../support/workspace-files.ts';

const base = ['workbook', '--month', MONTH];

/** Runs the command in the small workspace and looks at what it left. */
function inWorkspace<T>(args: readonly string[], look: (folder: string) => T, files = smallWorkspace()) {
  const line = args.includes('--month') ? ['workbook', ...args] : [...base, ...args];
  return withFolder(files, async (cwd) => ({ ...(await runCli(line, { cwd })), left: look(cwd) }));
}

function names(folder: string): readonly string[] {
  return readdirSync(folder).filter((name) => /xlsx|tmp/.test(name));
}

/** Every wrong command line, and exactly what is said of it in both languages. */
const wrong: readonly (readonly [string, readonly string[], string, string])[] = [
  ['no file', [], "error: required option '--out <file>' not specified", '错误：缺少必需的选项 "--out <file>"'],
  [
    'a file of another kind',
    ['--out', 'month.csv'],
    'error: --out is "month.csv"; write the name of a file that ends in .xlsx',
    '错误：--out 的值 "month.csv" 无效；请写以 .xlsx 结尾的文件名',
  ],
  [
    'an ending without a name',
    ['--out', 'out/.xlsx'],
    'error: --out is "out/.xlsx"; write the name of a file that ends in .xlsx',
    '错误：--out 的值 "out/.xlsx" 无效；请写以 .xlsx 结尾的文件名',
  ],
  [
    'an unknown region',
    ['--out', 'a.xlsx', '--region', 'eats'],
    'error: there is no region "eats"; did you mean east East?',
    '错误：没有地区 "eats"；是否应为 east East？',
  ],
  [
    'a month that is none',
    ['--out', 'a.xlsx', '--month', '2018-13'],
    'error: --month is "2018-13", which is no month; write YYYY-MM, such as 2018-09',
    '错误：--month 的值 "2018-13" 不是月份；请写 YYYY-MM，例如 2018-09',
  ],
];

describe('pingan workbook', () => {
  it('writes a workbook and says what is in it', async () => {
    const { code, stdout, stderr, left } = await inWorkspace(['--out', 'a.xlsx'], (folder) => {
      return [names(folder), isOwnWorkbook(readFileSync(join(folder, 'a.xlsx')))];
    });
    expect({ code, stderr, left }).toEqual({ code: 0, stderr: 'written to a.xlsx\n', left: [['a.xlsx'], true] });
    expect(stdout).toBe('16 sheets: 97 formulas; 0 computed figures without one, marked and listed\n');
  });

  it('speaks Chinese, in the workbook too', async () => {
    const { stdout, stderr, left } = await inWorkspace(['--out', 'a.xlsx', '--lang', 'zh', '--json'], names);
    expect([JSON.parse(stdout).sheets.slice(0, 4), stderr, left]).toEqual([
      ['结果', '说明', '设置', '指标与权重'],
      '',
      ['a.xlsx'],
    ]);
    const said = await inWorkspace(['--out', 'a.xlsx', '--lang', 'zh'], names);
    expect(said.stdout).toBe('16 个工作表：97 个公式；0 个没有公式的计算值，已标记并列出\n');
    expect(said.stderr).toBe('已写入 a.xlsx\n');
  });

  it('writes one region with its peers', async () => {
    const { stdout } = await inWorkspace(['--out', 'a.xlsx', '--region', 'West', '--json'], names);
    const { region, sheets, formulas, values, errors } = JSON.parse(stdout);
    expect([region, sheets[2], formulas > 83, values, errors]).toEqual(['west', 'Derivation', true, 0, 0]);
  });

  it('replaces its own workbook, but nothing else', async () => {
    await withFolder(smallWorkspace(), async (cwd) => {
      const run = () => runCli([...base, '--out', 'a.xlsx', '--quiet'], { cwd });
      expect([(await run()).code, (await run()).code]).toEqual([0, 0]);
      writeFileSync(join(cwd, 'a.xlsx'), 'mine');
      const refused = await run();
      expect([refused.code, readFileSync(join(cwd, 'a.xlsx'), 'utf8')]).toEqual([5, 'mine']);
      expect(refused.stderr).toContain('holds files that pingan did not write, or that were changed since (a.xlsx)');
    });
  });

  it('writes nothing of inputs that are wrong', async () => {
    const { code, stderr, left } = await inWorkspace(['--out', 'a.xlsx'], names, smallWorkspace({ 'regions.csv': '' }));
    expect([code, left]).toEqual([3, []]);
    expect(stderr).toMatch(/; nothing was written\n$/);
    const unknown = await inWorkspace(['--out', 'a.xlsx', '--month', '2017-01'], names);
    expect([unknown.code, unknown.left]).toEqual([3, []]);
  });

  it('fails where there is no such folder', async () => {
    const { code, stderr } = await inWorkspace(['--out', 'none/a.xlsx'], names);
    expect(code).toBe(5);
    expect(stderr).toContain('cannot read or write');
  });

  it.each(wrong)('refuses %s, and writes nothing', async (_, args, en, zh) => {
    const said = await inWorkspace(args, names);
    expect({ code: said.code, stderr: said.stderr, left: said.left }).toEqual({ code: 2, stderr: `${en}\n`, left: [] });
    const chinese = await inWorkspace([...args, '--lang', 'zh'], names);
    expect(chinese.stderr).toBe(`${zh}\n`);
  });
});
