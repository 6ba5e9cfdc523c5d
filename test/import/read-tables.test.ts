import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readNamedFile, readTables } from '../../src/import/read-tables.ts';
import { ProblemList } from '../../src/model/problem-list.ts';
import { vocabulary } from '../support/sheets.ts';
import { xlsxBytes } from '../support/workbook-files.ts';
import { withFolder } from '../support/workspace-files.ts';

const rows = (value: number) => [
  ['地区', 'A1'],
  ['西湖区', value],
];

async function read(options: { month?: string; sheet?: string } = {}) {
  const bytes = await xlsxBytes([
    { name: '1月', rows: [['2025年'], ...rows(1)] },
    { name: '2月', rows: [['2025年'], ...rows(2)] },
    { name: '说明', rows: [['x']] },
  ]);
  return await withFolder({}, async (root) => {
    writeFileSync(join(root, 't.xlsx'), bytes);
    const problems = new ProblemList();
    const reading = {
      vocabulary,
      options: { month: options.month, skip: new Set<string>() },
      unitsFile: 'i.csv',
      needsMonth: true,
      decimal: '.',
      missing: new Set<string>(),
      sheet: options.sheet,
      hints: {},
      root,
      cwd: root,
    } as const;
    const found = await readTables(['t.xlsx'], reading, problems);
    return {
      rows: found.rows.map(({ month, value, origin }) => `${month} ${value} ${origin}`),
      others: found.files[0]?.otherSheets.map(({ name, why }) => `${name} ${why}`),
      codes: problems.errors.map(({ code }) => code),
    };
  });
}

describe('readTables', () => {
  it('reads every sheet that is a month', async () => {
    const found = ['2025-01 1 t.xlsx!1月!B3', '2025-02 2 t.xlsx!2月!B3'];
    expect(await read()).toEqual({ rows: found, others: ['说明 no-table'], codes: [] });
  });

  it('reads the month asked for alone, or the sheet', async () => {
    expect(await read({ month: '2025-02' })).toMatchObject({
      rows: ['2025-02 2 t.xlsx!2月!B3'],
      others: ['1月 month', '说明 no-table'],
    });
    expect(await read({ sheet: '1月' })).toMatchObject({ rows: ['2025-01 1 t.xlsx!1月!B3'], codes: [] });
    expect((await read({ sheet: '3月' })).codes).toEqual(['unknown-sheet']);
    expect((await read({ sheet: '说明' })).codes).toEqual(['no-table']);
  });
});

it('reports files that cannot be read', async () => {
  const problems = new ProblemList();
  expect(await withFolder({}, (folder) => readNamedFile('none.xlsx', folder, problems))).toBeUndefined();
  expect(problems.errors.map(({ code }) => code)).toEqual(['no-such-table']);
});
