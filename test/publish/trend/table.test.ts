import { expect, it } from 'vitest';
import { tableCsv } from '../../../src/publish/table/csv.ts';
import { trendRows, trendTable } from '../../../src/publish/trend/table.ts';
import { trendFrom } from '../../support/trend-points.ts';

it('a trend as CSV has a row per month, blank where there is no data', () => {
  const trend = trendFrom({ '2018-08': '', '2018-09': '80.00 3', '2018-10': '79.50 4' });
  expect(tableCsv(trendTable, trendRows(trend), undefined)).toBe(
    [
      'month,level,region,name,node,published,score,rank,peers,band,score_change,rank_change,errors',
      '2018-08,county,w,西县,index,,,,,,,,',
      '2018-09,county,w,西县,index,80.00,80,3,9,green,,,',
      '2018-10,county,w,西县,index,79.50,79.5,4,9,green,-0.50,-1,',
      '',
    ].join('\n'),
  );
});
