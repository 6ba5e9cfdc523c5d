import { describe, expect, it } from 'vitest';
import { robustnessCsv } from '../../../src/publish/robustness/tables.ts';
import { csvRows } from '../../support/csv-rows.ts';
import { robust, robustInFull } from '../../support/robust-ranked.ts';

function textOf(robustness: typeof robust, file: string): string {
  return robustnessCsv(robustness).get(file) ?? '';
}

describe('ranks.csv', () => {
  it('has a row per ranked region, by peer group, rank and code, its text safe for spreadsheets', () => {
    const rows = csvRows(textOf(robust, 'ranks.csv'));
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
    const rows = csvRows(textOf(robust, 'acceptability.csv'));
    const sums = new Map<string, number>();
    for (const { region = '', share } of rows) sums.set(region, (sums.get(region) ?? 0) + Number(share));
    expect([...sums.keys()]).toEqual(['c1', 'c2', 'd6', 'd2', 'd1', 'd3', 'd5']);
    for (const sum of sums.values()) expect(sum).toBeCloseTo(1, 9);
    expect(rows.every(({ share }) => Number(share) > 0)).toBe(true);
    const top = rows.filter(({ region, rank }) => region === 'd2' && Number(rank) <= 2);
    const share = csvRows(textOf(robust, 'ranks.csv')).find(({ region }) => region === 'd2')?.['top_share'];
    expect(top.reduce((sum, row) => sum + Number(row['share']), 0)).toBeCloseTo(Number(share), 9);
  });
});

describe('sensitivity.csv', () => {
  it('has a row per peer group and input, its indices with their intervals', () => {
    const rows = csvRows(textOf(robustInFull, 'sensitivity.csv'));
    expect(rows.map(({ level, input }) => `${level} ${input}`)).toEqual([
      'city weights:dimension',
      'city leave-out:dimension',
      'county weights:dimension',
      'county leave-out:dimension',
    ]);
    for (const { first_low, first, first_high, total_low, total, total_high } of rows) {
      expect(Number(first_low)).toBeLessThan(Number(first));
      expect(Number(first)).toBeLessThan(Number(first_high));
      expect(Number(total_low)).toBeLessThan(Number(total));
      expect(Number(total)).toBeLessThan(Number(total_high));
    }
  });
});

describe('stability.csv', () => {
  it('has a row per peer group and node, both ends with the region that draws level', () => {
    expect(textOf(robustInFull, 'stability.csv')).toBe(
      [
        'level,region,rank,node,weight,low,low_by,high,high_by',
        'city,c1,1,P,0.5,0.35483870967741935484,c2,1,',
        'city,c1,1,Q,0.5,0,,0.64516129032258064516,c2',
        'county,d6,1,P,0.5,0,,1,',
        'county,d6,1,Q,0.5,0,,1,',
        '',
      ].join('\n'),
    );
  });
});

describe('the tables of robustness', () => {
  it('are none where they are not asked for', () => {
    expect([...robustnessCsv(robust).keys()]).toEqual(['ranks.csv', 'acceptability.csv']);
  });
});
