import { expect, it } from 'vitest';
import { departmentRows, departmentTable } from '../../../src/publish/department/table.ts';
import { tableCsv } from '../../../src/publish/table/csv.ts';
import { policeReview } from '../../support/department-review.ts';

it('has a row per indicator and region, with what moved and what is missing or estimated', async () => {
  const review = await policeReview({ c1: 'P1,80,E', d1: 'P1,70,' }, {});
  expect(tableCsv(departmentTable, departmentRows(review), undefined).split('\n')).toEqual([
    'department,indicator,indicator_name,level,region,name,status,origin,raw,unit,published,rank,peers,score_change,rank_change,gap',
    "公安厅,P1,'=p,city,c1,杭州市,E,reported,80,,80.00,1,2,0.00,0,estimated",
    "公安厅,P1,'=p,city,c2,宁波市,A,reported,70,,70.00,2,2,0.00,0,",
    "公安厅,P1,'=p,county,d1,'=SUM(A1),A,reported,70,,70.00,3,4,10.00,1,",
    `公安厅,P1,'=p,county,d2,"""Quoted"", county",A,reported,75,,75.00,2,4,0.00,0,`,
    "公安厅,P1,'=p,county,d3,景宁畲族自治县,A,reported,62.5,,62.50,4,4,0.00,-1,",
    "公安厅,P1,'=p,county,d4,未报县,L,,,,,,4,,,missing",
    "公安厅,P1,'=p,county,d5,半报县,L,,,,,,4,,,missing",
    "公安厅,P1,'=p,county,d6,上县,A,reported,99,,99.00,1,4,0.00,0,",
    '',
  ]);
});
