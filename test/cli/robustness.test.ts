import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DEMONSTRATION } from '../support/compute-files.ts';
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
    'an unknown law',
    ['--weights', 'normal'],
    "error: option '--weights <law>' argument 'normal' is invalid. Allowed choices are uniform, dirichlet, none.",
    "错误：选项 '--weights <law>' 的值 'normal' 无效，可用：uniform, dirichlet, none。",
  ],
];

describe('robustness', () => {
  it.each(wrong)('refuses %s', async (_, args, en, zh) => {
    expect(await robustness(...args)).toEqual({ code: 2, stdout: '', stderr: `${en}\n` });
    expect(await robustness(...args, '--lang', 'zh')).toEqual({ code: 2, stdout: '', stderr: `${zh}\n` });
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
      expect(again.stderr).toBe('written to found: ranks.csv, acceptability.csv, robustness.json\n');
      expect(readdirSync(join(cwd, 'found')).sort()).toEqual(['acceptability.csv', 'ranks.csv', 'robustness.json']);
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
    const args = ['robustness', '--project', DEMONSTRATION, '--month', MONTH, '--draws', '2000', '--json'];
    const here = await runCli(args);
    expect(here.code, here.stderr).toBe(0);
    for (const workers of ['1', '2', '3']) expect(await spawnCli([...args, '--workers', workers])).toEqual(here);
  });
});
