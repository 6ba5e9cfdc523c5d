import { describe, expect, it } from 'vitest';
import { acceptabilityCsv, ranksCsv } from '../../src/publish/robustness-csv.ts';
import { csvRows } from '../support/csv-rows.ts';
import { robust } from '../support/robust-ranked.ts';

describe('ranks.csv', () => {
  it('has a row per ranked region, by peer group, rank and code, its text safe for spreadsheets', () => {
    const rows = csvRows(ranksCsv(robust));
    expect(rows.map(({ level, rank, region }) => `${level} ${rank} ${region}`)).toEqual([
      'city 1 c1',
      'city 2 c2',
      'county 1 d6',
      'county 2 d2',
      'county 3 d1',
      'county 3 d3',
      'county 3 d5',
    ]);
    expect(rows.find(({ region }) => region === 'd1')?.['name']).toBe("'=SUM(A1)");
    expect(rows.find(({ region }) => region === 'd6')).toMatchObject({
      median: '1',
      p05: '1',
      p95: '1',
      top_share: '1',
      mean_shift: '0',
    });
  });
});

describe('acceptability.csv', () => {
  it('has the share of draws of every rank that a region got, summing to 1', () => {
    const rows = csvRows(acceptabilityCsv(robust));
    const sums = new Map<string, number>();
    for (const { region = '', share } of rows) sums.set(region, (sums.get(region) ?? 0) + Number(share));
    expect([...sums.keys()]).toEqual(['c1', 'c2', 'd6', 'd2', 'd1', 'd3', 'd5']);
    for (const sum of sums.values()) expect(sum).toBeCloseTo(1, 9);
    expect(rows.every(({ share }) => Number(share) > 0)).toBe(true);
    const top = rows.filter(({ region, rank }) => region === 'd2' && Number(rank) <= 2);
    const share = csvRows(ranksCsv(robust)).find(({ region }) => region === 'd2')?.['top_share'];
    expect(top.reduce((sum, row) => sum + Number(row['share']), 0)).toBeCloseTo(Number(share), 9);
  });
});
