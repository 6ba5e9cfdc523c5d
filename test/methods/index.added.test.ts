import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { buildWorkbook } from '../../src/audit/workbook/build-workbook.ts';
import { computeProject } from '../support/compute-files.ts';
import { partsNow } from '../support/manual-files.ts';
import { runCli } from '../support/run-cli.ts';
import { canRecalculate, recalculate } from '../support/soffice.ts';
import { differences, storedDifferences } from '../support/spreadsheet-differences.ts';
import { type WorkspaceFiles, withFolder } from '../support/workspace-files.ts';

/** The table of methods with one of each kind added: all that adding a method takes. */
vi.mock('../../src/methods/index.ts', async (original) => {
  const { methods, ...others } = await original<typeof import('../../src/methods/index.ts')>();
  const { addedMethods } = await import('../support/added-methods.ts');
  return {
    ...others,
    methods: {
      ...methods,
      scoring: { ...methods.scoring, ...addedMethods.scoring },
      aggregation: { ...methods.aggregation, ...addedMethods.aggregation },
      transform: { ...methods.transform, ...addedMethods.transform },
      treatment: { ...methods.treatment, ...addedMethods.treatment },
      missing: { ...methods.missing, ...addedMethods.missing },
      rollup: { ...methods.rollup, ...addedMethods.rollup },
      weights: { ...methods.weights, ...addedMethods.weights },
    },
  };
});

/** What is reported: the first indicator of counties only, of which cities are made. */
const VALUES: Readonly<Record<string, readonly string[]>> = {
  a: ['3', '7.5'],
  b: ['8', '1'],
  c: ['15', '2.25'],
  d: ['4.4', '9'],
  e: ['6', ''],
  s: ['', '5'],
  t: ['', '3'],
};

/** The cities, each with its counties. */
const CITIES: Readonly<Record<string, readonly string[]>> = { s: ['a', 'b', 'c'], t: ['d', 'e'] };

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
    weights: ['equal', 'by-mean'],
    scale: { floor: 60, ceiling: 100 },
  }),
  'indicators.csv':
    'code,parent,name,transform,treatment,missing,rollup\nX,,Whole,,,,\nX1,X,One,root1p,,,greatest\nX2,X,Two,,cap-deviation,midrange,\n',
  'regions.csv': `code,name,level,parent\n${Object.entries(CITIES)
    .map(
      ([city, counties]) =>
        `${city},${city},city,\n${counties.map((own) => `${own},${own},county,${city}\n`).join('')}`,
    )
    .join('')}`,
  ...month('2018-08', 0.5),
  ...month('2018-09', 0),
};

/** A missing value is the midrange, and none is above the mean and one deviation. */
function capped(values: readonly string[]): readonly number[] {
  const known = values.filter((value) => value !== '').map(Number);
  const filled = values.map((value) => (value === '' ? (Math.min(...known) + Math.max(...known)) / 2 : Number(value)));
  const average = meanOf(filled);
  const deviation = Math.sqrt(filled.reduce((sum, value) => sum + (value - average) ** 2, 0) / (filled.length - 1));
  return filled.map((value) => Math.min(value, average + deviation));
}

function meanOf(values: readonly number[]): number {
  return values.reduce((a, b) => a + b) / values.length;
}

/** (1 + x)^(1/2) of the first, the greatest of a city's counties, both on the root of the range among the peers. */
function scoresOf(peers: readonly string[]): readonly (readonly [region: string, ...scores: number[]])[] {
  const first = (region: string): number => {
    return Math.max(...(CITIES[region] ?? [region]).map((own) => Number(VALUES[own]?.[0])));
  };
  const second = capped(peers.map((region) => VALUES[region]?.[1] ?? ''));
  const columns = [peers.map((region) => Math.sqrt(1 + first(region))), second];
  return peers.map((region, position) => {
    const scores = columns.map((all) => {
      const [least, most] = [Math.min(...all), Math.max(...all)];
      return 60 + 40 * Math.sqrt(((all[position] as number) - least) / (most - least));
    });
    return [region, ...scores];
  });
}

/** The root of the mean square of the scores, each weighing what the scores of all regions come to in the mean. */
function totals(): ReadonlyMap<string, number> {
  const cities = Object.keys(CITIES);
  const counties = Object.values(CITIES).flat();
  const scores = [...scoresOf(cities), ...scoresOf(counties)];
  const [one, two] = [1, 2].map((at) => meanOf(scores.map((row) => row[at] as number))) as [number, number];
  return new Map(
    scores.map(([region, first = 0, second = 0]) => {
      return [region, Math.sqrt((one * first ** 2 + two * second ** 2) / (one + two))];
    }),
  );
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
      const scores = rows.map((row) => row.split(',')).map(([, , region, , score]) => [region, score]);
      const expected = [...totals()].map(([region, score]) => [region, score.toFixed(2)]);
      expect(scores.sort()).toEqual(expected.sort());
      const explained = await run('explain', '--month', '2018-09', '--region', 'a', '--depth', '9');
      expect(explained).toContain('score = floor + (ceiling - floor) * sqrt((x - min) / (max - min))');
      expect(explained).toContain('score = sqrt(sum(w * s^2) / sum(w))');
      expect(explained).toContain('transformed = sqrt(1 + adjusted)');
      expect(explained).toContain('x is the least');
      const imputed = await run('explain', '--month', '2018-09', '--region', 'e', '--node', 'X2');
      expect(imputed).toContain('adjusted = (min + max) / 2');
      expect(imputed).toContain('treated = min(x, m + s)');
      const rolled = await run('explain', '--month', '2018-09', '--region', 's', '--node', 'X1');
      expect(rolled).toContain('value = min(max, v3)');
      expect(await run('weights', '--month', '2018-09')).toContain('by-mean');
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
      expect(en.get('rollup-methods')).toContain('\n- Formula: `min(max, quantile(1))`\n');
      expect(en.get('weights-methods')).toContain('\n- Formula: `w = sum(x) / n`\n');
      expect(en.get('missing-methods')).toContain('\n- Formula: `(min + max) / 2`\n');
    });
  });

  it.skipIf(!canRecalculate)('computes the same in a spreadsheet', async () => {
    await withFolder(FILES, async (folder) => {
      const computation = await computeProject(folder, '2018-09');
      const month = await buildWorkbook(computation.index, { language: 'en' });
      const { month: sheets } = await recalculate({ month });
      expect(storedDifferences(month, sheets).found).toEqual([]);
      const { compared, found } = differences(computation, sheets);
      expect([compared, found]).toEqual([28, []]);
    });
  });
});
