import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { buildWorkbook } from '../../src/audit/workbook/build-workbook.ts';
import { computeProject } from '../support/compute-files.ts';
import { partsNow } from '../support/manual-files.ts';
import { runCli } from '../support/run-cli.ts';
import { canRecalculate, recalculate } from '../support/soffice.ts';
import { differences } from '../support/spreadsheet-differences.ts';
import { type WorkspaceFiles, withFolder } from '../support/workspace-files.ts';

/** The table of methods with one of each kind added: all that adding a method takes. */
vi.mock('../../src/methods/index.ts', async (original) => {
  const { methods, ...others } = await original<typeof import('../../src/methods/index.ts')>();
  const { addedMethods } = await import('../support/added-methods.ts');
  const { scoring, aggregation, transform, treatment, missing } = methods;
  return {
    ...others,
    methods: {
      ...methods,
      scoring: { ...scoring, ...addedMethods.scoring },
      aggregation: { ...aggregation, ...addedMethods.aggregation },
      transform: { ...transform, ...addedMethods.transform },
      treatment: { ...treatment, ...addedMethods.treatment },
      missing: { ...missing, ...addedMethods.missing },
    },
  };
});

const VALUES: Readonly<Record<string, readonly string[]>> = {
  a: ['3', '7.5'],
  b: ['8', '1'],
  c: ['15', '2.25'],
  d: ['4.4', '9'],
  e: ['6', ''],
};

function month(name: string, more: number): WorkspaceFiles {
  const rows = Object.entries(VALUES).map(([region, values]) => {
    return [
      `data/${name}/${region}.csv`,
      `indicator,value\n${values.map((value, at) => `X${at + 1},${value === '' ? '' : Number(value) + more}`).join('\n')}\n`,
    ];
  });
  return Object.fromEntries(rows);
}

const FILES: WorkspaceFiles = {
  'pingan.json': JSON.stringify({
    name: 'Added',
    levels: ['domain', 'indicator'],
    scoring: 'root-range',
    aggregation: 'quadratic',
    scale: { floor: 60, ceiling: 100 },
  }),
  'indicators.csv':
    'code,parent,name,weight,transform,treatment,missing\nX,,Whole,1,,,\nX1,X,One,2,root1p,,\nX2,X,Two,3,,cap-deviation,midrange\n',
  'regions.csv': `code,name,level\n${Object.keys(VALUES)
    .map((code) => `${code},${code},county\n`)
    .join('')}`,
  ...month('2018-08', 0.5),
  ...month('2018-09', 0),
};

/** A missing value is the midrange, and none is above the mean and one deviation. */
function capped(values: readonly string[]): readonly number[] {
  const known = values.filter((value) => value !== '').map(Number);
  const filled = values.map((value) => (value === '' ? (Math.min(...known) + Math.max(...known)) / 2 : Number(value)));
  const mean = filled.reduce((a, b) => a + b) / filled.length;
  const deviation = Math.sqrt(filled.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (filled.length - 1));
  return filled.map((value) => Math.min(value, mean + deviation));
}

/** (1 + x)^(1/2) of the first, both on the root of the range, then the root of the weighted mean square. */
function scoreOf(region: string): number {
  const [first, second] = [0, 1].map((at) => Object.values(VALUES).map((values) => values[at] as string));
  const columns = [(first ?? []).map((value) => Math.sqrt(1 + Number(value))), capped(second ?? [])];
  const position = Object.keys(VALUES).indexOf(region);
  const scores = columns.map((all) => {
    const [least, most] = [Math.min(...all), Math.max(...all)];
    return 60 + 40 * Math.sqrt(((all[position] as number) - least) / (most - least));
  });
  return Math.sqrt((2 * (scores[0] as number) ** 2 + 3 * (scores[1] as number) ** 2) / 5);
}

describe('a method that is told in one declaration', () => {
  it('is known to every command', async () => {
    await withFolder(FILES, async (folder) => {
      const run = async (...args: readonly string[]) => {
        const { code, stdout, stderr } = await runCli([...args, '--project', folder], { cwd: folder });
        expect([args[0], code, code === 0 ? '' : stderr]).toEqual([args[0], 0, '']);
        return stdout;
      };
      await run('compute', '--month', '2018-09');
      const [, ...rows] = readFileSync(join(folder, 'out/2018-09/results.csv'), 'utf8').trim().split('\n');
      for (const row of rows) {
        const [, , region = '', , score] = row.split(',');
        expect(Number(score)).toBeCloseTo(scoreOf(region), 2);
      }
      const explained = await run('explain', '--month', '2018-09', '--region', 'a', '--depth', '9');
      expect(explained).toContain('score = floor + (ceiling - floor) * sqrt((x - min) / (max - min))');
      expect(explained).toContain('score = sqrt(sum(w * s^2) / sum(w))');
      expect(explained).toContain('transformed = sqrt(1 + adjusted)');
      expect(explained).toContain('x is the least');
      const imputed = await run('explain', '--month', '2018-09', '--region', 'e', '--node', 'X2');
      expect(imputed).toContain('adjusted = (min + max) / 2');
      expect(imputed).toContain('treated = min(x, m + s)');
      await run('verify', 'out/2018-09');
      const derived = await runCli(['verify', '--derivation', join(folder, 'out/2018-09/derivation.csv')]);
      expect([derived.code, derived.stderr.includes('undecided')]).toEqual([0, false]);
      await run('profile', '--month', '2018-09', '--region', 'a');
      await run('what-if', '--month', '2018-09', '--region', 'a', '--set', 'X1=9');
      await run('what-if', '--month', '2018-09', '--region', 'a', '--method', 'scoring=min-max');
      await run('compare', '2018-08', '2018-09');
      await run(
        'robustness',
        '--month',
        '2018-09',
        '--draws',
        '64',
        '--scoring',
        'min-max,root-range',
        '--aggregation',
        'quadratic,arithmetic',
        '--treatment',
        'cap-deviation,none',
      );
      await run('workbook', '--month', '2018-09', '--out', 'month.xlsx');
      const [en, zh] = [partsNow('en'), partsNow('zh')];
      expect(en.get('scoring-methods')).toContain(
        [
          'As min-max, on the root of the way.\n',
          '- Formula: `floor + (ceiling - floor) * sqrt((x - min) / (max - min))`',
          '- Special cases: all values tie',
          '- Source: a test',
        ].join('\n'),
      );
      expect(zh.get('scoring-methods')).toContain('\n- 特殊情形：各值均相等\n');
      expect(en.get('aggregation-methods')).toContain('\n- Formula: `sqrt(sum(w * s^2) / sum(w))`\n');
      expect(en.get('transform-methods')).toContain('\n- Formula: `sqrt(1 + x)`\n');
      expect(zh.get('treatment-methods')).toContain(
        '\n- 公式：`min(x, m + s)；m = sum(x) / n；s = sqrt(sum((x - m)^2) / (n - 1))`\n- 符号：`m` 为同组均值；`s` 为同组标准差\n',
      );
      expect(en.get('missing-methods')).toContain('\n- Formula: `(min + max) / 2`\n');
    });
  });

  it.skipIf(!canRecalculate)('computes the same in a spreadsheet', async () => {
    await withFolder(FILES, async (folder) => {
      const computation = await computeProject(folder, '2018-09');
      const { month: sheets } = await recalculate({
        month: await buildWorkbook(computation.index, { language: 'en' }),
      });
      const { compared, found } = differences(computation, sheets);
      expect([compared, found]).toEqual([20, []]);
    });
  });
});
