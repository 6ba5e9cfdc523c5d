import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Decimal } from 'decimal.js';
import { describe, expect, it } from 'vitest';
import { computeFiles, computeProject, DEMONSTRATION, outputTexts } from '../support/compute-files.ts';
import { csvRows } from '../support/csv-rows.ts';
import { MONTH, smallWorkspace } from '../support/workspace-files.ts';

const Exact = Decimal.clone({ precision: 60 });

/** The columns up to `treatment`; those behind it tell what scores go by. */
const UP_TO_TREATMENT = 19;

async function rowsOf(changes = {}, settings = {}): Promise<string[][]> {
  const texts = outputTexts(await computeFiles(smallWorkspace(changes, settings)));
  const [, ...rows] = (texts['derivation.csv'] ?? '').trimEnd().split('\n');
  return rows.map((row) => row.split(','));
}

async function derivationOf(changes = {}, settings = {}): Promise<string[]> {
  return (await rowsOf(changes, settings)).map((cells) => cells.slice(0, UP_TO_TREATMENT).join(','));
}

describe('derivation.csv', () => {
  it('leads from the cell that was read to its share of the total', async () => {
    expect(await derivationOf()).toEqual([
      'east,A1,A,3,population,10,1,0.3,0.3,0,50,0.3,0,data/2018-09/east.csv,2,2018-09,reported,,',
      'east,A2,A,5,,,,5,5,100,50,0.3,30,data/2018-09/east.csv,3,2018-09,reported,,',
      'east,B1,A,98,,,,98,98,100,100,0.4,40,data/2018-09/east.csv,4,2018-09,reported,,',
      'west,A1,A,4,population,20,1,0.2,0.2,100,50,0.3,30,data/2018-09/west.csv,2,2018-09,reported,,',
      'west,A2,A,7,,,,7,7,0,50,0.3,0,data/2018-09/west.csv,3,2018-09,reported,,',
      'west,B1,A,96,,,,96,96,0,100,0.4,0,data/2018-09/west.csv,4,2018-09,reported,,',
    ]);
  });

  it('keeps the number as it was written, and says what became of a value that is not there', async () => {
    const east = 'indicator,value,status,note\nA1,+3.50e0,E,\nA2,,M,\n';
    const rows = await derivationOf({ [`data/${MONTH}/east.csv`]: east });
    expect(rows.slice(0, 3)).toEqual([
      'east,A1,E,+3.50e0,population,10,1,0.35,0.35,0,50,1,0,data/2018-09/east.csv,2,2018-09,reported,,',
      'east,A2,M,,,,,,,,50,0,0,data/2018-09/east.csv,3,,,,',
      'east,B1,L,,,,,,,,100,0,0,data/2018-09/east.csv,,,,,',
    ]);
  });

  it('marks an imputed value, and says what it was made by', async () => {
    const east = 'indicator,value,status,note\nA1,3,,\nA2,,L,\nB1,98,,\n';
    const rows = await derivationOf({ [`data/${MONTH}/east.csv`]: east }, { missing: 'median' });
    expect(rows[1]).toBe('east,A2,I,,,,,7,7,100,50,0.3,30,data/2018-09/east.csv,3,2018-09,median,,');
  });

  it('says what scores go by besides the treated values of the peers', async () => {
    const indicators =
      'code,parent,name,direction,scoring,worst,best\nA,,a,,,,\nA1,A,x,negative,,,\nA2,A,x,,goalposts,1,9\nB1,A,x,,rank,,\n';
    const rows = await rowsOf({ 'indicators.csv': indicators });
    expect(rows.slice(0, 3).map((cells) => cells.slice(UP_TO_TREATMENT))).toEqual([
      ['county', 'min-max', 'negative', 'floor=0 ceiling=100', '4', ''],
      ['county', 'goalposts', 'positive', 'floor=0 ceiling=100 worst=1 best=9', '4', ''],
      ['county', 'rank', 'positive', '', '4', ''],
    ]);
  });

  it('says what treatment did to a value', async () => {
    const indicators = 'code,parent,name,transform\nA,,a,\nA1,A,x,sqrt\nA2,A,x,\nB1,A,x,\n';
    const quantiles = { low: 0.25, high: 1 };
    const rows = await derivationOf({ 'indicators.csv': indicators }, { treatment: 'clip-quantiles', quantiles });
    const [adjusted, treated] = [7, 8];
    expect(rows.map((row) => row.split(',')).map((row) => [row[adjusted], row[treated], row.at(-1)].join(' '))).toEqual(
      [
        // 3^(1/2) + (4^(1/2) - 3^(1/2)) / 4
        '3 1.7990381056766579701 clipped',
        '5 5.5 clipped',
        '98 98 ',
        '4 2 ',
        '7 7 ',
        '96 96.5 clipped',
      ],
    );
  });

  it('leads to the earlier cell that a value was carried from, and names the figure taken off a cumulative one', async () => {
    const files = {
      'indicators.csv':
        'code,parent,name,adjust_by,accumulation\nA,,Safety,,\nA1,A,Deaths,population,ytd\nA2,A,Accidents,,\n',
      [`data/${MONTH}/east.csv`]: 'indicator,value,status\nA1,,\nA2,,L\n',
      [`data/${MONTH}/west.csv`]: 'indicator,value,status\nA1,9,\nA2,7,\n',
      'data/2018-08/east.csv': 'indicator,value,status\nA2,5.0,E\nA1,12,\n',
      'data/2018-08/west.csv': 'indicator,value,status\nA1,5,\n',
      'data/2018-07/east.csv': 'indicator,value,status\nA1,7,\n',
    };
    expect(await derivationOf(files, { missing: 'carry-forward' })).toEqual([
      'east,A1,I,12,population,10,1,0.5,0.5,100,1,0.5,50,data/2018-08/east.csv,3,2018-08,carry-forward,7,',
      'east,A2,I,5.0,,,,5,5,0,1,0.5,0,data/2018-08/east.csv,2,2018-08,carry-forward,,',
      'west,A1,A,9,population,20,1,0.2,0.2,0,1,0.5,0,data/2018-09/west.csv,2,2018-09,reported,5,',
      'west,A2,A,7,,,,7,7,100,1,0.5,50,data/2018-09/west.csv,3,2018-09,reported,,',
    ]);
  });

  it('says which values children make, and names a file only where the parent has one', async () => {
    const files = {
      'regions.csv': 'code,name,level,parent\ncity,City,city,\neast,East,county,city\nwest,West,county,city\n',
      'indicators.csv':
        'code,parent,name,adjust_by,rollup,scoring\nA,,Safety,,,\nA1,A,Deaths,population,sum,identity\n',
      [`data/${MONTH}/east.csv`]: 'indicator,value,status\nA1,9,P\n',
      [`data/${MONTH}/west.csv`]: 'indicator,value,status\nA1,6,E\n',
    };
    const [made] = await derivationOf(files);
    expect(made).toBe('city,A1,E,,population,30,1,0.5,0.5,0.5,1,1,0.5,,,2018-09,rollup,,');
    const [own] = await derivationOf({ ...files, [`data/${MONTH}/city.csv`]: 'indicator,value,status\nA1,,L\n' });
    expect(own).toBe('city,A1,E,,population,30,1,0.5,0.5,0.5,1,1,0.5,data/2018-09/city.csv,2,2018-09,rollup,,');
    const none = { ...files, [`data/${MONTH}/west.csv`]: 'indicator,value,status\n' };
    expect((await derivationOf(none))[0]).toBe('city,A1,L,,population,30,1,,,,1,0,0,,,,,,');
  });

  it('says nothing of the month and the origin of a value that has no coefficient', async () => {
    const files = {
      'indicators.csv': 'code,parent,name,adjust_by,accumulation\nA,,Safety,,\nA1,A,Deaths,population,ytd\n',
      'coefficients.csv': 'region,from,population\neast,2018-01,\nwest,2018-01,20\n',
      [`data/${MONTH}/east.csv`]: 'indicator,value\nA1,9\n',
      [`data/${MONTH}/west.csv`]: 'indicator,value\nA1,9\n',
      'data/2018-08/east.csv': 'indicator,value\nA1,5\n',
      'data/2018-08/west.csv': 'indicator,value\nA1,5\n',
    };
    const [left] = await derivationOf(files);
    expect(left).toBe('east,A1,L,9,population,,1,,,,1,0,0,data/2018-09/east.csv,2,,,,');
    const [imputed] = await derivationOf(files, { missing: 'mean' });
    expect(imputed).toBe('east,A1,I,9,population,,1,0.2,0.2,100,1,1,100,data/2018-09/east.csv,2,2018-09,mean,,');
  });

  it('has no contributions where they would not sum to the total', async () => {
    const rows = await derivationOf({}, { aggregation: 'geometric', scale: { floor: 1, ceiling: 100 } });
    expect(rows.map((row) => row.split(',')[12])).toEqual(['', '', '', '', '', '']);
  });

  it('points at the line that each figure of the demonstration stands on', async () => {
    const texts = outputTexts(await computeProject(DEMONSTRATION, MONTH), 'csv');
    const files = new Map<string, string[]>();
    const rows = csvRows(texts['derivation.csv'] ?? '');
    for (const { indicator, raw, source = '', line } of rows) {
      if (!files.has(source)) files.set(source, readFileSync(join(DEMONSTRATION, source), 'utf8').split('\n'));
      const cells = line === '' ? [indicator, ''] : files.get(source)?.[Number(line) - 1]?.split(',');
      expect(cells?.slice(0, 2)).toEqual([indicator, raw]);
    }
    expect(rows).toHaveLength(100 * 123);
  });

  it('has contributions that sum to the exact total', async () => {
    const texts = outputTexts(await computeProject(DEMONSTRATION, MONTH), 'csv');
    const totals = csvRows(texts['scores.csv'] ?? '').filter(({ node }) => node === 'index');
    const sums = new Map(totals.map(({ region }) => [region, new Exact(0)]));
    for (const { region, contribution } of csvRows(texts['derivation.csv'] ?? '')) {
      sums.set(region, (sums.get(region) ?? new Exact(Number.NaN)).plus(contribution || 0));
    }
    for (const { region, score = '' } of totals) {
      // Each of the 123 contributions is written with an error below 1e-18.
      expect(sums.get(region)?.minus(score).abs().lt('1e-16')).toBe(true);
    }
  });
});
