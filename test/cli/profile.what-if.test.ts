import { describe, expect, it } from 'vitest';
import { runCli } from '../support/run-cli.ts';
import { MONTH, smallWorkspace, type WorkspaceFiles, withFolder } from '../support/workspace-files.ts';

const REGIONS = ['a', 'b', 'c', 'd'];

interface Case {
  /** Of the indicator A1: cells of indicators.csv by column. */
  readonly leaf?: Readonly<Record<string, string>>;
  readonly values: readonly string[];
  readonly coefficients?: readonly string[];
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly files?: WorkspaceFiles;
  /** Whether some region is to be told of a value of A1. */
  readonly isTold: boolean;
}

/** Values that a target made of others' could leave: domains, bounds of what is read, steps, goalposts, other months. */
const CASES: Readonly<Record<string, Case>> = {
  plain: { values: ['1', '2', '3', '5'], isTold: true },
  'a target past the largest number': {
    leaf: { adjust_by: 'population' },
    values: ['1e29', '9e29', '9e29', '9e29'],
    coefficients: ['1000', '1', '1', '1'],
    isTold: false,
  },
  'a target below the smallest number': {
    leaf: { adjust_by: 'population', direction: 'negative' },
    values: ['1e-28', '1e-29', '1e-29', '1e-29'],
    coefficients: ['0.001', '1', '1', '1'],
    isTold: false,
  },
  'a target that does not end': {
    leaf: { adjust_by: 'population' },
    values: ['1', '5', '7', '11'],
    coefficients: ['7', '3', '11', '13'],
    isTold: true,
  },
  logarithms: { leaf: { transform: 'log' }, values: ['0.001', '1', '30', '500'], isTold: true },
  'logarithms near the end of their domain': {
    leaf: { transform: 'log1p' },
    values: ['-0.999', '-0.5', '1', '4'],
    isTold: true,
  },
  'square roots from zero': { leaf: { transform: 'sqrt' }, values: ['0', '0', '4', '9'], isTold: true },
  goalposts: { leaf: { scoring: 'goalposts', worst: '0', best: '4' }, values: ['-9', '1', '3', '99'], isTold: true },
  steps: {
    leaf: { scoring: 'steps' },
    values: ['0', '3', '4', '9'],
    files: { 'steps.csv': 'indicator,from,score\nA1,0,10\nA1,3,50\nA1,8,90\n' },
    isTold: true,
  },
  'a geometric mean': {
    values: ['1', '2', '3', '5'],
    settings: { aggregation: 'geometric', scale: { floor: 1, ceiling: 100 } },
    isTold: true,
  },
  'cumulative figures': {
    leaf: { accumulation: 'ytd' },
    values: ['11', '13', '15', '20'],
    files: Object.fromEntries(
      REGIONS.map((code, at) => [`data/2018-08/${code}.csv`, `indicator,value\nA1,${10 - at}\nB1,1\n`]),
    ),
    isTold: true,
  },
  'outliers drawn in': { leaf: { treatment: 'clip-quantiles' }, values: ['1', '2', '3', '900'], isTold: true },
  'weights from the data': { values: ['1', '2', '3', '5'], settings: { weights: 'entropy' }, isTold: true },
  'a value that is missing': { leaf: { missing: 'floor' }, values: ['', '2', '3', '5'], isTold: true },
};

function workspaceOf({ leaf = {}, values, coefficients = ['1', '1', '1', '1'], settings = {}, files = {} }: Case) {
  const columns = Object.keys(leaf);
  const row = (start: string, cells: readonly string[]) => `${[start, ...cells].join(',')}\n`;
  const blank = columns.map(() => '');
  return smallWorkspace(
    {
      'indicators.csv':
        row('code,parent,name,weight', columns) +
        row('A,,Safety,50', blank) +
        row('A1,A,Deaths,1', Object.values(leaf)) +
        row('B,,Food,50', blank) +
        row('B1,B,Rate,1', blank),
      'regions.csv': `code,name,level\n${REGIONS.map((code) => `${code},${code},county\n`).join('')}`,
      'coefficients.csv': `region,population\n${REGIONS.map((code, at) => `${code},${coefficients[at]}\n`).join('')}`,
      [`data/${MONTH}/east.csv`]: undefined,
      [`data/${MONTH}/west.csv`]: undefined,
      ...Object.fromEntries(
        REGIONS.map((code, at) => [`data/${MONTH}/${code}.csv`, `indicator,value\nA1,${values[at]}\nB1,${5 + at}\n`]),
      ),
      ...files,
    },
    settings,
  );
}

interface Told {
  readonly node: string;
  readonly target: string;
  readonly published: string;
}

describe('what profile says would raise the total', () => {
  it.each(Object.entries(CASES))('is what what-if makes of it: %s', async (_, each) => {
    await withFolder(workspaceOf(each), async (cwd) => {
      let told = 0;
      for (const region of REGIONS) {
        const common = ['--month', MONTH, '--region', region, '--json'];
        const profile = await runCli(['profile', ...common], { cwd });
        expect(profile.code, profile.stderr + profile.stdout).toBe(0);
        for (const { node, target, published } of JSON.parse(profile.stdout).improvements as Told[]) {
          if (node === 'A1') told += 1;
          const whatIf = await runCli(['what-if', ...common, '--set', `${node}=${target}`], { cwd });
          expect(whatIf.code, whatIf.stderr + whatIf.stdout).toBe(0);
          expect(JSON.parse(whatIf.stdout).nodes[0].after.published).toBe(published);
        }
      }
      expect(told > 0).toBe(each.isTold);
    });
  });
});
