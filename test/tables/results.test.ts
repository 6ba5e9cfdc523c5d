import { describe, expect, it } from 'vitest';
import type { NodeFigures } from '../../src/model/computed-index.ts';
import { exact } from '../../src/numeric/text.ts';
import { tableCsv } from '../../src/publish/table/csv.ts';
import { rankedMembers, resultRows, resultsTable } from '../../src/tables/results.ts';
import { computeFiles, outputTexts } from '../support/compute-files.ts';
import { rankedWorkspace } from '../support/ranked-workspace.ts';

const ranksOf = (...ranks: number[]): NodeFigures => ({ scores: [], published: [], ranks: Uint32Array.from(ranks) });

async function resultsOf(settings: Readonly<Record<string, unknown>> = {}): Promise<string> {
  return outputTexts(await computeFiles(rankedWorkspace(settings)))['results.csv'] ?? '';
}

describe('the members of a group by rank', () => {
  it('tie in the order of their codes, those without a rank last', () => {
    const group = Object.freeze({ name: 'county', members: Object.freeze([1, 2, 4, 5, 6]) });
    expect(rankedMembers(group, ranksOf(9, 0, 3, 9, 1, 0, 1))).toEqual([4, 6, 2, 1, 5]);
  });
});

describe('results.csv', () => {
  it('has a row per region by peer group, rank and code, the unranked last and blank', async () => {
    expect(await resultsOf()).toBe(
      [
        'level,rank,region,name,score,band,P,Q,score_mom,rank_mom,score_yoy,rank_yoy,coverage',
        'city,1,c1,杭州市,85.00,green,80.00,90.00,,,,,1',
        'city,2,c2,宁波市,82.75,red,70.00,95.50,,,,,1',
        'county,1,d6,上县,98.50,green,99.00,98.00,,,,,1',
        'county,2,d2,"""Quoted"", county",70.00,red,75.00,65.00,,,,,1',
        "county,3,d1,'=SUM(A1),65.00,red,60.00,70.00,,,,,1",
        'county,3,d3,景宁畲族自治县,65.00,red,62.50,67.50,,,,,1',
        'county,3,d5,半报县,65.00,red,,65.00,,,,,0.5',
        'county,,d4,未报县,,,,,,,,,0',
        '',
      ].join('\n'),
    );
  });

  it('shows published figures though exact ones rank', async () => {
    const rows = (await resultsOf({ ranking: { by: 'exact' } })).split('\n');
    expect(rows.slice(5, 8)).toEqual([
      "county,3,d1,'=SUM(A1),65.00,red,60.00,70.00,,,,,1",
      'county,3,d3,景宁畲族自治县,65.00,red,62.50,67.50,,,,,1',
      'county,5,d5,半报县,65.00,,,65.00,,,,,0.5',
    ]);
  });

  it('writes as many decimals as are published', async () => {
    expect(await resultsOf({ decimals: 0 })).toContain('\ncity,2,c2,宁波市,83,red,70,96,,,,,1\n');
    expect(await resultsOf({ decimals: 4 })).toContain('\ncounty,5,d5,半报县,64.9950,,,64.9950,,,,,0.5\n');
  });

  it('ends with what has changed since earlier months, the score with its decimals', async () => {
    const { index } = await computeFiles(rankedWorkspace());
    const fewer = (score: string, rank: number) => ({ score: exact(score), rank });
    const month = index.workspace.regions.list.map((_, region) => (region === 0 ? fewer('-0.20', 0) : undefined));
    const year = index.workspace.regions.list.map((_, region) => (region === 1 ? fewer('12.00', -3) : undefined));
    const rows = tableCsv(resultsTable, resultRows({ ...index, changes: { month, year } }), index.workspace).split(
      '\n',
    );
    expect(rows.slice(1, 4).map((row) => row.split(',').slice(-5, -1).join())).toEqual([
      '-0.20,0,,',
      ',,12.00,-3',
      ',,,',
    ]);
  });
});
