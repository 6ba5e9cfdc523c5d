import { describe, expect, it } from 'vitest';
import { methods } from '../../src/methods/index.ts';
import { csvRows } from '../support/csv-rows.ts';
import { chinese } from '../support/known-names.ts';
import { runCli } from '../support/run-cli.ts';
import { MONTH, smallWorkspace, withFolder } from '../support/workspace-files.ts';

const DEMONSTRATION = 'fixtures/zhejiang';

function whatIf(...args: readonly string[]) {
  return runCli(['what-if', '--project', DEMONSTRATION, '--month', '2018-09', ...args]);
}

const XIHU = ['--region', '330106'] as const;
const SCORING = Object.keys(methods.scoring).join(', ');

/** Every wrong command line, and exactly what is said of it in both languages. */
const wrong: readonly (readonly [string, readonly string[], string, string])[] = [
  [
    'no region',
    ['--set', 'A101=3'],
    "error: required option '--region <region>' not specified",
    '错误：缺少必需的选项 "--region <region>"',
  ],
  [
    'nothing that is otherwise',
    XIHU,
    'error: say what to change, with --set, --weight or --method',
    '错误：请用 --set、--weight 或 --method 给出一项假设',
  ],
  [
    'a value of nothing',
    [...XIHU, '--set', 'A101'],
    'error: --set is "A101"; write CODE=VALUE',
    '错误：--set 的值 "A101" 无效；请写 CODE=VALUE',
  ],
  [
    'two values of one indicator',
    [...XIHU, '--set', 'A101=1', '--set', 'A101=2'],
    'error: --set A101 is given twice; give it once',
    '错误：--set A101 重复；请只写一次',
  ],
  [
    'a value that is no number',
    [...XIHU, '--set', 'A101=1,204'],
    'error: --set A101: "1,204" is not a number; write 1204',
    '错误：--set A101 有误："1,204" 不是数字；请写 1204',
  ],
  [
    'a value of a group',
    [...XIHU, '--set', 'A2=3'],
    'error: --set A2: "A2" is a group of indicators and has no value of its own; set indicators, such as A201',
    '错误：--set A2："A2" 是非末级指标，没有自己的值；请改设其下的末级指标，例如 A201',
  ],
  [
    'an unknown indicator',
    [...XIHU, '--set', 'A1O3=3'],
    'error: there is no node "A1O3"; did you mean "A103"?',
    '错误：没有节点 "A1O3"；是否应为 "A103"？',
  ],
  [
    'a weight that is blank',
    [...XIHU, '--weight', 'A101='],
    'error: --weight is "A101="; write CODE=VALUE',
    '错误：--weight 的值 "A101=" 无效；请写 CODE=VALUE',
  ],
  [
    'a weight that is no number',
    [...XIHU, '--weight', 'A101=5%'],
    'error: --weight A101: "5%" is not a number; write 5, without "%"',
    '错误：--weight A101 有误："5%" 不是数字；请写 5，不要带 "%"',
  ],
  [
    'a weight of the total',
    [...XIHU, '--weight', 'index=3'],
    'error: --weight index: the total has no siblings to weigh against; name another node',
    '错误：--weight index：总分没有同级指标，无须权重；请指定其他节点',
  ],
  [
    'a weight where weights are compared',
    [...XIHU, '--weight', 'A=3'],
    'error: --weight A: the children of "index" are weighted by "ahp", which reads no written weights; weight that level by another, such as with --method weights=relative,ahp,percent',
    '错误：--weight A："index" 的下级指标按层次分析法（ahp）赋权，不采用填写的权重；请为该级换一种方法，例如 --method weights=relative,ahp,percent',
  ],
  [
    'an unknown stage',
    [...XIHU, '--method', 'score=rank'],
    'error: --method score: there is no such choice; write one of: scoring, treatment, missing, aggregation, weights',
    '错误：--method score：没有这一环节；可写：计分方法（scoring）、异常值处理方法（treatment）、缺失值处理方法（missing）、合成方法（aggregation）、赋权方法（weights）',
  ],
  [
    'an unknown method',
    [...XIHU, '--method', 'scoring=zscore'],
    `error: --method scoring=zscore: "zscore" is no method of "scoring"; write one of: ${SCORING}`,
    `错误：--method scoring=zscore："zscore" 不是计分方法（scoring）；可写：${chinese.SCORING}`,
  ],
  [
    'methods for some levels',
    [...XIHU, '--method', 'aggregation=min,median'],
    'error: --method aggregation=min,median: write one method, or one for each level (dimension, domain, indicator), separated by commas',
    '错误：--method aggregation=min,median：请写一个方法，或每级一个（dimension、domain、indicator），以逗号分隔',
  ],
  [
    'an unknown format',
    [...XIHU, '--set', 'A101=3', '--format', 'markdown'],
    "error: option '--format <format>' argument 'markdown' is invalid. Allowed choices are text, json, csv.",
    '错误：选项 "--format <format>" 的值 "markdown" 无效，可用：text、json、csv。',
  ],
];

describe('what-if', () => {
  it.each(wrong)('refuses %s', async (_, args, en, zh) => {
    expect(await whatIf(...args)).toEqual({ code: 2, stdout: '', stderr: `${en}\n` });
    expect(await whatIf(...args, '--lang', 'zh')).toEqual({ code: 2, stdout: '', stderr: `${zh}\n` });
  });

  it('refuses weights that no longer sum to what they must, and says by how much', async () => {
    const { code, stdout, stderr } = await whatIf(...XIHU, '--weight', 'A101=30');
    expect([code, stdout]).toEqual([3, '']);
    expect(stderr).toBe(
      'fixtures/zhejiang/indicators.csv:4:36 error weight-sum: the weights under "A1" sum to 95, not 100 (A101 30, A102 17.5, A103 22.5, A104 25); change them by +5, or set "weights": "relative"\n1 error\n',
    );
  });

  it('holds methods against the definition as if pingan.json named them', async () => {
    const { code, stderr } = await whatIf(...XIHU, '--method', 'aggregation=copeland');
    expect(code).toBe(3);
    expect(stderr).toContain('error total-only: "copeland" compares the regions of a peer group');
  });

  it('says how many nodes keep a method of their own', async () => {
    const { code, stdout, stderr } = await whatIf(
      ...XIHU,
      '--method',
      'scoring=rank',
      '--method',
      'treatment=winsorize-only',
    );
    expect([code, stderr]).toEqual([
      0,
      'scoring: 18 of 123 nodes have one of their own in indicators.csv and keep it\n',
    ]);
    expect(stdout).toContain(
      '\nwhat if "scoring" were rank; it is min-max\nwhat if "treatment" were winsorize-only; it is none\n',
    );
  });

  it('prints nothing but errors with --quiet, and JSON by --json too', async () => {
    const args = [...XIHU, '--set', 'A103=2'];
    expect(await whatIf(...args, '--quiet')).toEqual({ code: 0, stdout: '', stderr: '' });
    const { stdout } = await whatIf(...args, '--json');
    expect(stdout).toBe((await whatIf(...args, '--format', 'json')).stdout);
    expect(JSON.parse(stdout).assumed).toEqual([{ kind: 'value', of: 'A103', was: '4', is: '2' }]);
  });

  it('gives the total that contributions make: for one indicator, its effective weight times the change of its score', async () => {
    const { stdout } = await whatIf(...XIHU, '--set', 'A103=2', '--format', 'csv');
    const [total, , , leaf] = csvRows(stdout);
    const ratio = Number(total?.['difference']) / Number(leaf?.['difference']);
    const explained = await runCli([
      'explain',
      '--project',
      DEMONSTRATION,
      '--month',
      '2018-09',
      ...XIHU,
      '--node',
      'A103',
      '--format',
      'json',
    ]);
    expect(ratio).toBeCloseTo(Number(JSON.parse(explained.stdout).tree.effective_weight.value), 12);
  });

  it('reports what keeps the month from being computed, as it is or as it would be', async () => {
    const small =
      (...args: readonly string[]) =>
      (folder: string) => {
        return runCli(['what-if', '--project', folder, '--month', MONTH, '--region', 'east', ...args]);
      };
    const broken = smallWorkspace({ 'data/2018-09/east.csv': 'indicator,value\nA1,x\n' });
    expect((await withFolder(broken, small('--set', 'A2=1'))).code).toBe(3);
    const missing = await withFolder(smallWorkspace({}, { missing: 'error' }), small('--set', 'B1='));
    expect([missing.code, missing.stdout]).toEqual([3, '']);
    expect(missing.stderr).toContain('data/2018-09/east.csv:4:4 error missing-value: "B1" of region "east"');
    expect((await withFolder(smallWorkspace({}, { decimals: -1 }), small('--set', 'B1=1'))).code).toBe(3);
  });

  it('lets the value that children make of their parent follow', async () => {
    const files = smallWorkspace({
      'indicators.csv': 'code,parent,name,weight,rollup,scoring\nA,,Safety,1,,\nA1,A,Deaths,1,sum,identity\n',
      'regions.csv': 'code,name,level,parent\neast,East,county,top\nwest,West,county,top\ntop,Top,city,\n',
      'data/2018-09/east.csv': 'indicator,value\nA1,3\n',
      'data/2018-09/west.csv': 'indicator,value\nA1,4\n',
      'data/2018-09/other.csv': undefined,
    });
    await withFolder(files, async (folder) => {
      const args = ['--project', folder, '--month', MONTH, '--region'];
      const { stdout } = await runCli(['what-if', ...args, 'east', '--set', 'A1=9', '--format', 'json']);
      // The parent's own rank is 1 of 1 either way; west falls behind.
      expect(JSON.parse(stdout).others.map(({ region }: { region: string }) => region)).toEqual(['west']);
      const top = await runCli(['what-if', ...args, 'top', '--set', 'A1=13', '--format', 'json']);
      expect(JSON.parse(top.stdout).nodes[0]).toMatchObject({ before: { score: '7' }, after: { score: '13' } });
    });
  });
});

it('takes the latest month where none is named', async () => {
  const args = ['what-if', '--project', DEMONSTRATION, '--region', '330106', '--set', 'A103=0', '--format', 'csv'];
  const latest = await runCli(args);
  expect(latest.code).toBe(0);
  expect(latest).toEqual(await runCli([...args, '--month', '2018-09']));
});
