import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { csvRows } from '../support/csv-rows.ts';
import { runCli } from '../support/run-cli.ts';
import { withFolder } from '../support/workspace-files.ts';
import { cellName, messyFile } from './messy-file.ts';
import { filesStyle, type MonthsFile, messyFiles } from './messy-files.ts';
import { type CleanIndex, cleanFile, cleanIndex, cleanMonths, definition, MONTH } from './messy-index.ts';
import { type MessyStyle, messyStyle } from './messy-style.ts';
import { type MessyTable, messyTable } from './messy-table.ts';

/** Tables as people have them against the same figures in canonical files. */

const RUNS = Number(process.env['PINGAN_RUNS'] ?? 25);
const PATIENCE = 60_000 + RUNS * 2_000;

async function scoresIn(cwd: string): Promise<string> {
  const run = await runCli(['compute', '--month', MONTH], { cwd });
  expect(run.code, run.stderr).toBe(0);
  return readFileSync(join(cwd, 'out', MONTH, 'scores.csv'), 'utf8');
}

function cleanScores(index: CleanIndex): Promise<string> {
  return withFolder({ ...definition(index), [`data/${MONTH}.csv`]: cleanFile(index) }, scoresIn);
}

function readingOptions({ isDecimalComma, mark }: MessyStyle): string[] {
  return [...(isDecimalComma ? ['--decimal', ','] : []), ...(mark === '待补' ? ['--missing', mark] : [])];
}

function importOptions(style: MessyStyle): { file: string; args: string[] } {
  const file = `table.${style.form}`;
  return { file, args: ['import', file, '--month', MONTH, ...readingOptions(style)] };
}

it('scores what clean files score', { timeout: PATIENCE }, async () => {
  await fc.assert(
    fc.asyncProperty(cleanIndex, messyStyle, async (index, style) => {
      const { file, args } = importOptions(style);
      const bytes = await messyFile(messyTable(index, style), style);
      const scores = await withFolder(definition(index), async (cwd) => {
        writeFileSync(join(cwd, file), bytes);
        const imported = await runCli(args, { cwd });
        expect(imported.code, imported.stderr).toBe(0);
        return await scoresIn(cwd);
      });
      expect(scores).toBe(await cleanScores(index));
    }),
    { numRuns: RUNS },
  );
});

/** Region, indicator and value of every row, in one order: a missing value is blank. */
function valuesIn(text: string): string[] {
  return csvRows(text)
    .map(({ region, indicator, value }) => `${region} ${indicator} ${value}`)
    .sort();
}

/** Imports the files in one run, or in a run for each month those that hold it. */
async function importFiles(
  cwd: string,
  files: readonly MonthsFile[],
  options: readonly string[],
  months: readonly string[] | undefined,
): Promise<void> {
  const runs = months?.map((month) => [
    ...files.filter((file) => file.month === undefined || file.month === month).map(({ name }) => name),
    ...['--month', month],
  ]);
  for (const named of runs ?? [files.map(({ name }) => name)]) {
    const run = await runCli(['import', ...named, ...options], { cwd });
    expect(run.code, `${named.join(' ')}\n${run.stderr}`).toBe(0);
  }
}

it('reads the figures of several months from whatever sheets and files hold them', { timeout: PATIENCE }, async () => {
  await fc.assert(
    fc.asyncProperty(cleanMonths, messyStyle, filesStyle, async (drawn, style, how) => {
      const { months, files } = await messyFiles(drawn, style, how);
      const [index] = months.values();
      await withFolder(definition(index as CleanIndex), async (cwd) => {
        for (const { name, bytes } of files) writeFileSync(join(cwd, name), bytes);
        await importFiles(cwd, files, readingOptions(style), how.isByMonth ? [...months.keys()] : undefined);
        for (const [month, clean] of months) {
          const imported = readFileSync(join(cwd, `data/${month}.csv`), 'utf8');
          expect(valuesIn(imported), month).toEqual(valuesIn(cleanFile(clean)));
        }
        expect(readdirSync(join(cwd, 'data')).length).toBe(months.size);
      });
    }),
    { numRuns: RUNS },
  );
});

/** What is no figure, whatever the decimal sign. */
const NO_FIGURES = [
  'about 12',
  '12.3.4',
  '12件',
  '#REF!',
  '2025/1/3',
  '3-4',
  '1 2',
  '12..',
  '十二',
  '1,2,3',
  '>5',
  '12%%',
  '--3',
];

function damaged(table: MessyTable, { row, column }: { row: number; column: number }, text: string): MessyTable {
  const rows = table.rows.map((cells, at) => {
    return at === row ? cells.map((cell, other) => (other === column ? text : cell)) : cells;
  });
  return { ...table, rows };
}

it('names the cell that holds no figure, and writes nothing', { timeout: PATIENCE }, async () => {
  const fault = fc.record({ at: fc.nat(), text: fc.constantFrom(...NO_FIGURES, '12%') });
  await fc.assert(
    fc.asyncProperty(cleanIndex, messyStyle, fault, async (index, style, { at, text }) => {
      const whole = messyTable(index, style);
      const place = whole.figures[at % whole.figures.length] as MessyTable['figures'][number];
      const isPercent = index.indicators[place.indicator]?.unit === '%';
      const table = damaged(whole, place, isPercent && text === '12%' ? 'about 12%' : text);
      const { file, args } = importOptions(style);
      await withFolder(definition(index), async (cwd) => {
        writeFileSync(join(cwd, file), await messyFile(table, style));
        const { code, stderr } = await runCli(args, { cwd });
        expect({ code, stderr }).toEqual({
          code: 3,
          stderr: expect.stringContaining(`${cellName(table, place, style)} error `),
        });
        expect(existsSync(join(cwd, 'data'))).toBe(false);
      });
    }),
    { numRuns: RUNS, endOnFailure: true },
  );
});
