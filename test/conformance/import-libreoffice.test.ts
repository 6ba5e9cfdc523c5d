import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { runCli } from '../support/run-cli.ts';
import { canRecalculate } from '../support/soffice.ts';
import { type BookSheet, savedByLibreOffice, xlsxBytes } from '../support/workbook-files.ts';
import { smallWorkspace, withFolder } from '../support/workspace-files.ts';

/** Tables that LibreOffice saves against what was typed. */

const PATIENCE = 240_000;
const CANONICAL = {
  east: ['A1,20.4,,', 'A2,,L,—', 'B1,98.5,,'],
  west: ['A1,1204,,', 'A2,7,E,*', 'B1,0.1,,'],
};

const LEAVES = [
  'code,parent,name,unit,direction',
  'A1,,Deaths,,negative',
  'A2,,Accidents,,negative',
  'B1,,Pass rate,%,positive',
];

const WIDE: BookSheet = {
  name: 'Sheet1',
  rows: [
    ['October 2018'],
    ['Region', 'Roads', '', 'Food'],
    ['', 'Deaths', 'Accidents', 'Pass rate (%)'],
    ['East', 20.4, '—', { percent: 0.985 }],
    ['West', 1204, '7*', { percent: 0.001 }],
    ['Total', 1224.4, 7, ''],
    ['Note: figures are preliminary'],
  ],
  merges: [
    { row: 0, column: 0, width: 4, height: 1 },
    { row: 1, column: 0, width: 1, height: 2 },
    { row: 1, column: 1, width: 2, height: 1 },
  ],
};

const LONG: BookSheet = {
  name: 'Sheet1',
  rows: [
    ['Region', 'Indicator', 'Value'],
    ['East', 'A1', 20.4],
    ['East', 'A2', '—'],
    ['East', 'B1', { percent: 0.985 }],
    ['West', 'A1', 1204],
    ['West', 'A2', '7*'],
    ['West', 'B1', { percent: 0.001 }],
  ],
};

const TURNED: BookSheet = {
  name: 'Sheet1',
  rows: [
    ['Indicator', 'East', 'West'],
    ['Deaths', 20.4, 1204],
    ['Accidents', '—', '7*'],
    ['Pass rate', { percent: 0.985 }, { percent: 0.001 }],
  ],
};

async function imported(bytes: Buffer, format: string): Promise<Record<string, string[]>> {
  const files = smallWorkspace(
    { 'indicators.csv': `${LEAVES.join('\n')}\n`, 'coefficients.csv': undefined },
    { levels: ['indicator'], weights: 'equal' },
  );
  return withFolder(files, async (cwd) => {
    writeFileSync(join(cwd, `2018-10.${format}`), bytes);
    const { code, stderr } = await runCli(['import', `2018-10.${format}`], { cwd });
    expect(code, stderr).toBe(0);
    const rows = (region: string): string[] => {
      const [, ...lines] = readFileSync(join(cwd, `data/2018-10/${region}.csv`), 'utf8')
        .trimEnd()
        .split('\n');
      return lines.map((line) => line.split(',').slice(0, 4).join(','));
    };
    return { east: rows('east'), west: rows('west') };
  });
}

const TABLES = { wide: WIDE, long: LONG, turned: TURNED };

describe('tables that LibreOffice saves', () => {
  const typed = new Map<string, Buffer>();
  beforeAll(async () => {
    for (const [name, sheet] of Object.entries(TABLES)) typed.set(name, await xlsxBytes([sheet]));
  });

  it('import as what was typed before they are saved', async () => {
    for (const bytes of typed.values()) expect(await imported(bytes, 'xlsx')).toEqual(CANONICAL);
  });

  it.skipIf(!canRecalculate).each(['xlsx', 'ods', 'csv'] as const)(
    'import as what was typed: %s',
    { timeout: PATIENCE },
    async (format) => {
      const saved = await savedByLibreOffice(typed, format);
      expect([...saved.keys()]).toEqual(Object.keys(TABLES));
      for (const [name, bytes] of saved) {
        expect({ name, ...(await imported(bytes, format)) }).toEqual({ name, ...CANONICAL });
      }
    },
  );
});
