import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { methods } from '../../src/methods/index.ts';
import { DEMONSTRATION } from '../support/compute-files.ts';
import { chinese } from '../support/known-names.ts';
import { rankedWorkspace } from '../support/ranked-workspace.ts';
import { runCli } from '../support/run-cli.ts';
import { spawnCli } from '../support/spawn-cli.ts';
import { MONTH, smallWorkspace, withFolder } from '../support/workspace-files.ts';

const robustness = (...args: readonly string[]) => {
  return runCli(['robustness', '--project', DEMONSTRATION, '--month', MONTH, ...args]);
};

/** Every wrong command line, and exactly what is said of it in both languages. */
const wrong: readonly (readonly [string, readonly string[], string, string])[] = [
  [
    'no draws',
    ['--draws', '0'],
    'error: --draws is "0"; write a whole number from 1 to 1000000',
    '错误：--draws 的值 "0" 无效；请写 1 至 1000000 的整数',
  ],
  [
    'a seed that is no whole number',
    ['--seed', '1.5'],
    'error: --seed is "1.5"; write a whole number from 0 to 4294967295',
    '错误：--seed 的值 "1.5" 无效；请写 0 至 4294967295 的整数',
  ],
  [
    'no leading ranks',
    ['--top', '0'],
    'error: --top is "0"; write a whole number from 1 to 10000',
    '错误：--top 的值 "0" 无效；请写 1 至 10000 的整数',
  ],
  [
    'too many workers',
    ['--workers', '65'],
    'error: --workers is "65"; write a whole number from 1 to 64',
    '错误：--workers 的值 "65" 无效；请写 1 至 64 的整数',
  ],
  [
    'noise above 1',
    ['--noise', '0.25,1.5'],
    'error: --noise is "0.25,1.5"; write a number from 0 to 1, such as 0.25, or one per level, such as 0.25,0.1',
    '错误：--noise 的值 "0.25,1.5" 无效；请写 0 至 1 的数，例如 0.25，或每级一个，例如 0.25,0.1',
  ],
  [
    'noise for other levels than there are',
    ['--noise', '0.25,0.1'],
    'error: --noise has 2 numbers, and the index 3 levels; write one, or one per level',
    '错误：--noise 有 2 个数，而指数有 3 级；请写一个，或每级一个',
  ],
  [
    'noise of Dirichlet shares',
    ['--weights', 'dirichlet', '--noise', '0.1'],
    'error: --noise does not go with --weights dirichlet',
    '错误：--noise 不能与 --weights dirichlet 同用',
  ],
  [
    'a concentration of uniform factors',
    ['--concentration', '10'],
    'error: --concentration does not go with --weights uniform',
    '错误：--concentration 不能与 --weights uniform 同用',
  ],
  [
    'a concentration of 0',
    ['--weights', 'dirichlet', '--concentration', '0'],
    'error: --concentration is "0"; write a number above 0, such as 100, or one per level, such as 100,50',
    '错误：--concentration 的值 "0" 无效；请写大于 0 的数，例如 100，或每级一个，例如 100,50',
  ],
  [
    'an unknown method',
    ['--scoring', 'min-max,zscore'],
    'error: --scoring: "zscore" is no method of "scoring"; write one of: SCORINGS, nominal',
    '错误：--scoring："zscore" 不是计分方法（scoring）；可写：CHINESE、nominal',
  ],
  [
    'a treatment that the index cannot take',
    ['--treatment', 'none,winsorize'],
    'error: --treatment winsorize: this index cannot be computed so: indicators.csv:21:1 error treatment-leaves-unit: "goalposts" takes the values of "B103" in their own unit, and "winsorize" may turn them into logarithms; choose another treatment: none, winsorize-only, clip-quantiles',
    '错误：--treatment winsorize：本指数不能如此计算：indicators.csv:21:1 错误 treatment-leaves-unit：计分方法阈值线性法（goalposts）按原单位取 "B103" 的值，而异常值处理方法缩尾（winsorize）可能把它们变为对数；请改用其他异常值处理方法：不处理（none）、只缩尾（winsorize-only）、分位数截断（clip-quantiles）',
  ],
  [
    'methods that do not go together',
    ['--scoring', 'z-score', '--aggregation', 'geometric'],
    'error: --scoring z-score --aggregation geometric: these do not go together, since some scores are not above 0; choose among others',
    '错误：--scoring z-score --aggregation geometric：不能同用，因为有的得分不为正；请另选',
  ],
  [
    'an unknown level',
    ['--leave-out', 'indicators'],
    'error: --leave-out is "indicators", which is no level; write one of: dimension, domain, indicator',
    '错误：--leave-out 的值 "indicators" 不是层级；可写：dimension、domain、indicator',
  ],
  [
    'a region without stability',
    ['--region', '330100'],
    'error: --region goes with --stability only; add it',
    '错误：--region 只与 --stability 同用；请加上',
  ],
  [
    'an unknown region',
    ['--stability', '--region', 'Hangzou'],
    'error: there is no region "Hangzou"; did you mean 330100 杭州市 Hangzhou City?',
    '错误：没有地区 "Hangzou"；是否应为 330100 杭州市 Hangzhou City？',
  ],
  [
    'more draws than a Saltelli design is to have',
    ['--sobol', '--draws', '100001'],
    'error: --draws is "100001"; write a whole number from 1 to 100000',
    '错误：--draws 的值 "100001" 无效；请写 1 至 100000 的整数',
  ],
  [
    'an unknown law',
    ['--weights', 'normal'],
    "error: option '--weights <law>' argument 'normal' is invalid. Allowed choices are uniform, dirichlet, none.",
    '错误：选项 "--weights <law>" 的值 "normal" 无效，可用：uniform、dirichlet、none。',
  ],
];

describe('robustness', () => {
  it.each(wrong)('refuses %s', async (_, args, en, zh) => {
    const filled = (text: string) =>
      text.replace('SCORINGS', Object.keys(methods.scoring).join(', ')).replace('CHINESE', chinese.SCORING);
    expect(await robustness(...args)).toEqual({ code: 2, stdout: '', stderr: `${filled(en)}\n` });
    expect(await robustness(...args, '--lang', 'zh')).toEqual({ code: 2, stdout: '', stderr: `${filled(zh)}\n` });
  });

  it.each([
    [
      'nodes that are rounded',
      { carry: 'published' },
      [],
      'error: --stability solves for unrounded totals, and this index rounds each node ("carry": "published")\n',
    ],
    [
      'a total that is not arithmetic',
      { aggregation: ['geometric', 'arithmetic'] },
      [],
      'error: --stability solves for arithmetic totals, and this total is not arithmetic\n',
    ],
    [
      'a region without a rank',
      {},
      ['--region', 'd4'],
      'error: region d4 is not ranked, so no weight can change its rank; choose another\n',
    ],
  ])('has no stability of %s', async (_, settings, args, stderr) => {
    await withFolder(rankedWorkspace(settings), async (cwd) => {
      const run = await runCli(['robustness', '--month', MONTH, '--stability', ...args], { cwd });
      expect(run).toEqual({ code: 2, stdout: '', stderr });
    });
  });

  it('needs a month that is one', async () => {
    const { code, stderr } = await runCli(['robustness', '--month', '2018-9']);
    expect([code, stderr]).toEqual([
      2,
      'error: --month is "2018-9", which is no month; write YYYY-MM, such as 2018-09\n',
    ]);
  });

  it('reports what is wrong with the inputs', async () => {
    const broken = smallWorkspace({ 'regions.csv': '' });
    const run = await withFolder(broken, (cwd) => runCli(['robustness', '--month', MONTH], { cwd }));
    expect([run.code, run.stdout]).toEqual([3, '']);
    expect(run.stderr).toContain('empty-file');
  });

  it('writes every table and the seed into a folder, and replaces an earlier one', async () => {
    await withFolder(rankedWorkspace(), async (cwd) => {
      const args = ['robustness', '--month', MONTH, '--draws', '30', '--out', 'found', '--quiet'];
      expect(await runCli(args, { cwd })).toEqual({ code: 0, stdout: '', stderr: '' });
      const again = await runCli([...args.slice(0, -1), '--seed', '7'], { cwd });
      expect(again.stderr).toBe(
        'written to found: ranks.csv, acceptability.csv, robustness.json, datapackage.json, SHA256SUMS\n',
      );
      expect(readdirSync(join(cwd, 'found')).sort()).toEqual([
        'SHA256SUMS',
        'acceptability.csv',
        'datapackage.json',
        'ranks.csv',
        'robustness.json',
      ]);
      expect(JSON.parse(readFileSync(join(cwd, 'found/robustness.json'), 'utf8'))).toMatchObject({
        seed: 7,
        draws: 30,
      });
    });
  });

  it('leaves alone a folder that holds anything else', async () => {
    await withFolder(rankedWorkspace(), async (cwd) => {
      const run = await runCli(['robustness', '--month', MONTH, '--draws', '1', '--out', 'data'], { cwd });
      expect([run.code, run.stdout]).toEqual([5, '']);
    });
  });

  it('prints ranks as CSV, and everything as JSON', async () => {
    await withFolder(rankedWorkspace(), async (cwd) => {
      const args = ['robustness', '--month', MONTH, '--draws', '30'];
      const csv = await runCli([...args, '--format', 'csv'], { cwd });
      expect(csv.stdout).toMatch(/^level,region,name,rank,median,p05,p95,top_share,mean_shift\ncity,c1,/);
      const json = await runCli([...args, '--json'], { cwd });
      expect(JSON.parse(json.stdout)).toMatchObject({ draws: 30, seed: 1 });
      expect(await runCli([...args, '--format', 'json'], { cwd })).toEqual(json);
    });
  });

  it('gives the same bytes on one, two and three workers, and in this process', async () => {
    const asked = ['--sobol', '--leave-out', 'domain', '--scoring', 'min-max,rank', '--draws', '600', '--json'];
    const args = ['robustness', '--project', 'fixtures/methods/scoring', '--month', '2024-06', ...asked];
    const here = await runCli(args);
    expect(here.code, here.stderr).toBe(0);
    for (const workers of ['1', '2', '3']) expect(await spawnCli([...args, '--workers', workers])).toEqual(here);
  });
});
