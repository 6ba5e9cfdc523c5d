import { describe, expect, it } from 'vitest';
import { loadNames } from '../../src/api.ts';
import { planImport } from '../../src/import/import-tables.ts';
import { NOTHING_REMEMBERED } from '../../src/workspace/import-memory.ts';
import { smallWorkspace, withFolder } from '../support/workspace-files.ts';

async function plan(table: string, kind: 'observations' | 'coefficients', options = {}) {
  const files = smallWorkspace({ 't.csv': table, 'data/2018-09/east.csv': undefined, 'coefficients.csv': undefined });
  return await withFolder(files, async (cwd) => {
    const loaded = await loadNames({ project: cwd });
    if (!loaded.ok) throw new Error('no workspace');
    const request = { files: ['t.csv'], kind, month: '2018-09', cwd, isReplacing: false, isForgetting: false, options };
    const found = await planImport(loaded.value, NOTHING_REMEMBERED, request, loaded.report);
    return { ...found, codes: loaded.report.errors.map(({ code }) => code) };
  });
}

describe('planImport', () => {
  it('plans canonical files, and tells what no table names', async () => {
    const { targets, absent, memory, codes } = await plan('region;A1;B1\nEast;"3";x\n', 'observations');
    expect(codes).toEqual([]);
    expect(targets.map(({ path, rows }) => [path, rows.map((row) => [...row.values()].join(' '))])).toEqual([
      ['data/2018-09/east.csv', ['A1 3   t.csv!2:6', 'B1  L x t.csv!2:10']],
    ]);
    expect([absent.indicators.map(({ code }) => code), absent.regions.map(({ code }) => code)]).toEqual([
      ['A2'],
      ['west'],
    ]);
    expect(memory.files.map(({ file, months }) => [file, months])).toEqual([['t.csv', ['2018-09']]]);
  });

  it('takes coefficients before there are any', async () => {
    const { targets, codes } = await plan('region,Population\nEast,"1,204"\nwest,20\n', 'coefficients');
    expect(codes).toEqual([]);
    expect(targets.map(({ path, rows }) => [path, rows.map((row) => [...row.values()].join(' '))])).toEqual([
      ['coefficients.csv', ['east 2018-09 1204 t.csv!2:6', 'west 2018-09 20 t.csv!3:6']],
    ]);
  });

  it('plans no file where anything is wrong, and says all of it', async () => {
    const { targets, codes } = await plan('region,A1,B1\nEast,a few,12%\n', 'observations');
    expect([targets, codes]).toEqual([[], ['bad-number', 'percent-sign']]);
  });

  it('reads as the options say', async () => {
    const table = 'region;A1;B1;junk\nEast;1,5;n.b.;7\n';
    const { read, codes } = await plan(table, 'observations', { decimal: ',', missing: ['N.B.'], skip: ['Junk'] });
    expect(codes).toEqual([]);
    expect(read.rows.map(({ value, status }) => value + status)).toEqual(['1.5', 'L']);
  });
});
