import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { methods } from '../../src/methods/index.ts';
import { computeFiles } from '../support/compute-files.ts';
import { csvRows } from '../support/csv-rows.ts';
import { chinese } from '../support/known-names.ts';
import { runCli } from '../support/run-cli.ts';
import { weightedWorkspace } from '../support/weighted-workspace.ts';
import { MONTH, withFolder } from '../support/workspace-files.ts';

const COMPARED = { 'weights/comparisons.csv': 'parent,a,b,value\nindex,A,B,3\nA,A1,A2,2\nA,A1,A3,4\nA,A2,A3,2\n' };

function inWorkspace(args: readonly string[], files = weightedWorkspace(), lang = 'en') {
  return withFolder(files, (cwd) => runCli(['weights', ...args, '--lang', lang], { cwd }));
}

describe('pingan weights', () => {
  it('shows the weights in force without a month', async () => {
    const { code, stdout, stderr } = await inWorkspace([]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout.split('\n').slice(0, 2)).toEqual([
      'parent  code  name  weighting      in force',
      'index   A     安全  relative   0.6000000000',
    ]);
    const chinese = await inWorkspace([], weightedWorkspace(), 'zh');
    expect(chinese.stdout.split('\n')[0]).toMatch(/^上级指标 +代码 +名称 +赋权方法 +现行$/);
  });

  it('shows what can be made of what there is with "all": AHP where children are compared, data with a month', async () => {
    const header = async (args: readonly string[], files = weightedWorkspace()) => {
      return (await inWorkspace([...args, '--csv'], files)).stdout.split('\n')[0]?.split(',').slice(5, -6);
    };
    expect(await header(['--method', 'all'])).toEqual(['equal']);
    expect(await header(['--method', 'all'], { ...weightedWorkspace(), ...COMPARED })).toEqual(['equal', 'ahp']);
    const data = ['entropy', 'critic', 'variation', 'pca'];
    expect(await header(['--method', 'all', '--month', MONTH])).toEqual(['equal', ...data]);
    const combined = weightedWorkspace({ combined: { subjective: 'relative', objective: 'pca' } });
    expect(await header(['--method', 'all', '--month', MONTH], combined)).toEqual(['equal', ...data, 'combined']);
    expect(await header(['--method', 'pca', '--method', 'equal', '--method', 'pca', '--month', MONTH])).toEqual([
      'pca',
      'equal',
    ]);
  });

  it('gives consistency with AHP, on the terminal and as data', async () => {
    const files = { ...weightedWorkspace(), ...COMPARED };
    const { stdout } = await inWorkspace(['--method', 'ahp'], files);
    expect(stdout).toContain('A: lambda_max 3, CI 0, RI 0.58 (Saaty (1980)), CR 0\n');
    const { parents } = JSON.parse((await inWorkspace(['--method', 'ahp', '--json'], files)).stdout);
    expect(parents[1].consistency).toEqual({ lambda_max: '3', ci: '0', ri: '0.58', ri_table: 'Saaty (1980)', cr: '0' });
    expect(parents[1].children[0].methods).toEqual({ ahp: '0.5714285714' });
    expect(parents[2].notes).toEqual([{ method: 'ahp', note: 'not-compared' }]);
  });

  it.each([
    [['--json', '--csv'], '--json excludes --csv; give one or the other', '--json 不能与 --csv 同用；请只用其一'],
    [
      ['--method', 'pca'],
      '--method pca goes by the scores of a month; name one with --month',
      '--method pca 取决于某月的得分；请用 --month 指定月份',
    ],
    [
      ['--method', 'magic'],
      `--method is "magic", which is no weighting method; write one of: ${[...Object.keys(methods.weights), 'all'].join(', ')}`,
      `--method 的值 "magic" 不是赋权方法；可写：${chinese.WEIGHTS}、all`,
    ],
    [
      ['--method', 'equal', '--method', 'ahp', '--write', 'w.csv'],
      '--write saves one set of weights; name one --method, or none for the weights in force',
      '--write 只保存一组权重；请只指定一个 --method，不指定则为现行权重',
    ],
    [
      ['--method', 'combined', '--month', MONTH],
      '--method combined multiplies two weights, and "combined" in pingan.json does not say which; add it there',
      '--method combined（组合赋权）是两种权重的乘积，而 pingan.json 的 "combined" 没有指明是哪两种；请补上',
    ],
    [
      ['--method', 'unit', '--write', 'w.csv'],
      '--write needs weights under every parent, and there are none by "unit" under index, A, B; give --month, or choose another method',
      '--write 需要每个上级指标之下的权重，而 index、A、B 之下没有和为 1 直接赋权（unit）的权重；请给出 --month，或改用其他方法',
    ],
    [
      ['--month', '2018-9'],
      '--month is "2018-9", which is no month; write YYYY-MM, such as 2018-09',
      '--month 的值 "2018-9" 不是月份；请写 YYYY-MM，例如 2018-09',
    ],
  ])('refuses %s with exit code 2', async (args, en, zh) => {
    expect(await inWorkspace(args)).toEqual({ code: 2, stdout: '', stderr: `error: ${en}\n` });
    expect(await inWorkspace(args, weightedWorkspace(), 'zh')).toEqual({
      code: 2,
      stdout: '',
      stderr: `错误：${zh}\n`,
    });
  });

  it('reports invalid input with exit code 3: comparisons that are asked for, a month without data', async () => {
    const missing = await inWorkspace(['--method', 'ahp']);
    expect([missing.code, missing.stdout]).toEqual([3, '']);
    expect(missing.stderr).toContain('weights/comparisons.csv:1:1 error missing-file');
    expect((await inWorkspace(['--month', '2017-01'])).code).toBe(3);
    expect((await inWorkspace([], { 'pingan.json': '{' })).code).toBe(3);
  });

  it('names every method in its help', async () => {
    const { stdout } = await runCli(['weights', '--help']);
    for (const name of [...Object.keys(methods.weights), 'all']) expect(stdout).toContain(name);
  });
});

describe('pingan weights --write', () => {
  const settings = { weights: ['variation', 'entropy'] };

  it('saves weights that, pasted back as unit weights, publish the same figures', async () => {
    const text = await withFolder(weightedWorkspace(settings), async (cwd) => {
      const { code, stderr } = await runCli(['weights', '--month', MONTH, '--write', 'w.csv'], { cwd });
      expect([code, stderr.split('\n').at(-2)]).toEqual([0, 'written to w.csv']);
      return readFileSync(join(cwd, 'w.csv'), 'utf8');
    });
    const weights = new Map(csvRows(text).map(({ code, weight }) => [code, weight ?? '']));
    const pasted = ['A', 'A1', 'A2', 'A3', 'B', 'B1'].map((code) => weights.get(code) ?? '');
    const before = await computeFiles(weightedWorkspace(settings));
    const after = await computeFiles(weightedWorkspace({ weights: 'unit' }, '', pasted));
    expect(after.index.nodes).toEqual(before.index.nodes);
  });

  it('replaces an earlier such file, and nothing else', async () => {
    await withFolder({ ...weightedWorkspace(), 'mine.csv': 'code,parent,name,weight\nA,,a,6\n' }, async (cwd) => {
      const write = (file: string, method = 'equal') =>
        runCli(['weights', '--method', method, '--write', file], { cwd });
      expect((await write('w.csv')).code).toBe(0);
      expect((await write('w.csv', 'relative')).code).toBe(0);
      expect(readFileSync(join(cwd, 'w.csv'), 'utf8')).toContain('A,,安全,0.6000000000\n');
      for (const file of ['mine.csv', 'indicators.csv', 'data']) {
        const { code, stderr } = await write(file);
        expect(code).toBe(5);
        expect(stderr).toContain(`holds files that pingan did not write, or that were changed since (${file})`);
      }
      expect((await write('no/such/w.csv')).code).toBe(5);
      expect(existsSync(join(cwd, 'no'))).toBe(false);
    });
  });

  it('does not take a definition for its own, even one that looks like it', async () => {
    const looksAlike = 'code,parent,name,weight\nA,,a,1.0000000000\nA1,A,x,1.0000000000\n';
    await withFolder(weightedWorkspace(), async (cwd) => {
      writeFileSync(join(cwd, 'indicators.csv'), looksAlike);
      expect((await runCli(['weights', '--write', 'indicators.csv'], { cwd })).code).toBe(5);
      expect(readFileSync(join(cwd, 'indicators.csv'), 'utf8')).toBe(looksAlike);
    });
  });
});
