import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { computeIn, observations, refuses, warnsOf } from '../../support/bad-input.ts';
import { csvRows } from '../../support/csv-rows.ts';
import { smallWorkspace, withFolder } from '../../support/workspace-files.ts';

const MARKS = { missingValues: ['', '..', 'no estimate', ':', '—'] };

warnsOf('blank rows', [
  {
    title: 'nothing for rows without content, whatever their width',
    files: {
      ...observations('', ',,,', 'A1,3,,', ' ', ',,', 'A2,5,,', 'B1,98,,', ',,,,,,', '\u3000,,,'),
      'regions.csv': ',,,\ncode,name,level,parent\neast,East,county,\n,,,\nwest,West,county,\n,,,\n',
      'coefficients.csv': 'region,from,population\neast,2018-01,10\n,,\nwest,2018-01,20\n,,\n',
    },
    en: [],
    zh: [],
  },
]);

refuses('marks for missing', [
  {
    title: 'one that is not among the missing values',
    files: observations('A1,..,,'),
    en: 'data/2018-09/east.csv:2:4 error bad-number: ".." is not a number; correct it; if nothing was reported, leave the cell blank, add the text to "missingValues" in pingan.json, or read the table with "pingan import"',
    zh: 'data/2018-09/east.csv:2:4 错误 bad-number：".." 不是数字；请更正；若表示未上报，请留空，或把该文字加入 pingan.json 的 "missingValues"，或用 "pingan import" 读取该表',
  },
]);

/** The rows of derivation.csv for the first region. */
async function derived(files: Record<string, string>): Promise<Record<string, string>[]> {
  return withFolder(smallWorkspace(files, MARKS), async (folder) => {
    expect((await computeIn(folder)).code).toBe(0);
    const rows = csvRows(readFileSync(join(folder, 'out/2018-09/derivation.csv'), 'utf8'));
    return rows.filter(({ region }) => region === 'east');
  });
}

describe('missingValues', () => {
  it('are read as blank, with status L', async () => {
    const rows = await derived(observations('A1,..,,', 'A2,no estimate,,', 'B1,:,A,'));
    expect(rows.map(({ indicator, status, raw }) => [indicator, status, raw])).toEqual([
      ['A1', 'L', ''],
      ['A2', 'L', ''],
      ['B1', 'L', ''],
    ]);
  });

  it('leave what cannot exist as it is', async () => {
    const [row] = await derived(observations('A1,—,M,', 'A2,1,,', 'B1,2,,'));
    expect(row).toMatchObject({ status: 'M', raw: '' });
  });

  it('mean a coefficient that is not known, too', async () => {
    const coefficients = 'region,from,population\neast,2018-01,..\nwest,2018-01,20\n';
    const [row] = await derived({ 'coefficients.csv': coefficients });
    expect(row).toMatchObject({ indicator: 'A1', raw: '3', coefficient: '', adjusted: '' });
  });
});
