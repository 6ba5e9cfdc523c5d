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
  const { scoring, aggregation, transform } = methods;
  return {
    ...others,
    methods: {
      ...methods,
      scoring: { ...scoring, ...addedMethods.scoring },
      aggregation: { ...aggregation, ...addedMethods.aggregation },
      transform: { ...transform, ...addedMethods.transform },
    },
  };
});

const VALUES: Readonly<Record<string, readonly string[]>> = {
  a: ['3', '7.5'],
  b: ['8', '1'],
  c: ['15', '2.25'],
  d: ['4.4', '9'],
};

function month(name: string, more: number): WorkspaceFiles {
  const rows = Object.entries(VALUES).map(([region, values]) => {
    return [
      `data/${name}/${region}.csv`,
      `indicator,value\n${values.map((value, at) => `X${at + 1},${Number(value) + more}`).join('\n')}\n`,
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
  'indicators.csv': 'code,parent,name,weight,transform\nX,,Whole,1,\nX1,X,One,2,root1p\nX2,X,Two,3,\n',
  'regions.csv': `code,name,level\n${Object.keys(VALUES)
    .map((code) => `${code},${code},county\n`)
    .join('')}`,
  ...month('2018-08', 0.5),
  ...month('2018-09', 0),
};

/** (1 + x)^(1/2) on the root of the range, then the root of the weighted mean square. */
function scoreOf(region: string): number {
  const columns = [(value: number) => Math.sqrt(1 + value), (value: number) => value];
  const scores = columns.map((made, at) => {
    const all = Object.values(VALUES).map((values) => made(Number(values[at])));
    const [least, most] = [Math.min(...all), Math.max(...all)];
    return 60 + 40 * Math.sqrt((made(Number(VALUES[region]?.[at])) - least) / (most - least));
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
      );
      await run('workbook', '--month', '2018-09', '--out', 'month.xlsx');
      expect(partsNow('en').get('scoring-methods')).toContain('As min-max, on the root of the way.');
    });
  });

  it.skipIf(!canRecalculate)('computes the same in a spreadsheet', async () => {
    await withFolder(FILES, async (folder) => {
      const computation = await computeProject(folder, '2018-09');
      const { month: sheets } = await recalculate({
        month: await buildWorkbook(computation.index, { language: 'en' }),
      });
      const { compared, found } = differences(computation, sheets);
      expect([compared, found]).toEqual([16, []]);
    });
  });
});
