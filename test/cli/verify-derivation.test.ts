import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DEMONSTRATION } from '../support/compute-files.ts';
import { runCli } from '../support/run-cli.ts';
import { OUT, withVerified } from '../support/verified.ts';
import { MONTH, withFolder } from '../support/workspace-files.ts';

const derivation = ['verify', '--derivation', `${OUT}/derivation.csv`] as const;

function directionOf(how: string): string {
  if (how.endsWith(',20,30')) return 'interval';
  return /identity|deduct|r0/.test(how) ? '' : 'negative';
}

/** An indicator of every method that a derivation tells, some transformed and treated, of values that do not divide evenly. */
const EVERY_METHOD = {
  'pingan.json':
    '{"name": "Many", "levels": ["dimension", "indicator"], "missing": "mean", "scale": {"floor": 60, "ceiling": 100}, "observations": "o.csv"}',
  'indicators.csv':
    'code,parent,name,weight,direction,adjust_by,per,scoring,worst,best,transform,treatment,deduction,reference,optimum_low,optimum_high\n' +
    'A,,a,1,,,,,,,,,,,,\n' +
    [
      'min-max,,,,,,,,',
      'min-max,,,log,clip-quantiles,,,,',
      'goalposts,90,2,reciprocal,,,,,',
      'z-score,,,sqrt,winsorize,,,,',
      'rank,,,,,,,,',
      'borda,,,,,,,,',
      'percentile-rank,,,,,,,,',
      'fraction-of-max,,,,,,,,',
      'identity,,,,,,,,',
      'deduct,,,,,0.7,,,',
      'efficacy,,,,,,,,',
      'steps,,,,,,,,',
      'distance-to-reference,,,log10,,,0.5,,',
      'distance-to-reference,,,,,,r0,,',
      'min-max,,,,,,,20,30',
      'goalposts,2,,sqrt,,,,20,30',
    ]
      .map((how, at) => `A${at},A,x,${at + 1},${directionOf(how)},population,7,${how}\n`)
      .join(''),
  'steps.csv': 'indicator,from,score\nA11,50,70\nA11,20,80\nA11,,95\n',
  'regions.csv': `code,name,level\n${Array.from({ length: 9 }, (_, at) => `r${at},r${at},${at < 4 ? 'city' : 'county'}\n`).join('')}`,
  'coefficients.csv': `region,population\n${Array.from({ length: 9 }, (_, at) => `r${at},${[3, 7, 11, 13, 17, 19, 23, 29, 31][at]}\n`).join('')}`,
  'o.csv': `region,month,indicator,value\n${Array.from({ length: 144 }, (_, at) => `r${at % 9},${MONTH},A${at % 16},${at === 5 ? '' : 20 + ((at * at * 37) % 101)}\n`).join('')}`,
};

describe('pingan verify --derivation', () => {
  it('derives every figure from the others, without the workspace', async () => {
    await withVerified(async ({ run, folder }) => {
      rmSync(join(folder, 'pingan.json'));
      expect(await run(...derivation)).toEqual({
        code: 0,
        stdout: `${OUT}/derivation.csv: 28 figures in 6 rows follow from one another\n`,
        stderr: '',
      });
      expect((await run(...derivation, '--lang', 'zh')).stdout).toBe(
        `${OUT}/derivation.csv：6 行中的 28 个数值经推算相互吻合\n`,
      );
    });
  });

  it('does so for the demonstration, all but what is missing', async () => {
    await withFolder({}, async (cwd) => {
      await runCli(['compute', '--month', MONTH, '--project', DEMONSTRATION, '--out', join(cwd, 'out')]);
      const { code, stdout, stderr } = await runCli([...derivation], { cwd });
      expect([code, stderr]).toEqual([0, expect.stringMatching(/^not checked: \d scores of missing values\n$/)]);
      expect(stdout).toMatch(/: 48\d{3} figures in 12300 rows follow from one another\n$/);
    });
  });

  it('does so for every method that it knows, and names what it cannot derive', async () => {
    await withVerified(async ({ run }) => {
      const { code, stdout, stderr } = await run(...derivation);
      expect(stdout).toBe(`${OUT}/derivation.csv: 589 figures in 144 rows follow from one another\n`);
      expect([code, stderr]).toEqual([
        0,
        'not checked: 1 adjusted values that were imputed or rolled up\nnot checked: 4 values that were treated for outliers\n',
      ]);
    }, EVERY_METHOD);
  });

  it.each(['raw', 'coefficient', 'adjusted', 'treated', 'score', 'effective_weight', 'contribution'])(
    'finds one digit changed in any row of column %s',
    async (column) => {
      await withVerified(async ({ run, outputs, edit }) => {
        const original = readFileSync(join(outputs, 'derivation.csv'), 'utf8');
        const [header = '', ...rows] = original.trimEnd().split('\n');
        const at = header.split(',').indexOf(column);
        const filled = rows.filter((row) => !/mean|efficacy/.test(row) && /[1-9]/.test(row.split(',')[at] ?? ''));
        expect(filled.length).toBeGreaterThan(70);
        for (const row of filled.filter((_, place) => place % 9 === 0)) {
          const cells = row.split(',');
          const text = cells[at] ?? '';
          // The twelfth digit, or the last: what is missed behind it shows in no published figure.
          const digit = Math.max(
            ...[...text].flatMap((letter, index) => (/[1-9]/.test(letter) && index < 13 ? [index] : [])),
          );
          cells[at] = `${text.slice(0, digit)}${(Number(text[digit]) % 9) + 1}${text.slice(digit + 1)}`;
          edit(`${OUT}/derivation.csv`, () => original.replace(row, cells.join(',')));
          const { code, stdout } = await run(...derivation);
          expect(code, `${row} with ${cells[at]}`).toBe(4);
          expect(stdout).toMatch(/: (underived|unscorable)-figure: /);
        }
      }, EVERY_METHOD);
    },
  );

  it('says what does not follow from what, in both languages', async () => {
    await withVerified(async ({ run, edit }) => {
      edit(`${OUT}/derivation.csv`, (text) => text.replace('east,A1,A,3,', 'east,A1,A,3.5,'));
      const from = 'raw, previous, coefficient, per';
      const place = `${OUT}/derivation.csv east A1: underived-figure: `;
      expect((await run(...derivation)).stdout).toBe(
        `${place}adjusted is "0.3", derived from ${from}: "0.35"\n1 difference\n`,
      );
      expect((await run(...derivation, '--lang', 'zh')).stdout).toBe(
        `${place.replaceAll(': ', '：')}adjusted 为“0.3”，由 ${from.replaceAll(', ', '、')} 推得“0.35”\n1 处差异\n`,
      );
      edit(`${OUT}/derivation.csv`, (text) => text.replace('population,10,', 'population,0,'));
      expect((await run(...derivation)).stdout).toBe(
        `${OUT}/derivation.csv east A1: unscorable-figure: coefficient holds what cannot be scored by its method\n1 difference\n`,
      );
      expect((await run(...derivation, '--lang', 'zh')).stdout).toContain(
        '：unscorable-figure：coefficient 中有该方法无法计分的内容\n',
      );
    });
  });

  it('sums contributions to the totals that lie beside it, or that are named', async () => {
    await withVerified(async ({ run, edit, outputs }) => {
      edit(`${OUT}/scores.csv`, (text) => text.replace('east,index,0,70,', 'east,index,0,70.000000000000001,'));
      expect((await run(...derivation)).stdout).toMatch(
        /derivation\.csv east index: underived-figure: out\/2018-09\/scores\.csv is "70\.000000000000001", derived from contribution: "70"\n/,
      );
      expect((await run(...derivation, '--scores', `${OUT}/results.csv`)).code).toBe(0);
      rmSync(join(outputs, 'scores.csv'));
      edit(`${OUT}/results.csv`, (text) => text.replace('70.00', '70.01'));
      expect((await run(...derivation)).code).toBe(4);
      rmSync(join(outputs, 'results.csv'));
      const { code, stderr } = await run(...derivation);
      expect([code, stderr]).toEqual([0, 'not checked: 2 totals: no scores.csv or results.csv\n']);
      expect((await run(...derivation, '--scores', 'none.csv')).code).toBe(5);
    });
  });

  it('reports a table that it cannot read, and gives everything as data', async () => {
    await withVerified(async ({ run, edit }) => {
      const { stdout } = await run(...derivation, '--json');
      expect(JSON.parse(stdout)).toMatchObject({
        file: `${OUT}/derivation.csv`,
        rows: 6,
        figures: 28,
        count: 0,
        unchecked: [],
      });
      edit(`${OUT}/derivation.csv`, (text) => text.replace('east,A1,A,3,', 'east,A1,A,3人,'));
      const { code, stderr } = await run(...derivation);
      expect([code, stderr]).toEqual([
        3,
        `${OUT}/derivation.csv:2:11 error bad-number: "3人" is not a number; write 3, without "人"\n1 error\n`,
      ]);
      expect((await run('verify', '--derivation', 'none.csv')).code).toBe(5);
    });
  });
});
