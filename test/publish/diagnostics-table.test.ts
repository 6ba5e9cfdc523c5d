import { describe, expect, it } from 'vitest';
import { diagnose } from '../../src/analysis/diagnostics.ts';
import { diagnosticsTable } from '../../src/publish/diagnostics-table.ts';
import { tableCsv } from '../../src/publish/table/csv.ts';
import { computeFiles, computeProject, DEMONSTRATION } from '../support/compute-files.ts';
import { csvRows } from '../support/csv-rows.ts';
import { rankedWorkspace } from '../support/ranked-workspace.ts';
import { MONTH, smallWorkspace } from '../support/workspace-files.ts';

describe('diagnostics.csv', () => {
  it('has a row per peer group and indicator, lists separated by blanks', async () => {
    const { index } = await computeFiles(rankedWorkspace());
    const rows = csvRows(tableCsv(diagnosticsTable, diagnose(index), undefined));
    expect(rows.map(({ level, indicator }) => `${level} ${indicator}`)).toEqual([
      'city P1',
      'city Q1',
      'county P1',
      'county Q1',
    ]);
    // The values of county Q1: 70, 65, 67.5, none, 64.995, 98.
    expect(rows[3]).toMatchObject({
      reported: '5',
      missing: '1',
      not_applicable: '0',
      distinct: '5',
      min: '64.995',
      max: '98',
      mean: '73.099',
      median: '67.5',
      min_regions: 'd5',
      max_regions: 'd6',
    });
  });

  it('accounts for every region of the demonstration once an indicator', async () => {
    const { index } = await computeProject(DEMONSTRATION, MONTH);
    const { regions, tree } = index.workspace;
    const sizes = new Map(regions.groups.map(({ name, members }) => [name, members.length]));
    const rows = csvRows(tableCsv(diagnosticsTable, diagnose(index), undefined));
    expect(rows).toHaveLength(regions.groups.length * tree.leaves.length);
    for (const { level = '', reported, imputed, missing, not_applicable } of rows) {
      const regionsOf = [reported, imputed, missing, not_applicable].map(Number);
      expect(regionsOf.reduce((a, b) => a + b)).toBe(sizes.get(level));
    }
  });

  it('counts the values that were treated', async () => {
    const { index } = await computeFiles(smallWorkspace({}, { treatment: 'clip-quantiles', quantiles: { low: 0.5 } }));
    const rows = csvRows(tableCsv(diagnosticsTable, diagnose(index), undefined));
    expect(rows.map(({ indicator, min, max, treated }) => [indicator, min, max, treated].join(' '))).toEqual([
      'A1 0.25 0.295 2',
      'A2 6 6.9 2',
      'B1 97 97.9 2',
    ]);
  });

  it('is its header alone without diagnoses', () => {
    expect(tableCsv(diagnosticsTable, [], undefined)).toMatch(/^level,indicator,[^\n]*,flags,imputed,treated\n$/);
  });
});
