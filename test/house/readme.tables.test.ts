import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { COUNTIES, countyWorkbook, HEADERS, MONTHS, monthColumnSheet, monthSheet } from '../support/county-tables.ts';
import { csvRows } from '../support/csv-rows.ts';
import { runCli } from '../support/run-cli.ts';
import { xlsxBytes } from '../support/workbook-files.ts';
import { withFolder } from '../support/workspace-files.ts';

/** The commands that a tutorial shows, without the name of the program. */
function tutorial(path = 'README.md', heading = 'From an Excel table to a ranking'): string[][] {
  const [, section = ''] = readFileSync(path, 'utf8').split(`## ${heading}\n`);
  const [, block = ''] = /```sh\n([\s\S]*?)```/.exec(section) ?? [];
  return block
    .trim()
    .split('\n')
    .map((line) => line.split(' ').slice(1));
}

/** Runs commands in a folder with these files, to the scores of the last month. */
async function scoresOf(files: Readonly<Record<string, Buffer>>, commands: readonly (readonly string[])[]) {
  return await withFolder(files, async (cwd) => {
    for (const command of commands) {
      const { code, stderr } = await runCli(command, { cwd });
      expect(code, `${command.join(' ')}\n${stderr}`).toBe(0);
    }
    const read = (name: string) => readFileSync(join(cwd, 'out/2025-06', name), 'utf8');
    return { results: read('results.csv'), scores: read('scores.csv') };
  });
}

describe('the tutorial of the README', () => {
  it('leads from an Excel table to a ranking by three commands', async () => {
    const commands = tutorial();
    expect(tutorial('src/help/en/import.md')).toEqual(commands);
    for (const path of ['README.zh.md', 'src/help/zh/import.md'])
      expect(tutorial(path, '从 Excel 表到排名')).toEqual(commands);
    expect(commands.map(([command]) => command)).toEqual(['init', 'import', 'compute']);
    expect([COUNTIES.length, HEADERS.length, MONTHS.length]).toEqual([15, 12, 6]);
    const { results } = await scoresOf({ 'counties.xlsx': await countyWorkbook() }, commands);
    const rows = csvRows(results);
    expect(rows.map(({ name }) => name).sort()).toEqual([...COUNTIES].sort());
    expect(rows.map(({ rank }) => Number(rank)).sort((a, b) => a - b)[0]).toBe(1);
    expect(new Set(rows.map(({ score }) => score)).size).toBeGreaterThan(5);
    expect(rows.every(({ coverage }) => coverage === '1.0000' || coverage === '1')).toBe(true);
  });

  it('gives the same ranking of six files, a month each, and of one table with a column of months', async () => {
    const commands = tutorial();
    const sheets = await scoresOf({ 'counties.xlsx': await countyWorkbook() }, commands);
    const column = await scoresOf({ 'counties.xlsx': await xlsxBytes([monthColumnSheet()]) }, commands);
    expect(column.scores).toBe(sheets.scores);
    const names = MONTHS.map((month) => `counties/${month}.xlsx`);
    const books = await Promise.all(MONTHS.map((month) => xlsxBytes([{ ...monthSheet(month), name: 'Sheet1' }])));
    const files = Object.fromEntries(names.map((name, at) => [name, books[at] ?? Buffer.alloc(0)]));
    const given = commands.map((command) => command.flatMap((word) => (word === 'counties.xlsx' ? names : [word])));
    const six = await scoresOf(files, given);
    expect(six.scores).toBe(sheets.scores);
  });
});
