import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { computeIn, refuses } from '../support/bad-input.ts';
import { runCli } from '../support/run-cli.ts';
import { MONTH, smallWorkspace, type WorkspaceFiles, withFolder } from '../support/workspace-files.ts';

const OBSERVED = ['east', 'west', 'town'].flatMap((region, at) => {
  return ['A1', 'A2', 'A3', 'B1'].map((code, of) => `${region},${code},${3 + at * (of + 1)}`);
});

const SETTINGS = { observations: 'data/{month}.csv', weights: ['relative', 'ahp'], name: '小指数' };

/** Files that refer to regions and indicators in every way there is, by what `named` makes of their codes. */
function referring(named: (code: string) => string): WorkspaceFiles {
  const rows = (header: string, lines: readonly (readonly string[])[]) => {
    return `${[header.split(','), ...lines].map((line) => line.map((cell) => (/^\w+:/.test(cell) ? named(cell.slice(5)) : cell)).join(',')).join('\n')}\n`;
  };
  return smallWorkspace(
    {
      'indicators.csv': rows('code,parent,name,name_en,weight,direction,scoring,reference', [
        ['A', '', '安全', 'Safety', '60', '', '', ''],
        ['A1', 'code:A', '死亡', 'Deaths', '', 'negative', '', ''],
        ['A2', 'code:A', '事故', 'Accidents', '', '', 'steps', ''],
        ['A3', 'code:A', '抽检', '', '', 'positive', '', ''],
        ['B', '', '食品', 'Food', '40', '', '', ''],
        ['B1', 'code:B', '食品', 'Pass rate', '', 'positive', 'distance-to-reference', 'code:west'],
      ]),
      'regions.csv': rows('code,name,name_en,level,parent', [
        ['east', '东县', 'East', 'county', 'code:town'],
        ['west', '西县', 'West', 'county', 'code:town'],
        ['town', '大市', 'Town', 'county', ''],
      ]),
      'coefficients.csv': undefined,
      'steps.csv': rows('indicator,from,score', [
        ['code:A2', '', '0'],
        ['code:A2', '5', '60'],
        ['code:A2', '7', '100'],
      ]),
      'weights/comparisons.csv': rows('parent,a,b,value', [
        ['code:A', 'code:A1', 'code:A2', '3'],
        ['code:A', 'code:A1', 'code:A3', '2'],
        ['code:A', 'code:A3', 'code:A2', '1'],
      ]),
      [`data/${MONTH}.csv`]: `region,indicator,value\n${OBSERVED.join('\n')}\n`,
    },
    SETTINGS,
  );
}

const CHINESE: Readonly<Record<string, string>> = {
  A: '安全',
  A1: '死亡',
  A2: '事故',
  B: '食品',
  B1: '食品',
  A3: '抽检',
  east: '东县',
  west: '西县',
  town: '大市',
};
const ENGLISH = { ...CHINESE, A: 'Safety', A1: 'Deaths', A2: 'Accidents', B: 'Food', B1: 'Pass rate', west: 'West' };

/** What a run writes, line numbers of observations aside since they are the same. */
async function outputsOf(files: WorkspaceFiles): Promise<readonly string[]> {
  return withFolder(files, async (folder) => {
    const { code, stderr } = await computeIn(folder);
    expect(code, stderr).toBe(0);
    return ['scores.csv', 'derivation.csv'].map((file) => readFileSync(join(folder, 'out', MONTH, file), 'utf8'));
  });
}

describe('a name in the place of a code', () => {
  it('serves for parents, references, steps and comparisons, in Chinese and in English', async () => {
    const coded = await outputsOf(referring((code) => code));
    expect(await outputsOf(referring((code) => CHINESE[code] ?? code))).toEqual(coded);
    expect(await outputsOf(referring((code) => (ENGLISH as typeof CHINESE)[code] ?? code))).toEqual(coded);
  });

  it('serves on the command line, where it says which is meant', async () => {
    await withFolder(
      referring((code) => code),
      async (folder) => {
        const common = ['--project', folder, '--month', MONTH] as const;
        const answer = async (...args: readonly string[]) => {
          const { stdout, stderr } = await runCli([...args]);
          return stdout + stderr;
        };
        const explained = (node: string, region: string) => {
          return answer('explain', ...common, '--region', region, '--node', node, '--format', 'csv');
        };
        expect(await explained('accidents', '东县')).toBe(await explained('A2', 'east'));
        expect(await explained('食品', 'east')).toBe(
          'error: node "食品" may be any of: B 食品 Food, B1 食品 Pass rate; write the code of one\n',
        );
        const assumed = (...assignments: readonly string[]) => {
          const options = assignments.flatMap((assigned) => ['--set', assigned]);
          return answer('what-if', ...common, '--region', 'east', '--format', 'csv', ...options);
        };
        const coded = await assumed('A1=4.5', 'B1=5');
        expect(coded).not.toBe(await assumed('A1=3', 'B1=3'));
        expect(await assumed('Deaths=4.5', '食品=5')).toBe(coded);
        expect(await assumed('A1=2', '死亡=3')).toBe('error: --set 死亡 is given twice; give it once\n');
        const weighed = (code: string) => {
          return answer('what-if', ...common, '--region', 'east', '--weight', `${code}=70`, '--format', 'csv');
        };
        expect(await weighed('安全')).toBe(await weighed('A'));
      },
    );
  });
});

refuses('names that several have', [
  {
    title: 'parents of regions',
    files: {
      'regions.csv': 'code,name,level,parent\neast,East,county,Town\nwest,West,county,\nt1,Town,city,\nt2,Town,city,\n',
      [`data/${MONTH}/t1.csv`]: 'indicator,value\nA1,3\nA2,5\nB1,98\n',
      [`data/${MONTH}/t2.csv`]: 'indicator,value\nA1,3\nA2,5\nB1,98\n',
      'coefficients.csv': 'region,population\neast,10\nwest,20\nt1,3\nt2,4\n',
    },
    en: 'regions.csv:2:18 error unknown-parent: "east" has the parent "Town", which has no row; several have that name: write one of t1, t2',
    zh: 'regions.csv:2:18 错误 unknown-parent："east" 的上级指标 "Town" 不存在；有多个同名：请写其中之一：t1、t2',
  },
  {
    title: 'children that are compared',
    settings: { weights: ['relative', 'ahp'] },
    files: {
      'indicators.csv':
        'code,parent,name,weight,direction\nA,,Safety,60,\nA1,A,Deaths,,negative\nA2,A,Deaths,,negative\nB,,Food,40,\nB1,B,Rate,,\n',
      'weights/comparisons.csv': 'parent,a,b,value\nSafety,Deaths,A2,3\n',
    },
    en: 'weights/comparisons.csv:2:8 error not-a-child: "Deaths" is no child of "A"; several have that name: write one of A1, A2',
    zh: 'weights/comparisons.csv:2:8 错误 not-a-child："Deaths" 不是 "A" 的下级指标；有多个同名：请写其中之一：A1、A2',
  },
]);
