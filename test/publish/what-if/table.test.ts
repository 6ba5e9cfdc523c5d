import { expect, it } from 'vitest';
import { tableCsv } from '../../../src/publish/table/csv.ts';
import { whatIfRows, whatIfTable } from '../../../src/publish/what-if/table.ts';
import { csvRows } from '../../support/csv-rows.ts';
import { whatIfOfD3 } from '../../support/what-if.ts';

it('has a row per node of the region, then one per total whose rank changes, names made harmless', async () => {
  const text = tableCsv(whatIfTable, whatIfRows(await whatIfOfD3()), undefined);
  expect(text.split('\n').slice(0, 2)).toEqual([
    'region,node,name,score,score_after,difference,published,published_after,rank,rank_after',
    'd3,index,Small index,65,71,6,65.00,71.00,3,2',
  ]);
  expect(text).toContain("\nd3,P1,'=p,62.5,,,62.50,,3,\n");
  expect(csvRows(text).map((row) => `${row['region']} ${row['node']} ${row['rank']} ${row['rank_after']}`)).toEqual([
    'd3 index 3 2',
    'd3 P 3 ',
    'd3 P1 3 ',
    'd3 Q 3 2',
    'd3 Q1 3 2',
    'd1 index 3 4',
    'd2 index 2 3',
    'd5 index 3 4',
  ]);
});
