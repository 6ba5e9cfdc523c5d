import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { csvRows } from '../support/csv-rows.ts';
import { runCli } from '../support/run-cli.ts';
import { MONTH, smallWorkspace, withFolder } from '../support/workspace-files.ts';

/** Scores by region, in thousandths: halves with an even and an odd digit before them, below 0 too, and what is near one. */
const THOUSANDTHS = { a: 125n, b: 135n, c: -125n, d: -135n, e: 5n, f: -5n, g: 124n, h: -126n, i: 995n } as const;

function decimal(scaled: bigint, places: number): string {
  const digits = `${scaled < 0n ? -scaled : scaled}`.padStart(places + 1, '0');
  return `${scaled < 0n ? '-' : ''}${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

/** Thousandths to hundredths in whole numbers: a half away from zero, or to the even hundredth. */
function hundredths(thousandths: bigint, rounding: string): bigint {
  const size = thousandths < 0n ? -thousandths : thousandths;
  const [whole, rest] = [size / 10n, size % 10n];
  const isUp = rest > 5n || (rest === 5n && (rounding === 'half-up' || whole % 2n === 1n));
  const rounded = whole + (isUp ? 1n : 0n);
  return thousandths < 0n ? -rounded : rounded;
}

const WORKSPACE = {
  'indicators.csv': 'code,parent,name,scoring\nX,,x,identity\n',
  'regions.csv': `code,name,level\n${Object.keys(THOUSANDTHS)
    .map((code) => `${code},${code},county\n`)
    .join('')}`,
  'data.csv': `month,region,indicator,value\n${Object.entries(THOUSANDTHS)
    .map(([region, value]) => `${MONTH},${region},X,${decimal(value, 3)}\n`)
    .join('')}`,
};

const SETTINGS = {
  levels: ['indicator'],
  weights: 'equal',
  decimals: 2,
  observations: 'data.csv',
  plausibility: false,
};

describe.each(['half-even', 'half-up'])('explain under %s', (rounding) => {
  it('shows the rounding of the published figure, which is that of whole numbers', async () => {
    const files = {
      ...smallWorkspace(
        { 'data/2018-09/east.csv': undefined, 'data/2018-09/west.csv': undefined },
        { ...SETTINGS, rounding },
      ),
      ...WORKSPACE,
    };
    await withFolder(files, async (cwd) => {
      const computed = await runCli(['compute', '--month', MONTH], { cwd });
      expect(computed).toMatchObject({ code: 0 });
      const scores = csvRows(readFileSync(join(cwd, 'out', MONTH, 'scores.csv'), 'utf8'));
      const published = scores.flatMap(({ node, region, published: figure }) =>
        node === 'X' ? [[region, figure]] : [],
      );
      const expected = Object.entries(THOUSANDTHS).map(([region, value]) => [
        region,
        decimal(hundredths(value, rounding), 2),
      ]);
      expect(new Map(published as [string, string][])).toEqual(new Map(expected as [string, string][]));
      for (const [region, value] of Object.entries(THOUSANDTHS).slice(0, 4)) {
        const { stdout } = await runCli(['explain', '--month', MONTH, '--region', region, '--node', 'X'], { cwd });
        const [, given, method, result] =
          /published = round\(score, 2, .*\)\n\s+= round\((.*), 2, (.*)\)\n\s+= (.*)\n/.exec(stdout) ?? [];
        expect([given, method, result]).toEqual([decimal(value, 3), rounding, decimal(hundredths(value, rounding), 2)]);
      }
    });
  });
});

it('rounds as the manual says in both languages', () => {
  const expected = [decimal(-125n, 3), decimal(hundredths(-125n, 'half-up'), 2)];
  const manuals = {
    en: /`half-up`, which takes a half away from zero: (\S+) becomes (-0\.\d+)/,
    zh: /`half-up`.*?：(\S+) 修约为 (-0\.\d+)/,
  };
  for (const [language, sentence] of Object.entries(manuals)) {
    const manual = readFileSync(`src/help/${language}/numbers.md`, 'utf8').replace(/\s+/g, ' ');
    expect(sentence.exec(manual)?.slice(1)).toEqual(expected);
  }
});
