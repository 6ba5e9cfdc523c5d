import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEMONSTRATION } from './compute-files.ts';

/** Of how many counties one is kept. */
const EVERY = 3;

/** The rows of a table of regions, but those of regions that are left out. */
function withoutRows(path: string, isLeftOut: (region: string) => boolean): void {
  const rows = readFileSync(path, 'utf8').split('\n');
  writeFileSync(path, rows.filter((row) => !isLeftOut(row.split(',')[0] ?? '')).join('\n'));
}

/** Writes the demonstration with all its indicators and cities, but a third of its counties, into a folder. */
export function writeThinnedDemonstration(folder: string): void {
  cpSync(DEMONSTRATION, folder, { recursive: true });
  const [, ...rows] = readFileSync(join(folder, 'regions.csv'), 'utf8').split('\n');
  const counties = rows.map((row) => row.split(',')).filter(([, , , level]) => level === 'county');
  const left = new Set(counties.filter((_, at) => at % EVERY !== 0).map(([code = '']) => code));
  for (const name of ['regions.csv', 'coefficients.csv']) {
    withoutRows(join(folder, name), (region) => left.has(region));
  }
  for (const month of readdirSync(join(folder, 'data'))) {
    for (const region of left) rmSync(join(folder, 'data', month, `${region}.csv`), { force: true });
  }
}
